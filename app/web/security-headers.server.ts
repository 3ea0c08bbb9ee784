import { createHash } from "node:crypto";
import { env } from "#app/env.server.ts";

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
/** Where the payment provider's hosted page lies: a form of ours may end there by redirect. */
const PAY_PAGES = "https://checkout.stripe.com";

/** Where the operator's map is read from, if not from us. */
const MAP_TILES = env.mapTiles && "url" in env.mapTiles ? ` ${new URL(env.mapTiles.url).origin}` : "";

/**
 * Content-Security-Policy (CSP level 3). Personal pages: a nonce, new at each sending. Kept pages (`marked`): the SHA-256 of each
 * inline script, because the same bytes are sent to many; only of those that carry the nonce they were drawn with, so that a
 * script somebody slipped into the page is not allowed along with ours.
 */
export function contentSecurityPolicy({ nonce, marked }: { nonce: string; marked: string | null }): string {
  const scripts = marked === null ? `'strict-dynamic' 'nonce-${nonce}'` : `'self' ${inlineHashes(marked, nonce).join(" ")}`;
  return [
    "default-src 'self'", `script-src ${scripts}`, "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", `connect-src 'self'${MAP_TILES}`,
    "worker-src 'self' blob:", `form-action 'self' ${PAY_PAGES}`, "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'",
  ].join("; ");
}

/** The only pages that other sites may show in a frame, and the script that puts them there. No dots but these, so that no path leads out again. */
const FOR_FRAMES = /^\/einbetten(\.js|\/[a-z0-9-]+\/[a-z0-9-]+(\/zeiten\.json)?)$/;
/** Files of open data, which any site may read. */
const OPEN_DATA = /^\/[a-z0-9-]+\/offene-daten\/[a-z]+\.(csv|geojson|jsonld)$/;

/** What of the house's headers is lifted for an address: frames of other sites (X-Frame-Options), reading by other sites (Cross-Origin-Resource-Policy). */
export function liftedFor(path: string): { frames: boolean; reading: boolean } {
  const frames = FOR_FRAMES.test(path);
  return { frames, reading: frames || OPEN_DATA.test(path) };
}

/** The policy of a page made for frames: only the one style and the one script inside it; it sends no forms and loads nothing. */
export function framedPolicy({ css, script }: { css: string; script: string }): string {
  return `default-src 'none'; style-src ${hashOf(css)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'; frame-ancestors *`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function inlineHashes(html: string, nonce: string): string[] {
  const own = [...html.matchAll(INLINE_SCRIPT)].filter(([, attributes]) => attributes.includes(` nonce="${nonce}"`));
  const hashes = own.map(([, , text]) => hashOf(text));
  return [...new Set(hashes)];
}
