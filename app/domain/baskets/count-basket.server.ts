import type { Tx } from "#app/db.server.ts";

/** Pieces in a basket, for the number on the basket's sign. */
export async function countBasket(tx: Tx, basketId: string): Promise<number> {
  const { _sum } = await tx.basketLine.aggregate({ where: { basketId }, _sum: { quantity: true } });
  return _sum.quantity ?? 0;
}
