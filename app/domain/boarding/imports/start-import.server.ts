import { randomUUID } from "node:crypto";
import { now } from "#app/clock.server.ts";
import { change, db, type Tx } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { REMOVED_REASON } from "#app/domain/shops/forget-shop.server.ts";
import { type JudgedRow, judgeRows, type KnownShop, type Memory } from "./judge-rows.ts";
import type { ListedPlace } from "./listed-place.ts";
import { readAllHours } from "./read-listed-hours.server.ts";
import { readRowContent } from "./row-content.ts";

/** Where a list comes from, as its shops will say. */
export type ListSource = { kind: "osm" | "table"; fileName: string; source: string; sourceUrl: string | null; sourceDate: Date | null; licence: string };

const BATCH = 1000;
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
    for (let start = 0; start < rows.length; start += BATCH) await writeRows(tx, { townId: town.id, importId: made.id, rows: rows.slice(start, start + BATCH) });
    await noteAct(tx, { townId: town.id, actor, act: "import-started", sentence: `Liste „${list.fileName}“ mit ${places.length} Zeilen eingelesen` });
    return made;
  });
}

/** As one JSON each time, because 5,000 rows in 60,000 parameters take longer than a transaction may. */
async function writeRows(tx: Tx, { townId, importId, rows }: { townId: string; importId: string; rows: JudgedRow[] }): Promise<void> {
  const json = JSON.stringify(rows.map(({ content, ...row }) => ({ ...row, id: randomUUID(), facts: content })));
  await tx.$executeRaw`
    INSERT INTO "ShopImportRow" ("id", "townId", "importId", "number", "sourceRef", "name", "facts", "problems", "matchShopId", "matchWhy", "decision")
    SELECT r."id", ${townId}, ${importId}, r."number", r."sourceRef", r."name", r."facts", ARRAY(SELECT jsonb_array_elements_text(r."problems")), r."matchShopId", r."matchWhy", r."decision"
    FROM jsonb_to_recordset(${json}::jsonb) AS r("id" text, "number" int, "sourceRef" text, "name" text, "facts" jsonb, "problems" jsonb, "matchShopId" text, "matchWhy" text, "decision" text)`;
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
    where: { importId: { in: lists.map(({ id }) => id) }, sourceRef: { in: refs } }, orderBy: { importId: "asc" }, select: { sourceRef: true, shopId: true, decision: true, facts: true },
  });
  return new Map(rows.flatMap(({ sourceRef, shopId, decision, facts }): Array<[string, { shopId: string | null; leftOut: boolean }]> =>
    sourceRef === null ? [] : [[sourceRef, { shopId, leftOut: decision === "skip" && shopId === null && readRowContent(facts).facts.name !== undefined }]]));
}
