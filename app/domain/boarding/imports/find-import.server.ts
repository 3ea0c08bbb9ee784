import { db } from "#app/db.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { findTrade } from "#app/domain/shops/trades.ts";
import { metresBetween } from "#app/values/distance.ts";
import type { RowDecision } from "./judge-rows.ts";
import { readRowContent } from "./row-content.ts";
import type { RowKind } from "./row-kinds.ts";
import { type RowView, rowView } from "./row-view.ts";

export type ImportHead = { id: string; fileName: string; kind: string; source: string; sourceUrl: string | null; sourceDate: string | null; licence: string; startedBy: string; createdAt: Date; appliedAt: Date | null };

const PER_PAGE = 20;

/**
 * A list of this town with its counts, and how far from the town's middle most of its places lie (metres; null where none is on the map).
 * null for a list that is not there or another town's.
 */
export async function findImport({ town, importId }: { town: { id: string; lat: number; lon: number }; importId: string }) {
  const list = await db.shopImport.findFirst({ where: { id: importId, townId: town.id } });
  if (!list) return null;
  const [groups, problems, done, [middle]] = await Promise.all([
    db.shopImportRow.groupBy({ by: ["decision"], where: { importId, shopId: null }, _count: true }),
    db.shopImportRow.count({ where: where({ importId, kind: "problems" }) }), db.shopImportRow.count({ where: where({ importId, kind: "done" }) }),
    db.$queryRaw<Array<{ lat: number | null; lon: number | null }>>`
      SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ("facts"->'facts'->>'lat')::float) AS lat, percentile_cont(0.5) WITHIN GROUP (ORDER BY ("facts"->'facts'->>'lon')::float) AS lon
      FROM "ShopImportRow" WHERE "importId" = ${importId}`,
  ]);
  const of = (decision: RowDecision) => groups.find((group) => group.decision === decision)?._count ?? 0;
  const counts: Record<RowKind, number> = { ask: of("ask"), new: of("new"), update: of("update"), skip: of("skip"), problems, done };
  const away = middle && middle.lat !== null && middle.lon !== null ? metresBetween(town, { lat: middle.lat, lon: middle.lon }) : null;
  return { ...headOf(list), counts, away, total: counts.ask + counts.new + counts.update + counts.skip + done };
}

/** The lists of a town, newest first. */
export async function findImports({ town }: { town: { id: string } }) {
  const lists = await db.shopImport.findMany({ where: { townId: town.id }, orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 30 });
  const groups = await db.shopImportRow.groupBy({ by: ["importId"], where: { importId: { in: lists.map(({ id }) => id) }, decision: { in: ["ask", "new", "update"] } }, _count: { _all: true, shopId: true } });
  return lists.map((list) => {
    const group = groups.find(({ importId }) => importId === list.id);
    return { ...headOf(list), places: group?._count._all ?? 0, done: group?._count.shopId ?? 0 };
  });
}

/** A page of the rows of one kind, 20 each, with what would change in the shops they refresh. Pages count from 1. */
export async function findImportRows({ town, importId, kind, page }: { town: { id: string }; importId: string; kind: RowKind; page: number }): Promise<{ rows: RowView[]; pages: number }> {
  const wanted = where({ importId, kind });
  const [rows, total] = await Promise.all([
    db.shopImportRow.findMany({ where: wanted, orderBy: { number: "asc" }, skip: (page - 1) * PER_PAGE, take: PER_PAGE }), db.shopImportRow.count({ where: wanted }),
  ]);
  const ids = rows.flatMap(({ matchShopId, shopId }) => [matchShopId, shopId].flatMap((id) => id ?? []));
  const shops = await db.shop.findMany({ where: { townId: town.id, id: { in: ids } }, include: { hours: true } });
  return {
    rows: rows.map(({ facts, matchShopId, shopId, ...row }) => rowView({ row: { ...row, content: readRowContent(facts) }, match: shops.find(({ id }) => id === matchShopId) ?? null, made: shops.find(({ id }) => id === shopId) ?? null })),
    pages: Math.max(1, Math.ceil(total / PER_PAGE)),
  };
}

/** Shops that came from this source, lie where the list reaches, and are not in it any more. They are told, never deleted. At most 50. */
export async function findMissingShops({ town, importId }: { town: { id: string }; importId: string }) {
  const rows = await db.$queryRaw<Array<{ id: string; name: string; trade: string; street: string | null; status: string }>>`
    WITH list AS (SELECT * FROM "ShopImport" WHERE "id" = ${importId} AND "townId" = ${town.id}),
      reach AS (SELECT min((r."facts"->'facts'->>'lat')::float) AS s, max((r."facts"->'facts'->>'lat')::float) AS n, min((r."facts"->'facts'->>'lon')::float) AS w, max((r."facts"->'facts'->>'lon')::float) AS e FROM "ShopImportRow" r WHERE r."importId" = ${importId})
    SELECT shop."id", shop."name", shop."trade", shop."street", shop."status" FROM "Shop" shop, list, reach
    WHERE shop."townId" = ${town.id} AND shop."source" = list."source" AND shop."sourceRef" IS NOT NULL AND shop."status" IN ('draft', 'in-review', 'published')
      AND (list."kind" <> 'osm' OR (shop."lat" BETWEEN reach.s AND reach.n AND shop."lon" BETWEEN reach.w AND reach.e))
      AND NOT EXISTS (SELECT 1 FROM "ShopImportRow" r WHERE r."importId" = ${importId} AND (r."sourceRef" = shop."sourceRef" OR r."shopId" = shop."id" OR r."matchShopId" = shop."id"))
    ORDER BY shop."name", shop."id" LIMIT 50`;
  return rows.map(({ trade, ...shop }) => ({ ...shop, tradeName: findTrade(trade)?.name ?? trade }));
}

function where({ importId, kind }: { importId: string; kind: RowKind }): Prisma.ShopImportRowWhereInput {
  if (kind === "done") return { importId, shopId: { not: null } };
  if (kind === "problems") return { importId, shopId: null, problems: { isEmpty: false } };
  return { importId, shopId: null, decision: kind };
}

function headOf({ id, fileName, kind, source, sourceUrl, sourceDate, licence, startedBy, createdAt, appliedAt }: Omit<ImportHead, "sourceDate"> & { sourceDate: Date | null }): ImportHead {
  return { id, fileName, kind, source, sourceUrl, licence, startedBy, createdAt, appliedAt, sourceDate: sourceDate?.toISOString().slice(0, 10) ?? null };
}
