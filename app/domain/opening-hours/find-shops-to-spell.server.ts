import type { Tx } from "#app/db.server.ts";
import { addDays, type Day } from "#app/values/day.ts";
import { SPELLED_DAYS, type ShopToSpell } from "./rebuild-intervals.server.ts";

/** Shops with their hours and the exceptions of the coming weeks, ready to be spelled out; one statement. */
export async function findShopsToSpell(tx: Tx, { shopIds, from }: { shopIds: string[]; from: Day }): Promise<Array<ShopToSpell & { land: string }>> {
  const shops = await tx.shop.findMany({
    where: { id: { in: shopIds } },
    select: {
      id: true, townId: true, town: { select: { land: true } }, hours: { select: { value: true } },
      exceptions: {
        select: { day: true, value: true, reason: true },
        where: { day: { gte: new Date(addDays(from, -1)), lte: new Date(addDays(from, SPELLED_DAYS + 1)) } },
      },
    },
    relationLoadStrategy: "join",
    orderBy: { id: "asc" },
  });
  return shops.map(({ id, townId, town, hours, exceptions }) => ({
    id, townId, land: town.land, value: hours?.value ?? null,
    exceptions: exceptions.map(({ day, value, reason }) => ({ day: day.toISOString().slice(0, 10), value, reason })),
  }));
}
