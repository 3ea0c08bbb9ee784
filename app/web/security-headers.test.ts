import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./security-headers.server.ts";

const nonce = "c2VjcmV0+/zz==";
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const scripts = (policy: string) => policy.split("; ").find((one) => one.startsWith("script-src"));

test("a personal page allows what carries its nonce", () => {
  expect(scripts(contentSecurityPolicy({ nonce, marked: null }))).toBe(`script-src 'strict-dynamic' 'nonce-${nonce}'`);
});

test("a kept page allows our own inline scripts by their hash, and none that somebody slipped in", () => {
  const marked = `<script nonce="${nonce}">ours()</script><script>theirs()</script><script nonce="guessed">guessed()</script><script nonce="${nonce}" type="module">also()</script><script nonce="${nonce}" src="/assets/a.js"></script>`;
  expect(scripts(contentSecurityPolicy({ nonce, marked }))).toBe(`script-src 'self' ${hashOf("ours()")} ${hashOf("also()")}`);
});
