import { now } from "#app/clock.server.ts";
import type { Tx } from "#app/db.server.ts";
import { addDays, type Day, dayOf, instantOf } from "#app/values/day.ts";
import { hours } from "#app/values/time.ts";
import { dayIntervals, type ShopHours } from "./day-intervals.server.ts";
import type { OpeningInterval } from "./opening-interval.ts";

/** A loaded shop with what its hours depend on. */
export type ShopToSpell = { id: string; townId: string } & ShopHours;

/** How far ahead opening hours are spelled out, in days. */
export const SPELLED_DAYS = 60;
/** No row of an open shop lasts longer, so that a look-up at an instant reads few rows. */
export const LONGEST_ROW = hours(36);

/**
 * Spells out the coming 60 days of these shops as rows, in place of what was there; twice is harmless.
 * Returns how many rows were written.
 */
export async function rebuildIntervals(tx: Tx, { shops, from = dayOf(now()) }: { shops: ShopToSpell[]; from?: Day }): Promise<number> {
  if (shops.length === 0) return 0;
  const rows = shops.flatMap((shop) => spellOut({ shop, from }));
  // Because two rebuilds of one shop at once would both delete and both insert.
  for (const townId of [...new Set(shops.map((shop) => shop.townId))].sort())
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('opening intervals'), hashtext(${townId}))`;
  await tx.openingInterval.deleteMany({ where: { shopId: { in: shops.map(({ id }) => id) } } });
  // One array per column: thousands of rows in one statement, far below the limit on parameters.
  return tx.$executeRaw`
    INSERT INTO "OpeningInterval" ("townId", "shopId", "startsAt", "endsAt", "kind")
    SELECT * FROM unnest(
      ${rows.map(({ townId }) => townId)}::text[], ${rows.map(({ shopId }) => shopId)}::text[],
      ${rows.map(({ startsAt }) => startsAt)}::timestamptz[], ${rows.map(({ endsAt }) => endsAt)}::timestamptz[],
      ${rows.map(({ kind }) => kind)}::text[])`;
}

function spellOut({ shop, from }: { shop: ShopToSpell; from: Day }) {
  const { intervals } = dayIntervals({ shop, from, dayCount: SPELLED_DAYS });
  return intervals.flatMap(splitLong).map(({ startsAt, endsAt, kind }) => ({ townId: shop.townId, shopId: shop.id, startsAt, endsAt, kind }));
}

/** Cuts a long opening at every midnight. What is unknown for weeks stays one row. */
function splitLong(interval: OpeningInterval): OpeningInterval[] {
  if (interval.kind !== "open" || interval.endsAt.getTime() - interval.startsAt.getTime() <= LONGEST_ROW) return [interval];
  const midnight = instantOf(addDays(dayOf(interval.startsAt), 1), 0);
  return [{ ...interval, endsAt: midnight }, ...splitLong({ ...interval, startsAt: midnight })];
}
