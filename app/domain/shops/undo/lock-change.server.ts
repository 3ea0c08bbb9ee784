import { now } from "#app/clock.server.ts";
import { refuse, type Tx } from "#app/db.server.ts";
import type { Actor } from "#app/domain/accounts/note-act.server.ts";

/** A kept change of this shop, held with the shop's row for the rest of the transaction. Refuses "not-found". */
export async function lockChange(tx: Tx, { shop, changeId }: { shop: { id: string }; changeId: string }) {
  await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = ${shop.id} FOR UPDATE`;
  return await tx.shopChange.findFirst({ where: { id: changeId, shopId: shop.id } }) ?? refuse<"not-found">("not-found");
}

/** Writes down that a change was taken back, and by whom. */
export async function markUndone(tx: Tx, { changeId, actor }: { changeId: string; actor: Actor }): Promise<void> {
  await tx.shopChange.update({ where: { id: changeId }, data: { undoneAt: now(), undoneBy: actor.name } });
}
