import type { Index, Meilisearch } from "meilisearch";
import { createIndex, putRecords, succeeded } from "./index-tasks.ts";
import { removedRecord } from "./search-record.ts";
import type { SearchRecord } from "./search-record.ts";
import { allStoredVersions, isNewer, newestOfEach } from "./stored-versions.ts";
import type { StoredVersion } from "./stored-versions.ts";

const perRequest = 1000;

/**
 * Builds the whole index beside the old one and swaps them in one step; searches see the old one until then.
 * Newer versions that are already stored are carried over; so is what other processes wrote while it was built.
 */
export async function replaceIndex({ client, indexUid, records }: { client: Meilisearch; indexUid: string; records: SearchRecord[] }): Promise<void> {
  const nextUid = `${indexUid}_next`;
  const old = client.index<SearchRecord>(indexUid);
  const next = client.index<SearchRecord>(nextUid);
  const stored = await allStoredVersions(old);
  await client.deleteIndexIfExists(nextUid);
  await createIndex(client, nextUid);
  const fresh = newestOfEach(records);
  await putRecords(next, fresh.filter((record) => isNewer(record, stored.get(record.id))));
  await putRecords(next, leftOut(fresh, stored));
  await copyRecords({ from: old, to: next, ids: fresh.filter((record) => !isNewer(record, stored.get(record.id))).map(({ id }) => id) });
  await succeeded(client.swapIndexes([{ indexes: [indexUid, nextUid], rename: false }]));
  const after = await allStoredVersions(next);
  await copyRecords({ from: next, to: old, ids: [...after].filter(([id, { version }]) => version !== stored.get(id)?.version).map(([id]) => id) });
  await client.deleteIndexIfExists(nextUid);
}

/** What is stored and not among the new records counts as removed. */
function leftOut(fresh: SearchRecord[], stored: Map<string, StoredVersion>): SearchRecord[] {
  const kept = new Set(fresh.map(({ id }) => id));
  return [...stored].filter(([id]) => !kept.has(id)).map(([id, { version }]) => removedRecord({ id, version }));
}

async function copyRecords({ from, to, ids }: { from: Index<SearchRecord>; to: Index<SearchRecord>; ids: string[] }): Promise<void> {
  for (let start = 0; start < ids.length; start += perRequest) {
    const { results } = await from.getDocuments({ ids: ids.slice(start, start + perRequest), limit: perRequest });
    await putRecords(to, results);
  }
}
