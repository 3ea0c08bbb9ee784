import { db } from "#app/db.server.ts";
import { after, hours } from "#app/values/time.ts";
import { LONGEST_ROW } from "./rebuild-intervals.server.ts";

/**
 * The shops of a town, and its guests from neighbouring ones, that are surely open at an instant within the coming 60 days (a filter "jetzt offen", "Samstag um 15 Uhr offen").
 * Unknown is not open. One statement on one index, which reads the rows of two days only. Suspended shops are the caller's to leave out.
 */
export async function findOpenShopIds({ townId, at }: { townId: string; at: Date }): Promise<string[]> {
  const latest = after(at, LONGEST_ROW + hours(1));
  // One row with one list, because mapping hundreds of rows takes longer than finding them.
  const [found] = await db.$queryRaw<Array<{ shopIds: string[] | null }>>`
    SELECT array_agg(DISTINCT "shopId" ORDER BY "shopId") AS "shopIds" FROM (
      SELECT "shopId" FROM "OpeningInterval"
      WHERE "townId" = ${townId} AND "kind" = 'open' AND "endsAt" > ${at} AND "endsAt" <= ${latest} AND "startsAt" <= ${at}
      UNION ALL
      SELECT i."shopId" FROM "ShopGuest" g JOIN "OpeningInterval" i ON i."shopId" = g."shopId"
      WHERE g."townId" = ${townId} AND i."kind" = 'open' AND i."endsAt" > ${at} AND i."endsAt" <= ${latest} AND i."startsAt" <= ${at}) "open"`;
  return found?.shopIds ?? [];
}
