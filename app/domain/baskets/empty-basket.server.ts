import type { Tx } from "#app/db.server.ts";

/** Takes the lines out that were ordered, as part of the ordering transaction. */
export async function emptyBasket(tx: Tx, lineIds: string[]): Promise<void> {
  await tx.basketLine.deleteMany({ where: { id: { in: lineIds } } });
}
