import { expect, test } from "vitest";
import type { SearchDocument } from "../engine.server.ts";
import { relevanceCatalogue } from "../relevance/catalogue.ts";
import { createEmbeddedEngine } from "./create-embedded-engine.ts";

const ask = { townId: "town_relevance", offset: 0, limit: 20 };

/** The catalogue over and over, with one different word each time, as many documents as wanted. */
function manyDocuments(count: number): SearchDocument[] {
  const catalogue = relevanceCatalogue();
  return Array.from({ length: count }, (_, i) => {
    const id = `product_many${i}`;
    return { ...catalogue[i % catalogue.length], id, groupKey: id, title: `${catalogue[i % catalogue.length].title} Modell${Math.floor(i / catalogue.length)}` };
  });
}

test("shoes come before shoe cream, and what is exact before what is similar", async () => {
  const engine = createEmbeddedEngine();
  await engine.upsert(relevanceCatalogue());
  const titles = (await engine.search({ ...ask, text: "schuhe", limit: 40 })).hits.map(({ title }) => title);
  const cream = titles.findIndex((title) => title.startsWith("Schuhcreme"));
  expect(titles.findIndex((title) => title.startsWith("Wanderschuhe"))).toBeLessThan(cream < 0 ? 99 : cream);
});

test("says what it searched instead of a misspelt word, as people write it", async () => {
  const engine = createEmbeddedEngine();
  await engine.upsert(relevanceCatalogue());
  expect((await engine.search({ ...ask, text: "zahnbürschte" })).corrected).toBe("zahnbürste");
  expect((await engine.search({ ...ask, text: "Zahnbürste" })).corrected).toBeUndefined();
});

test("10,000 documents are replayed in well under two seconds of processor time", async () => {
  const documents = manyDocuments(10_000);
  const engine = createEmbeddedEngine();
  const before = process.cpuUsage();
  await engine.upsert(documents);
  await engine.search({ ...ask, text: "fahrrad" });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(2000);
});

test("many changes of every document leave no litter that slows the search or changes its answers", async () => {
  const catalogue = relevanceCatalogue();
  const engine = createEmbeddedEngine();
  await engine.upsert(catalogue);
  const before = (await engine.search({ ...ask, text: "rote schuhe kinder" })).hits.map(({ id }) => id);
  for (let version = 2; version < 12; version++) await engine.upsert(catalogue.map((document) => ({ ...document, version })));
  expect((await engine.search({ ...ask, text: "rote schuhe kinder" })).hits.map(({ id }) => id)).toEqual(before);
  expect((await engine.health()).documents).toBe(catalogue.length);
});

test("the costliest query of 12 common words stays cheap", async () => {
  const engine = createEmbeddedEngine();
  await engine.upsert(manyDocuments(5000));
  const text = "schuhe damen herren kinder holz leder set rot weiß wolle glas modell";
  await engine.search({ ...ask, text });
  const before = process.cpuUsage();
  for (let i = 0; i < 5; i++) await engine.search({ ...ask, text, facets: ["category", "shopId"] });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 5000).toBeLessThan(200);
});
