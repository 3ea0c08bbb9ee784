import { db } from "#app/db.server.ts";
import { after, hours } from "#app/values/time.ts";
import { LONGEST_ROW } from "./rebuild-intervals.server.ts";

/**
 * The shops of a town that are surely open at an instant within the coming 60 days (a filter "jetzt offen", "Samstag um 15 Uhr offen").
 * Unknown is not open. One statement on one index, which reads the rows of two days only. Suspended shops are the caller's to leave out.
 */
export async function findOpenShopIds({ townId, at }: { townId: string; at: Date }): Promise<string[]> {
  const rows = await db.openingInterval.findMany({
    where: { townId, kind: "open", endsAt: { gt: at, lte: after(at, LONGEST_ROW + hours(1)) }, startsAt: { lte: at } },
    select: { shopId: true },
    distinct: ["shopId"],
    orderBy: { shopId: "asc" },
  });
  return rows.map(({ shopId }) => shopId);
}
