import { db } from "#app/db.server.ts";
import { log } from "#app/log.server.ts";
import { outsideVersions } from "./open-search.server.ts";
import { refreshSearch } from "./refresh-search.server.ts";

const BATCH = 500;

type Wanted = { updatedAt: number; touchedAt: number };

/** Every id that is to be found now, by the database. `touchedAt`: when anything it is described by changed last, such as a stock or the shop's name. */
async function wantedIds(): Promise<Map<string, Wanted>> {
  const rows = await db.$queryRaw<Array<{ id: string; updatedAt: Date; touchedAt: Date }>>`
    SELECT 'product_' || p."id" AS "id", p."updatedAt", GREATEST(p."updatedAt", s."updatedAt", v."updatedAt") AS "touchedAt"
      FROM "Product" p JOIN "Shop" s ON s."id" = p."shopId" AND s."status" = 'published'
      JOIN (SELECT "productId", max("updatedAt") AS "updatedAt" FROM "Variant" GROUP BY "productId") v ON v."productId" = p."id" WHERE p."status" = 'published'
    UNION ALL SELECT 'shop_' || "id", "updatedAt", "updatedAt" FROM "Shop" WHERE "status" = 'published'
    UNION ALL SELECT 'shop_' || s."id" || '__in__' || g."townId", s."updatedAt", s."updatedAt" FROM "ShopGuest" g JOIN "Shop" s ON s."id" = g."shopId" AND s."status" = 'published'
    UNION ALL SELECT 'service_' || v."id", v."updatedAt", GREATEST(v."updatedAt", s."updatedAt") FROM "Service" v JOIN "Shop" s ON s."id" = v."shopId" AND s."status" = 'published'
    UNION ALL SELECT 'event_' || "id", "updatedAt", "updatedAt" FROM "Event" WHERE "status" = 'published'`;
  return new Map(rows.map(({ id, updatedAt, touchedAt }) => [id, { updatedAt: updatedAt.getTime(), touchedAt: touchedAt.getTime() }]));
}

/** Repairs drift between the database and the index: what is missing, stale or should be gone is written anew. Also fills an empty index. */
export async function compareSearch(): Promise<{ repaired: number }> {
  const wanted = await wantedIds();
  const entries = await db.$queryRaw<Array<{ id: string; version: bigint; updatedAt: number | null; gone: boolean }>>`
    SELECT "id", "version", ("body"->>'updatedAt')::float8 AS "updatedAt", "body" IS NULL AS "gone" FROM "SearchEntry"`;
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const outside = await outsideVersions();
  const wrong = [
    ...[...wanted].filter(([id, { updatedAt, touchedAt }]) => { const entry = known.get(id); return !entry || entry.gone || (entry.updatedAt ?? 0) < updatedAt || Number(entry.version) < touchedAt || (outside !== null && outside.get(id) !== Number(entry.version)); }).map(([id]) => id),
    ...entries.filter((entry) => !wanted.has(entry.id) && (!entry.gone || outside?.has(entry.id))).map(({ id }) => id),
  ];
  for (let start = 0; start < wrong.length; start += BATCH) await refreshSearch({ ids: wrong.slice(start, start + BATCH) });
  if (wrong.length > 0) log.info({ repaired: wrong.length }, "search index compared with the database");
  return { repaired: wrong.length };
}
