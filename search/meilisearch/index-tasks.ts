import type { EnqueuedTaskPromise, Index, Meilisearch } from "meilisearch";
import { indexSettings } from "./index-settings.ts";
import type { SearchRecord } from "./search-record.ts";

const perRequest = 1000;

/** Waits until Meilisearch has really done what it accepted (202 means queued, not done), and throws if it could not. */
export async function succeeded(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error } = await task.waitTask();
  if (status !== "succeeded") throw new Error(`Meilisearch: ${error?.message ?? `task ${status}`}`);
}

/** An index with our settings; an existing one gets the settings anew. */
export async function createIndex(client: Meilisearch, uid: string): Promise<void> {
  const { status, error } = await client.createIndex(uid, { primaryKey: "id" }).waitTask();
  if (status !== "succeeded" && error?.code !== "index_already_exists") throw new Error(`Meilisearch: ${error?.message ?? `task ${status}`}`);
  await succeeded(client.index(uid).updateSettings(indexSettings()));
}

export async function putRecords(index: Index<SearchRecord>, records: SearchRecord[]): Promise<void> {
  for (let start = 0; start < records.length; start += perRequest) {
    await succeeded(index.addDocuments(records.slice(start, start + perRequest)));
  }
}
