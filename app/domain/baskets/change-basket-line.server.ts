import { now } from "#app/clock.server.ts";
import { attempt, refuse } from "#app/db.server.ts";
import { hashToken } from "#app/domain/accounts/secret-token.server.ts";
import { countBasket } from "./count-basket.server.ts";
import { mostPieces } from "./put-in-basket.server.ts";

export type ChangeBasketLineProblem = "unknown-line" | "quantity";

/**
 * Sets how many pieces a line has; 0 takes it out. A line of another basket looks like one that does not exist.
 * `count` is the number of pieces left in the basket. Whether so many are there is said by findBasket(), line by line.
 */
export async function changeBasketLine({ token, lineId, quantity }: { token: string; lineId: string; quantity: number }) {
  return attempt<{ count: number }, ChangeBasketLineProblem>(async (tx) => {
    if (!Number.isInteger(quantity) || quantity < 0 || quantity > mostPieces) refuse<ChangeBasketLineProblem>("quantity");
    const line = await tx.basketLine.findFirst({
      where: { id: lineId, basket: { tokenHash: hashToken(token), expiresAt: { gt: now() } } },
    });
    if (!line) return refuse<ChangeBasketLineProblem>("unknown-line");
    if (quantity === 0) await tx.basketLine.deleteMany({ where: { id: line.id } });
    else await tx.basketLine.updateMany({ where: { id: line.id }, data: { quantity } });
    return { count: await countBasket(tx, line.basketId) };
  });
}
