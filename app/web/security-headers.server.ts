import { createHash } from "node:crypto";

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
/** Where the payment provider's hosted page lies: a form of ours may end there by redirect. */
const PAY_PAGES = "https://checkout.stripe.com";

/**
 * Content-Security-Policy (CSP level 3). Personal pages: a nonce, new at each sending. Kept pages (`marked`): the SHA-256 of each
 * inline script, because the same bytes are sent to many; only of those that carry the nonce they were drawn with, so that a
 * script somebody slipped into the page is not allowed along with ours.
 */
export function contentSecurityPolicy({ nonce, marked }: { nonce: string; marked: string | null }): string {
  const scripts = marked === null ? `'strict-dynamic' 'nonce-${nonce}'` : `'self' ${inlineHashes(marked, nonce).join(" ")}`;
  return [
    "default-src 'self'", `script-src ${scripts}`, "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'",
    "worker-src 'self' blob:", `form-action 'self' ${PAY_PAGES}`, "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'",
  ].join("; ");
}

function inlineHashes(html: string, nonce: string): string[] {
  const own = [...html.matchAll(INLINE_SCRIPT)].filter(([, attributes]) => attributes.includes(` nonce="${nonce}"`));
  const hashes = own.map(([, , text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return [...new Set(hashes)];
}
