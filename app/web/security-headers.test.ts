import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { contentSecurityPolicy, framedPolicy, liftedFor } from "./security-headers.server.ts";

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

test("other sites may frame the widget and nothing else, however the address is spelt", () => {
  const frames = (path: string) => liftedFor(path).frames;
  expect(["/einbetten/stadt/laden", "/einbetten.js", "/einbetten/stadt/laden/zeiten.json"].map(frames)).toEqual([true, true, true]);
  const others = ["/", "/stadt", "/korb", "/kasse", "/laden/x", "/einbetten", "/einbetten/", "/einbetten/stadt", "/einbetten/stadt/laden/", "/einbetten/stadt/laden/mehr", "/einbetten/../laden", "/einbetten/..%2fladen/x", "/einbetten/%2e%2e/laden",
    "/einbetten/a/..", "/Einbetten/stadt/laden", "//einbetten/stadt/laden", "/einbetten//laden", "/x/einbetten/stadt/laden", "/einbetten.js/laden", "/stadt/offene-daten/geschaefte.csv"];
  expect(others.filter(frames)).toEqual([]);
  expect(["/stadt/offene-daten/geschaefte.csv", "/stadt/offene-daten", "/stadt/offene-daten/a/b.csv", "/stadt/geschaefte/x/kontakt.vcf"].map((path) => liftedFor(path).reading)).toEqual([true, false, false, false]);
});

test("a page for frames allows its own style and script by their hash, and loads and sends nothing", () => {
  expect(framedPolicy({ css: "a{}", script: "b()" })).toBe(`default-src 'none'; style-src ${hashOf("a{}")}; script-src ${hashOf("b()")}; base-uri 'none'; form-action 'none'; frame-ancestors *`);
});
