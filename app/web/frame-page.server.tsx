import { createHash } from "node:crypto";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { framedPolicy } from "./security-headers.server.ts";

type FramePage = { title: string; body: ReactElement; css: string; script: string; view: "light" | "dark" | "auto"; seconds: number; ifNoneMatch: string | null };

/**
 * A small finished page that other websites may show in a frame: everything it needs is inside, allowed by its hash. It sets no cookie,
 * reads none and leads nowhere but to links. Cached by everybody for some seconds; asked again it answers 304.
 */
export function framePage({ title, body, css, script, view, seconds, ifNoneMatch }: FramePage): Response {
  const head = renderToStaticMarkup(<><meta charSet="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="robots" content="noindex" /><title>{title}</title></>);
  const html = `<!doctype html><html lang="de" data-view="${view}"><head>${head}<style>${css}</style></head><body>${renderToStaticMarkup(body)}<script>${script}</script></body></html>`;
  const etag = `"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"`;
  const headers = { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": framedPolicy({ css, script }), "Cache-Control": `public, max-age=${seconds}`, ETag: etag };
  return ifNoneMatch === etag ? new Response(null, { status: 304, headers }) : new Response(html, { headers });
}
