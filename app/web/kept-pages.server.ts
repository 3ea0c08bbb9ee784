import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { env } from "#app/env.server.ts";
import { now } from "#app/clock.server.ts";
import { findTownNow } from "#app/domain/towns/find-town-now.server.ts";
import type { Town } from "#app/domain/towns/find-towns.server.ts";
import { seconds } from "#app/values/time.ts";

export type KeptPage = { headers: Record<string, string>; identity: Buffer; gzip: Buffer; br: Buffer; until: number };
/** A loader's word that its page is the same for everybody until then, or until the town changes. */
export type Keep = { townId: string; version: number; until: Date };
type Asked = { method: string; url: string; cookie: string };

const MOST_PAGES = 2000;
const MOST_BYTES = 48 * 1024 * 1024;
const LONGEST = seconds(60);
const kept = new Map<string, KeptPage>();
let bytes = 0;

/** Light or dark, and nothing else of the visitor, changes a public page. Somebody logged in never gets a kept one. */
function keyOf({ method, url, cookie }: Asked, version: number): string | null {
  if (method !== "GET" || !env.keepPages || url.length > 300 || /(^|;\s*)(__Host-)?sitzung=/.test(cookie)) return null;
  return `${/(^|;\s*)ansicht=(\w+)/.exec(cookie)?.[2] ?? ""} ${version} ${url}`;
}

/**
 * The finished page for this request, if one was kept and nothing has changed in its town since; and the town, so that
 * whoever makes the page anew need not ask again. One indexed query, none for addresses that are never kept.
 */
export async function findKeptPage(asked: Asked): Promise<{ page: KeptPage | null; town: Town | null }> {
  const slug = /^\/([a-z0-9-]+)/.exec(asked.url)?.[1];
  if (keyOf(asked, 0) === null || !slug || slug === "bilder") return { page: null, town: null };
  const town = await findTownNow(slug);
  const key = town && keyOf(asked, town.version);
  const page = key ? kept.get(key) : undefined;
  if (!page || !key) return { page: null, town };
  if (page.until <= now().getTime()) return { page: forget(key), town };
  kept.delete(key); // moved to the end: the oldest unused go first
  kept.set(key, page);
  return { page, town };
}

/** Keeps a finished page as compressed bytes. Its inline scripts are allowed by their hashes, because a nonce would differ each time. */
export function keepPage(asked: Asked, keep: Keep, page: { html: string; headers: Headers }): void {
  const key = keyOf(asked, keep.version);
  if (key === null) return;
  const identity = Buffer.from(page.html);
  const entry: KeptPage = {
    headers: { ...Object.fromEntries(page.headers), etag: `"${createHash("sha256").update(identity).digest("base64url").slice(0, 22)}"` },
    identity,
    gzip: gzipSync(identity, { level: 6 }),
    br: brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    until: Math.min(keep.until.getTime(), now().getTime() + LONGEST),
  };
  forget(key);
  kept.set(key, entry);
  bytes += sizeOf(entry);
  while (kept.size > MOST_PAGES || bytes > MOST_BYTES) forget(kept.keys().next().value ?? key);
}

function forget(key: string): null {
  const page = kept.get(key);
  if (page) bytes -= sizeOf(page);
  kept.delete(key);
  return null;
}

function sizeOf(page: KeptPage): number {
  return page.identity.length + page.gzip.length + page.br.length;
}
