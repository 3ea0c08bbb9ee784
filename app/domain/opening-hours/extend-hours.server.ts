import { now } from "#app/clock.server.ts";
import { change, db } from "#app/db.server.ts";
import { dayOf } from "#app/values/day.ts";
import { findShopsToSpell } from "./find-shops-to-spell.server.ts";
import { rebuildIntervals } from "./rebuild-intervals.server.ts";

const BATCH = 100;

/**
 * Spells out the coming 60 days of every shop of every town, a batch of shops per transaction, so that nobody waits long.
 * Runs every night and after the demo region was made; may run twice. Returns how many shops were done.
 */
export async function extendHours(): Promise<number> {
  const from = dayOf(now());
  let done = 0;
  for (let last = ""; ;) {
    const shops = await db.shop.findMany({ where: { id: { gt: last } }, select: { id: true }, orderBy: { id: "asc" }, take: BATCH });
    const end = shops.at(-1);
    if (!end) return done;
    await change(async (tx) => {
      await rebuildIntervals(tx, { shops: await findShopsToSpell(tx, { shopIds: shops.map(({ id }) => id), from }), from });
    });
    done += shops.length;
    last = end.id;
    // Because spelling out is work for the processor, requests get their turn between two batches.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
