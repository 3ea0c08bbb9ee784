import { now } from "#app/clock.server.ts";
import { change, type Tx } from "#app/db.server.ts";
import { dayOf } from "#app/values/day.ts";
import { findShopsToSpell } from "./find-shops-to-spell.server.ts";
import { rebuildIntervals } from "./rebuild-intervals.server.ts";

/** Spells out one shop's coming weeks from what the database says now. For changes outside this module; may run twice. */
export async function rebuildHours({ shopId }: { shopId: string }): Promise<void> {
  await change((tx) => respell(tx, shopId));
}

/** The same inside a transaction that has just changed the shop's hours. */
export async function respell(tx: Tx, shopId: string): Promise<void> {
  const from = dayOf(now());
  await rebuildIntervals(tx, { shops: await findShopsToSpell(tx, { shopIds: [shopId], from }), from });
}
