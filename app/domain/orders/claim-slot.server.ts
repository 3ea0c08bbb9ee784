import type { Tx } from "#app/db.server.ts";

type SlotKey = { shopId: string; startsAt: Date };
type SlotWish = SlotKey & { townId: string; endsAt: Date; capacity: number };

/**
 * Takes one place in a pick-up time; false where it is full. Two statements: the row appears with the first wish, the
 * place is taken by a conditional UPDATE, against what the shop offers today. Callers go in the order of bySlot().
 */
export async function claimSlot(tx: Tx, { townId, shopId, startsAt, endsAt, capacity }: SlotWish): Promise<boolean> {
  if (capacity < 1) return false;
  await tx.$executeRaw`
    INSERT INTO "Slot" ("townId", "shopId", "startsAt", "endsAt", "capacity") VALUES (${townId}, ${shopId}, ${startsAt}, ${endsAt}, ${capacity}::int)
    ON CONFLICT ("shopId", "startsAt") DO NOTHING`;
  const claimed = await tx.$executeRaw`
    UPDATE "Slot" SET "taken" = "taken" + 1, "capacity" = ${capacity}::int
    WHERE "shopId" = ${shopId} AND "startsAt" = ${startsAt} AND "taken" < ${capacity}::int`;
  return claimed === 1;
}

/** Gives one place back. The caller holds the order's lock and knows that the order still had it. */
export async function releaseSlot(tx: Tx, { shopId, startsAt }: SlotKey): Promise<void> {
  await tx.$executeRaw`UPDATE "Slot" SET "taken" = "taken" - 1 WHERE "shopId" = ${shopId} AND "startsAt" = ${startsAt} AND "taken" > 0`;
}

/** The one order in which several slots are locked, so that nobody waits in a circle. */
export function bySlot(a: SlotKey, b: SlotKey): number {
  if (a.shopId !== b.shopId) return a.shopId < b.shopId ? -1 : 1;
  return a.startsAt.getTime() - b.startsAt.getTime();
}
