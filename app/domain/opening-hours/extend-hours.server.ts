import { now } from "#app/clock.server.ts";
import { change, db } from "#app/db.server.ts";
import { log } from "#app/log.server.ts";
import { type Day, dayOf } from "#app/values/day.ts";
import { findShopsToSpell } from "./find-shops-to-spell.server.ts";
import { rebuildIntervals } from "./rebuild-intervals.server.ts";

const BATCH = 100;

/**
 * Spells out the coming 60 days of every shop of every town, a batch of shops per transaction, so that nobody waits long.
 * Runs every night and after the demo region was made; may run twice. Returns how many shops were done; one that
 * cannot be spelled out is logged and holds up no other.
 */
export async function extendHours(): Promise<number> {
  const from = dayOf(now());
  let done = 0;
  for (let last = ""; ;) {
    const shops = await db.shop.findMany({ where: { id: { gt: last } }, select: { id: true }, orderBy: { id: "asc" }, take: BATCH });
    const end = shops.at(-1);
    if (!end) return done;
    const shopIds = shops.map(({ id }) => id);
    done += await spellOut({ shopIds, from }) ? shops.length : await oneByOne({ shopIds, from });
    last = end.id;
    // Because spelling out is work for the processor, requests get their turn between two batches.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function oneByOne({ shopIds, from }: { shopIds: string[]; from: Day }): Promise<number> {
  let done = 0;
  for (const shopId of shopIds) done += await spellOut({ shopIds: [shopId], from }) ? 1 : 0;
  return done;
}

/** Whether it worked. What failed together is tried alone; what fails alone is said. */
async function spellOut({ shopIds, from }: { shopIds: string[]; from: Day }): Promise<boolean> {
  try {
    await change(async (tx) => { await rebuildIntervals(tx, { shops: await findShopsToSpell(tx, { shopIds, from }), from }); });
    return true;
  } catch (error) {
    if (shopIds.length === 1) log.error({ err: error, shopId: shopIds[0] }, "hours not spelled out");
    return false;
  }
}
