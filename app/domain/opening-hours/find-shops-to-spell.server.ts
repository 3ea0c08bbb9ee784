import type { Tx } from "#app/db.server.ts";
import type { Day } from "#app/values/day.ts";
import { hoursOf, hoursSelection } from "./loaded-hours.ts";
import { SPELLED_DAYS, type ShopToSpell } from "./rebuild-intervals.server.ts";

/** Shops with their hours, the exceptions and town days of the coming weeks and a pause, ready to be spelled out; one statement. */
export async function findShopsToSpell(tx: Tx, { shopIds, from }: { shopIds: string[]; from: Day }): Promise<ShopToSpell[]> {
  const shops = await tx.shop.findMany({
    where: { id: { in: shopIds } },
    select: { id: true, townId: true, town: { select: { land: true } }, ...hoursSelection(from, SPELLED_DAYS + 2) },
    relationLoadStrategy: "join",
    orderBy: { id: "asc" },
  });
  return shops.map(({ id, townId, town, ...shop }) => ({ id, townId, ...hoursOf(shop, town.land) }));
}
