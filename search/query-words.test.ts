import fc from "fast-check";
import { expect, test } from "vitest";
import { limits } from "./engine.server.ts";
import { createEmbeddedEngine } from "./embedded/create-embedded-engine.ts";
import { filterExpression } from "./meilisearch/filter-expression.ts";
import { queryVariants } from "./meilisearch/query-variants.ts";
import { bounded, cleanQueryText, queryWords } from "./query-words.ts";
import { relevanceCatalogue } from "./relevance/catalogue.ts";

test("stop words go, unless there is nothing else", () => {
  expect(queryWords("eine Mütze für die Kinder")).toEqual(["mutze", "kinder"]);
  expect(queryWords("und oder")).toEqual(["und", "oder"]);
});

test("a query is cut at its limits", () => {
  expect(cleanQueryText("x".repeat(10_000))).toHaveLength(limits.queryCharacters);
  expect(Array.from(cleanQueryText("🚲".repeat(1000)))).toHaveLength(limits.queryCharacters);
  expect(queryWords("ja ".repeat(500))).toHaveLength(limits.queryWords);
});

test("numbers are put within their bounds", () => {
  expect([bounded(-1, 0, 60), bounded(1e9, 0, 60), bounded(Number.NaN, 0, 60), bounded(Infinity, 0, 60), bounded(2.9, 0, 60)]).toEqual([0, 60, 0, 60, 2]);
});

test("no text whatever makes the search throw or the words exceed their bounds", async () => {
  const engine = createEmbeddedEngine();
  await engine.upsert(relevanceCatalogue());
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ unit: "grapheme", maxLength: 300 })), async (text) => {
      const words = queryWords(text);
      expect(words.length).toBeLessThanOrEqual(limits.queryWords);
      expect(words.every((word) => word.length <= limits.wordCharacters)).toBe(true);
      const { hits, total } = await engine.search({ townId: "town_relevance", text, offset: 0, limit: 5, facets: ["category"] });
      expect(hits.length).toBeLessThanOrEqual(total);
      for (const { q } of queryVariants(text)) expect(q).not.toMatch(/["\-\\]/);
    }),
    { numRuns: 200 },
  );
});

test("a filter value cannot leave its quotes in Meilisearch's filter language", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', "\\", "a", " ", "'") }), (value) => {
      const [, condition] = filterExpression({ townId: "t", text: "", offset: 0, limit: 1, category: value });
      expect(condition).toMatch(/^category = "(?:[^"\\]|\\.)*"$/);
    }),
  );
});
