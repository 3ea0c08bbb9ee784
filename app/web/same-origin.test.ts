import { expect, test } from "vitest";
import { mayChange } from "./same-origin.server.ts";

const post = { method: "POST", path: "/korb", origin: undefined, fetchSite: undefined, host: "localhost:3000", publicUrl: "https://stadtkorb.example" };

test("a form of our own may change something, by our public address or by the one it was opened at", () => {
  expect(mayChange({ ...post, origin: "https://stadtkorb.example" })).toBe(true);
  expect(mayChange({ ...post, origin: "http://localhost:3000" })).toBe(true);
  expect(mayChange({ ...post, origin: "http://localhost:3000", fetchSite: "same-origin" })).toBe(true);
  expect(mayChange({ ...post, host: "LocalHost:3000", origin: "http://localhost:3000" })).toBe(true);
});

test("a foreign, hidden or broken sender may not", () => {
  const foreign = ["https://evil.example", "null", "", "http://localhost:3001", "http://localhost", "https://stadtkorb.example.evil.example", "https://stadtkorb.example@evil.example",
    "http://stadtkorb.example", "https://stadtkorb.example, https://evil.example", "file://", "javascript:alert(1)"];
  for (const origin of foreign) expect(mayChange({ ...post, origin, fetchSite: "same-origin" }), origin).toBe(false);
});

test("without an Origin the browser's word on the sender counts", () => {
  expect(mayChange({ ...post, fetchSite: "cross-site" })).toBe(false);
  expect(mayChange({ ...post, fetchSite: "same-site" })).toBe(false);
  expect(mayChange({ ...post, fetchSite: "anything" })).toBe(false);
  expect(mayChange({ ...post, fetchSite: "same-origin" })).toBe(true);
  expect(mayChange({ ...post, fetchSite: "none" })).toBe(true);
  expect(mayChange(post)).toBe(true);
});

test("every changing method is checked, reading ones and signed machines are not", () => {
  const evil = { ...post, origin: "https://evil.example" };
  for (const method of ["PUT", "PATCH", "DELETE", "post", "FOO"]) expect(mayChange({ ...evil, method }), method).toBe(false);
  for (const method of ["GET", "HEAD", "OPTIONS"]) expect(mayChange({ ...evil, method })).toBe(true);
  expect(mayChange({ ...evil, path: "/webhooks/stripe" })).toBe(true);
  expect(mayChange({ ...evil, path: "/v1/towns" })).toBe(true);
  for (const path of ["/webhooks", "/webhooksx/a", "/erlenstedt/webhooks/a", "/v1"]) expect(mayChange({ ...evil, path }), path).toBe(false);
});
