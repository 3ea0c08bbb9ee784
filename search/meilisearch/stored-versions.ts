import type { Index } from "meilisearch";
import type { SearchRecord } from "./search-record.ts";

export type StoredVersion = { version: number; removed: boolean };
const perRequest = 1000;

/** id → version of these records, as far as they are stored. */
export async function storedVersionsOf(index: Index<SearchRecord>, ids: string[]): Promise<Map<string, StoredVersion>> {
  const found = new Map<string, StoredVersion>();
  for (let start = 0; start < ids.length; start += perRequest) {
    const { results } = await index.getDocuments({ ids: ids.slice(start, start + perRequest), fields: ["id", "version", "removed"], limit: perRequest });
    for (const { id, version, removed } of results) found.set(id, { version, removed });
  }
  return found;
}

/** id → version of everything stored, removed ones included. */
export async function allStoredVersions(index: Index<SearchRecord>): Promise<Map<string, StoredVersion>> {
  const found = new Map<string, StoredVersion>();
  for (let offset = 0; ; offset += perRequest) {
    const { results } = await index.getDocuments({ fields: ["id", "version", "removed"], offset, limit: perRequest });
    for (const { id, version, removed } of results) found.set(id, { version, removed });
    if (results.length < perRequest) return found;
  }
}

/** Of two equal versions a removal wins, so the order of arrival does not matter. */
export function isNewer(record: SearchRecord, stored: StoredVersion | undefined): boolean {
  if (!stored) return true;
  if (record.removed) return record.version >= stored.version;
  return stored.removed ? record.version > stored.version : record.version >= stored.version;
}

/** The newest record of every id. */
export function newestOfEach(records: SearchRecord[]): SearchRecord[] {
  const newest = new Map<string, SearchRecord>();
  for (const record of records) if (isNewer(record, newest.get(record.id))) newest.set(record.id, record);
  return [...newest.values()];
}
