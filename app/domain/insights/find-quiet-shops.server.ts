import { db } from "#app/db.server.ts";
import { FRESH_FOR } from "#app/domain/catalogue/find-shop-products.server.ts";
import { findTrade } from "#app/domain/shops/trades.ts";
import { formatAge } from "#app/values/day-words.ts";
import { after } from "#app/values/time.ts";
import { Prisma } from "#prisma/client/client.ts";
import { HOURS_OLD_AFTER } from "./count-town-health.server.ts";

export const quietKinds = ["alle", "unbekannt", "alt", "bestellbar"] as const;
export type QuietKind = (typeof quietKinds)[number];

type Row = {
  id: string; slug: string; name: string; trade: string; phone: string | null; takesOrders: boolean; hours: string | null; confirmedAt: Date | null;
  variants: number; fresh: number; unanswered: number; total: number;
};
type Question = { town: { id: string }; at: Date; kind?: QuietKind; query?: string; page?: number; perPage?: number };

/**
 * The published shops of a town with what is known of them; those that most need a visit first: unanswered orders, then shops that take
 * orders, then unknown and old hours. `kind` narrows, `query` looks in the name, pages count from 1. One statement.
 */
export async function findQuietShops({ town, at, kind = "alle", query = "", page = 1, perPage = 30 }: Question) {
  const old = Prisma.sql`(h."confirmedAt" IS NULL OR h."confirmedAt" < ${after(at, -HOURS_OLD_AFTER)})`;
  const only = {
    alle: Prisma.sql`true`, unbekannt: Prisma.sql`h."value" IS NULL`, alt: Prisma.sql`h."value" IS NOT NULL AND ${old}`,
    bestellbar: Prisma.sql`(s."acceptsReservations" OR s."acceptsPurchases")`,
  }[kind];
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."id", s."slug", s."name", s."trade", s."phone", (s."acceptsReservations" OR s."acceptsPurchases") AS "takesOrders", h."value" AS "hours", h."confirmedAt",
      COALESCE(v."variants", 0)::int AS "variants", COALESCE(v."fresh", 0)::int AS "fresh", COALESCE(o."unanswered", 0)::int AS "unanswered", (count(*) OVER ())::int AS "total"
    FROM "Shop" s LEFT JOIN "ShopHours" h ON h."shopId" = s."id"
      LEFT JOIN (SELECT "shopId", count(*) AS "variants", count(*) FILTER (WHERE "confirmedAt" >= ${after(at, -FRESH_FOR)}) AS "fresh" FROM "Variant" WHERE "townId" = ${town.id} GROUP BY "shopId") v ON v."shopId" = s."id"
      LEFT JOIN (SELECT "shopId", count(*) AS "unanswered" FROM "Order" WHERE "townId" = ${town.id} AND "status" = 'placed' GROUP BY "shopId") o ON o."shopId" = s."id"
    WHERE s."townId" = ${town.id} AND s."status" = 'published' AND ${only} AND (${query} = '' OR strpos(lower(s."name"), lower(${query})) > 0)
    ORDER BY COALESCE(o."unanswered", 0) DESC, "takesOrders" DESC, h."value" IS NULL DESC, h."confirmedAt" ASC NULLS FIRST, s."name", s."id"
    LIMIT ${perPage} OFFSET ${(Math.min(Math.max(1, page), 10_000) - 1) * perPage}`;
  const total = rows[0]?.total ?? 0;
  return { shops: rows.map((row) => shopRow(row, at)), total, pages: Math.max(1, Math.ceil(total / perPage)) };
}

function shopRow(row: Row, at: Date) {
  const oldSince = after(at, -HOURS_OLD_AFTER);
  const state = row.hours === null ? "no" as const : row.confirmedAt && row.confirmedAt >= oldSince ? "ok" as const : "old" as const;
  return {
    id: row.id, slug: row.slug, name: row.name, tradeName: findTrade(row.trade)?.name ?? row.trade, phone: row.phone, takesOrders: row.takesOrders, unanswered: row.unanswered,
    hours: { state, words: state === "no" ? "unbekannt" : row.confirmedAt ? formatAge(row.confirmedAt, at) : "nie bestätigt" },
    stock: row.variants === 0 ? null : { percent: Math.round((row.fresh / row.variants) * 100), variants: row.variants },
  };
}
export type QuietShop = Awaited<ReturnType<typeof findQuietShops>>["shops"][number];
