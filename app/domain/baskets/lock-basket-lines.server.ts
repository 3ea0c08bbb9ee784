import { now } from "#app/clock.server.ts";
import type { Tx } from "#app/db.server.ts";
import { hashToken } from "#app/domain/accounts/secret-token.server.ts";

/**
 * The lines of a basket, with the basket held for the rest of the transaction: of two orders from one basket the second
 * finds it empty. Things put in meanwhile wait for that, and are there afterwards.
 */
export async function lockBasketLines(tx: Tx, token: string) {
  const [basket] = await tx.$queryRaw<Array<{ id: string }>>`
    SELECT "id" FROM "Basket" WHERE "tokenHash" = ${hashToken(token)} AND "expiresAt" > ${now()} FOR NO KEY UPDATE`;
  return basket ? tx.basketLine.findMany({ where: { basketId: basket.id }, orderBy: [{ addedAt: "asc" }, { id: "asc" }] }) : [];
}
