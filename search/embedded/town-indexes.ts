import type { Removal, SearchDocument } from "../engine.server.ts";
import { addDocument, compactIndex, copyDocument, createTownIndex, removeDocument } from "./town-index.ts";
import type { TownIndex } from "./town-index.ts";

/** The newest version seen of an id, and the town whose index holds it; null once it is removed. */
type Known = { version: number; townId: string | null };
/** All towns' indexes and what is known of every id. */
export type TownIndexes = { towns: Map<string, TownIndex>; known: Map<string, Known> };

export function createTownIndexes(): TownIndexes {
  return { towns: new Map(), known: new Map() };
}

/** Puts a document in unless something newer is known. Of two equal versions a removal wins, so the order of arrival does not matter. */
export function putDocument({ towns, known }: TownIndexes, document: SearchDocument): void {
  const before = known.get(document.id);
  if (before && (before.version > document.version || (before.townId === null && before.version === document.version))) return;
  if (before?.townId && before.townId !== document.townId) removeFrom(towns, before.townId, document.id);
  addDocument(townOf(towns, document.townId), document);
  known.set(document.id, { version: document.version, townId: document.townId });
}

export function takeDocument({ towns, known }: TownIndexes, { id, version }: Removal): void {
  const before = known.get(id);
  if (before && before.version > version) return;
  if (before?.townId) removeFrom(towns, before.townId, id);
  known.set(id, { version, townId: null });
}

/** Carries over what the old indexes know better than the new ones: newer versions stay, removed and left-out ids stay gone. */
export function carryOver({ from, to }: { from: TownIndexes; to: TownIndexes }): void {
  for (const [id, { version, townId }] of from.known) {
    const fresh = to.known.get(id);
    if (!fresh) to.known.set(id, { version, townId: null });
    else if (townId === null ? version >= fresh.version : version > fresh.version) keepOlder({ id, version, townId, fresh, from, to });
  }
}

function keepOlder({ id, version, townId, fresh, from, to }: { id: string; version: number; townId: string | null; fresh: Known; from: TownIndexes; to: TownIndexes }): void {
  if (fresh.townId) removeFrom(to.towns, fresh.townId, id);
  const source = townId === null ? undefined : from.towns.get(townId);
  if (source && townId !== null) copyDocument({ from: source, id, to: townOf(to.towns, townId) });
  to.known.set(id, { version, townId });
}

function townOf(towns: Map<string, TownIndex>, townId: string): TownIndex {
  const index = towns.get(townId) ?? createTownIndex();
  towns.set(townId, index);
  return index;
}

function removeFrom(towns: Map<string, TownIndex>, townId: string, id: string): void {
  const index = towns.get(townId);
  if (index) removeDocument(index, id);
}

/** Rebuilds the indexes of towns where many rows are dead. */
export function compact({ towns }: TownIndexes): void {
  for (const [townId, index] of towns) towns.set(townId, compactIndex(index));
}
