import type { Tx } from "#app/db.server.ts";

/** The payment of a checkout, held for the rest of the transaction, so that only one of several callers settles it. Null: nothing is paid online. */
export async function lockPayment(tx: Tx, checkoutId: string) {
  const [row] = await tx.$queryRaw<Array<{ id: string }>>`SELECT "id" FROM "Payment" WHERE "checkoutId" = ${checkoutId} FOR UPDATE`;
  return row ? tx.payment.findUniqueOrThrow({ where: { id: row.id } }) : null;
}
