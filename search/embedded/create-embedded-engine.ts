import { setImmediate } from "node:timers/promises";
import type { Removal, SearchDocument, SearchEngine, SearchQuery, SearchResult } from "../engine.server.ts";
import { suggestTitles } from "../suggest-titles.ts";
import { searchTown } from "./search-town.ts";
import { carryOver, compact, createTownIndexes, putDocument, takeDocument } from "./town-indexes.ts";
import type { TownIndexes } from "./town-indexes.ts";

type Change = { documents: SearchDocument[]; removals: Removal[] };
const documentsPerTurn = 100;

/**
 * The search engine inside the app's own process: no server, no files, all in memory.
 * It starts empty; the app replays its stored documents into upsert(), about 0.05 ms each.
 */
export function createEmbeddedEngine(): SearchEngine {
  let indexes = createTownIndexes();
  /** Changes that arrive while replaceAll builds: they belong into the new indexes too. */
  const journals = new Set<Change[]>();

  async function change(made: Change): Promise<void> {
    for (const journal of journals) journal.push(made);
    await apply(() => indexes, made);
    compact(indexes);
  }

  async function search(query: SearchQuery): Promise<SearchResult> {
    const started = performance.now();
    const index = indexes.towns.get(query.townId);
    const found = index ? searchTown(index, query) : { hits: [], total: 0, facets: Object.fromEntries((query.facets ?? []).map((facet) => [facet, {}])) };
    return { ...found, ms: performance.now() - started };
  }

  async function replaceAll(documents: SearchDocument[]): Promise<void> {
    const journal: Change[] = [];
    journals.add(journal);
    try {
      const fresh = createTownIndexes();
      await apply(() => fresh, { documents, removals: [] });
      for (const made of journal) await apply(() => fresh, made);
      carryOver({ from: indexes, to: fresh });
      indexes = fresh;
    } finally {
      journals.delete(journal);
    }
  }

  return {
    upsert: (documents) => change({ documents, removals: [] }),
    remove: (removals) => change({ documents: [], removals }),
    search,
    suggest: (query) => suggestTitles({ search, query }),
    replaceAll,
    versions: async () => versionsOf(indexes),
    health: async () => ({ engine: "embedded", ok: true, documents: countDocuments(indexes) }),
  };
}

/** In small turns, so that the app keeps answering meanwhile. The indexes may be swapped between two turns. */
async function apply(indexes: () => TownIndexes, { documents, removals }: Change): Promise<void> {
  for (let start = 0; start < documents.length; start += documentsPerTurn) {
    if (start > 0) await setImmediate();
    for (const document of documents.slice(start, start + documentsPerTurn)) putDocument(indexes(), document);
  }
  for (const removal of removals) takeDocument(indexes(), removal);
}

function versionsOf({ known }: TownIndexes): Map<string, number> {
  return new Map([...known].filter(([, { townId }]) => townId !== null).map(([id, { version }]) => [id, version]));
}

function countDocuments({ towns }: TownIndexes): number {
  let count = 0;
  for (const { rowOf } of towns.values()) count += rowOf.size;
  return count;
}
