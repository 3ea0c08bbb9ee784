import { Meilisearch } from "meilisearch";
import type { SearchEngine, SearchHealth, SearchQuery, SearchResult } from "../engine.server.ts";
import { suggestTitles } from "../suggest-titles.ts";
import { createIndex, putRecords } from "./index-tasks.ts";
import { replaceIndex } from "./replace-index.ts";
import { searchIndex } from "./search-index.ts";
import { removedRecord, searchRecord } from "./search-record.ts";
import type { SearchRecord } from "./search-record.ts";
import { allStoredVersions, isNewer, newestOfEach, storedVersionsOf } from "./stored-versions.ts";

export type MeilisearchSettings = {
  url: string;
  /** A key that may do everything on this index, its `_next` twin and swapping; undefined for a server without keys. */
  key: string | undefined;
  index: string;
  /** Milliseconds for one request. */
  timeout?: number;
};

const requestTimeout = 5_000;
const taskTimeout = 120_000;

/**
 * The engine for towns with more than one app process or more than about 50,000 documents.
 * It creates its index at the first use. Calls throw when Meilisearch cannot be reached; the caller falls back.
 *
 * Newest wins: stored versions are read before writing, and all writes of this process go one after another. Two processes
 * that write the same id within the same few milliseconds can still cross; index jobs therefore run in one queue, and the
 * nightly compare of versions() with the database repairs whatever slipped through.
 */
export function createMeilisearchEngine({ url, key, index: indexUid, timeout = requestTimeout }: MeilisearchSettings): SearchEngine {
  const client = new Meilisearch({
    host: url,
    ...(key === undefined ? {} : { apiKey: key }),
    timeout,
    defaultWaitOptions: { timeout: taskTimeout, interval: 20 },
    // Node's fetch takes 45 ms longer for every compressed answer on loopback.
    requestInit: { headers: { "accept-encoding": "identity" } },
  });
  const index = client.index<SearchRecord>(indexUid);
  const ready = onceItWorks(() => createIndex(client, indexUid));
  const inTurn = oneAfterAnother();

  async function put(records: SearchRecord[]): Promise<void> {
    if (records.length === 0) return;
    await ready();
    const newest = newestOfEach(records);
    const stored = await storedVersionsOf(index, newest.map(({ id }) => id));
    await putRecords(index, newest.filter((record) => isNewer(record, stored.get(record.id))));
  }

  async function search(query: SearchQuery): Promise<SearchResult> {
    const started = performance.now();
    await ready();
    return { ...(await searchIndex({ client, indexUid, query })), ms: performance.now() - started };
  }

  return {
    upsert: (documents) => inTurn(() => put(documents.map(searchRecord))),
    remove: (removals) => inTurn(() => put(removals.map(removedRecord))),
    search,
    suggest: (query) => suggestTitles({ search, query }),
    replaceAll: (documents) => inTurn(async () => {
      await ready();
      await replaceIndex({ client, indexUid, records: documents.map(searchRecord) });
    }),
    versions: async () => {
      await ready();
      return new Map([...(await allStoredVersions(index))].filter(([, { removed }]) => !removed).map(([id, { version }]) => [id, version]));
    },
    health: () => healthOf({ client, indexUid, ready }),
  };
}

async function healthOf({ client, indexUid, ready }: { client: Meilisearch; indexUid: string; ready: () => Promise<void> }): Promise<SearchHealth> {
  try {
    await ready();
    const { estimatedTotalHits } = await client.index(indexUid).search("", { filter: "removed = false", limit: 0 });
    return { engine: "meilisearch", ok: true, documents: estimatedTotalHits };
  } catch (error) {
    return { engine: "meilisearch", ok: false, documents: 0, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Runs once; after a failure the next call tries again. */
function onceItWorks(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => (running ??= work().catch((error) => {
    running = null;
    throw error;
  }));
}

function oneAfterAnother(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
