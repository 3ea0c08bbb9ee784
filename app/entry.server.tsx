import { PassThrough } from "node:stream";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { keepPage } from "#app/web/kept-pages.server.ts";
import { log, loggedPath, requestId } from "#app/log.server.ts";
import { SendingContext } from "#app/web/sending.ts";
import { contentSecurityPolicy } from "#app/web/security-headers.server.ts";
import "#app/web/load-context.ts";

export * as boot from "#app/boot.server.ts";

const RENDER_MILLISECONDS = 8000;
export const streamTimeout = RENDER_MILLISECONDS;

/** Renders the whole page, then sends it: nothing of ours trickles, and a finished page can be kept. */
export default async function handleDocument(request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext) {
  const { pathname, search } = new URL(request.url);
  const keep = status === 200 && !context.personal && !headers.has("Set-Cookie") ? context.keep : null;
  const marked = await render(<RemixServer context={remix} url={request.url} nonce={context.nonce} />, context.nonce);
  const html = keep ? marked.replaceAll(` nonce="${context.nonce}"`, "") : marked;
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Security-Policy", contentSecurityPolicy({ nonce: context.nonce, marked: keep && marked }));
  headers.set("Cache-Control", keep ? "private, no-cache" : "private, no-store");
  if (keep) keepPage({ method: request.method, url: pathname + search, cookie: request.headers.get("Cookie") ?? "" }, keep, { html, headers });
  return new Response(html, { status, headers });
}

/** The same answers as data, for pages that change without being loaded anew: as personal as the page. */
export function handleDataRequest(response: Response): Response {
  if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "private, no-store");
  return response;
}

function render(page: React.ReactElement, nonce: string): Promise<string> {
  return new Promise((done, fail) => {
    const parts: Buffer[] = [];
    const sink = new PassThrough();
    sink.on("data", (part) => parts.push(part));
    sink.on("end", () => done(Buffer.concat(parts).toString("utf8")));
    const { pipe, abort } = renderToPipeableStream(<SendingContext.Provider value={{ nonce, requestId: requestId() }}>{page}</SendingContext.Provider>, {
      nonce,
      onAllReady: () => pipe(sink),
      onShellError: fail,
      onError: (error) => log.error({ err: error }, "a page could not be rendered in full"),
    });
    setTimeout(abort, RENDER_MILLISECONDS).unref();
  });
}

/** Bugs and broken vendors end here: logged with the request's id; the person sees a calm page with that id. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (request.signal.aborted) return;
  log.error({ err: error, method: request.method, path: loggedPath(new URL(request.url).pathname) }, "a request failed");
}
