import { expect, test } from "vitest";
import { isSlug, slug } from "#app/values/slug.ts";

test("a German name becomes a readable address", () => {
  expect(slug("Bäckerei Müßig & Söhne")).toBe("baeckerei-muessig-und-soehne");
  expect(slug("Café „Zur Brücke“")).toBe("cafe-zur-bruecke");
  expect(slug("ÄÖÜ")).toBe("aeoeue");
  expect(slug("Jana’s Laden -- 24/7")).toBe("janas-laden-24-7");
});

test("decomposed umlauts are the same umlauts", () => {
  expect(slug("Bu\u0308cher")).toBe("buecher");
});

test("an address never ends in a hyphen and may be empty", () => {
  expect(slug("…")).toBe("");
  expect(slug("漢字")).toBe("");
  expect(slug(`${"a".repeat(79)} b`)).toBe("a".repeat(79));
});

test("what no address of ours can have is known without looking", () => {
  expect(["roggenmischbrot-1-kg", "a", "24-7"].every(isSlug)).toBe(true);
  for (const text of ["", "\u0000", "a\u0000", "a b", "ä", "A", "a/b", "..", "%", "a".repeat(201)]) expect(isSlug(text), text).toBe(false);
});
