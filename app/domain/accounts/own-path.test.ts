import { expect, test } from "vitest";
import { ownPath } from "./own-path.ts";

test("a path of our own stays as it is", () => {
  for (const path of ["/", "/konto", "/erlenstedt/suche?q=fahrradschloss&x=%2F", "/laden/buch#heute"]) expect(ownPath(path)).toBe(path);
});

test("whatever could lead elsewhere becomes the fallback", () => {
  const hostile = ["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "", "konto", "/a\r\nSet-Cookie: x", "/\t/evil.example", "/..//evil.example", `/${"a".repeat(600)}`, null, 7];
  for (const path of hostile) expect(ownPath(path, "/dort"), String(path)).toBe("/dort");
});
