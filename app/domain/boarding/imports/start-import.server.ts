import { now } from "#app/clock.server.ts";
import { change, db } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { REMOVED_REASON } from "#app/domain/shops/forget-shop.server.ts";
import { judgeRows, type KnownShop, type Memory } from "./judge-rows.ts";
import type { ListedPlace } from "./listed-place.ts";
import { readAllHours } from "./read-listed-hours.server.ts";
import { readRowContent } from "./row-content.ts";

/** Where a list comes from, as its shops will say. */
export type ListSource = { kind: "osm" | "table"; fileName: string; source: string; sourceUrl: string | null; sourceDate: Date | null; licence: string };

/** PostgreSQL takes 65,535 parameters in a statement. */
const BATCH = 500;
const MOST_SHOPS = 20_000;
const LISTS_REMEMBERED = 20;

/**
 * Takes a list in and compares it with the town's shops. A dry run: shops stay as they are until the list is applied. Gives the list's id.
 */
export async function startImport({ town, list, places, actor }: { town: { id: string; land: string }; list: ListSource; places: ListedPlace[]; actor: Actor }): Promise<{ id: string }> {
  const hours = await readAllHours({ hours: places.map((place) => (place.leftOut ? null : place.hours)), land: town.land });
  const [shops, memory] = await Promise.all([findKnownShops(town), remember({ town, places })]);
  const rows = await judgeRows({ places, hours, shops, memory });
  return change(async (tx) => {
    const made = await tx.shopImport.create({ data: { townId: town.id, ...list, startedBy: actor.name, createdAt: now() }, select: { id: true } });
    for (let start = 0; start < rows.length; start += BATCH) {
      await tx.shopImportRow.createMany({ data: rows.slice(start, start + BATCH).map(({ content, ...row }) => ({ ...row, townId: town.id, importId: made.id, facts: content })) });
    }
    await noteAct(tx, { townId: town.id, actor, act: "import-started", sentence: `Liste „${list.fileName}“ mit ${places.length} Zeilen eingelesen` });
    return made;
  });
}

async function findKnownShops(town: { id: string }): Promise<KnownShop[]> {
  const rows = await db.shop.findMany({
    where: { townId: town.id }, orderBy: { id: "asc" }, take: MOST_SHOPS,
    select: { id: true, name: true, trade: true, street: true, plz: true, lat: true, lon: true, sourceRef: true, sourceUrl: true, status: true, statusReason: true },
  });
  return rows.map(({ sourceRef, sourceUrl, statusReason, ...shop }) => {
    const page = /^https:\/\/www\.openstreetmap\.org\/((?:node|way|relation)\/\d+)$/.exec(sourceUrl ?? "")?.[1];
    return { ...shop, removed: shop.status === "suspended" && statusReason === REMOVED_REASON, refs: [sourceRef, page ?? null].flatMap((ref) => ref ?? []) };
  });
}

/** What people said of these records in the town's last lists. */
async function remember({ town, places }: { town: { id: string }; places: ListedPlace[] }): Promise<Memory> {
  const lists = await db.shopImport.findMany({ where: { townId: town.id, appliedAt: { not: null } }, orderBy: { createdAt: "desc" }, take: LISTS_REMEMBERED, select: { id: true } });
  const refs = places.flatMap(({ sourceRef }) => sourceRef ?? []);
  if (lists.length === 0 || refs.length === 0) return new Map();
  const rows = await db.shopImportRow.findMany({
    where: { importId: { in: lists.map(({ id }) => id) }, sourceRef: { in: refs } }, orderBy: { id: "asc" }, select: { sourceRef: true, shopId: true, decision: true, facts: true },
  });
  return new Map(rows.flatMap(({ sourceRef, shopId, decision, facts }): Array<[string, { shopId: string | null; leftOut: boolean }]> =>
    sourceRef === null ? [] : [[sourceRef, { shopId, leftOut: decision === "skip" && shopId === null && readRowContent(facts).facts.name !== undefined }]]));
}
