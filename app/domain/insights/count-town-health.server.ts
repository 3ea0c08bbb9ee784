import { FRESH_FOR } from "#app/domain/catalogue/find-shop-products.server.ts";
import { db } from "#app/db.server.ts";
import { after, days } from "#app/values/time.ts";

/** Hours confirmed longer ago count as old. */
export const HOURS_OLD_AFTER = days(90);

export type TownHealth = {
  /** orders that wait for something: an answer, packing, a person */
  openOrders: number; unanswered: number;
  /** of the unanswered ones those whose time is up */
  overdue: number;
  shops: number; hoursUnknown: number; hoursOld: number;
  /** variants of published shops, and those confirmed within 14 days */
  variants: number; fresh: number;
};

/** How a town's centre is doing, counted now over its published shops. One statement. */
export async function countTownHealth({ town, at }: { town: { id: string }; at: Date }): Promise<TownHealth> {
  const [health] = await db.$queryRaw<TownHealth[]>`
    SELECT o.*, s.*, v.* FROM
      (SELECT (count(*) FILTER (WHERE "status" IN ('placed', 'accepted', 'ready')))::int AS "openOrders",
        (count(*) FILTER (WHERE "status" = 'placed'))::int AS "unanswered",
        (count(*) FILTER (WHERE "status" = 'placed' AND "answerBy" < ${at}))::int AS "overdue"
        FROM "Order" WHERE "townId" = ${town.id}) o,
      (SELECT count(*)::int AS "shops", (count(*) FILTER (WHERE h."value" IS NULL))::int AS "hoursUnknown",
        (count(*) FILTER (WHERE h."value" IS NOT NULL AND (h."confirmedAt" IS NULL OR h."confirmedAt" < ${after(at, -HOURS_OLD_AFTER)})))::int AS "hoursOld"
        FROM "Shop" s LEFT JOIN "ShopHours" h ON h."shopId" = s."id" WHERE s."townId" = ${town.id} AND s."status" = 'published') s,
      (SELECT count(*)::int AS "variants", (count(*) FILTER (WHERE v."confirmedAt" >= ${after(at, -FRESH_FOR)}))::int AS "fresh"
        FROM "Variant" v JOIN "Shop" s ON s."id" = v."shopId" WHERE v."townId" = ${town.id} AND s."status" = 'published') v`;
  return health;
}
