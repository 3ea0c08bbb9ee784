import { createHash } from "node:crypto";

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
/** Where the payment provider's hosted page lies: a form of ours may end there by redirect. */
const PAY_PAGES = "https://checkout.stripe.com";

/**
 * Content-Security-Policy (CSP level 3). Personal pages: a nonce, new at each sending. Kept pages: the SHA-256 of
 * each inline script in the finished page, because the same bytes are sent to many.
 */
export function contentSecurityPolicy(page: { nonce: string } | { html: string }): string {
  const scripts = "nonce" in page ? `'strict-dynamic' 'nonce-${page.nonce}'` : `'self' ${inlineHashes(page.html).join(" ")}`;
  return [
    "default-src 'self'", `script-src ${scripts}`, "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'",
    "worker-src 'self' blob:", `form-action 'self' ${PAY_PAGES}`, "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'",
  ].join("; ");
}

function inlineHashes(html: string): string[] {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(([, text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  return [...new Set(hashes)];
}
