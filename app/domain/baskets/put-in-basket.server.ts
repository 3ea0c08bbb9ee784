import { now } from "#app/clock.server.ts";
import { attempt, refuse, type Tx } from "#app/db.server.ts";
import { hashToken, newToken } from "#app/domain/accounts/secret-token.server.ts";
import { orderModes } from "#app/domain/shops/order-modes.server.ts";
import { after } from "#app/values/time.ts";
import { basketLifetime } from "./basket-lifetime.ts";
import { countBasket } from "./count-basket.server.ts";

/** Pieces of one variant, and different variants, that one basket holds at most. */
export const mostPieces = 99;
const mostLines = 50;

export type PutInBasketProblem = "unknown-product" | "sold-out" | "quantity" | "basket-full" | "shop-takes-no-orders" | "shop-paused";

/**
 * Puts pieces of a variant into the basket of this token, at today's price; pieces already there are added to. Without a
 * token, or with one that is unknown or expired, a new basket begins and `token` is the new one for the cookie.
 * `count` is the number of pieces in the basket. Taking stock is not done here: it is done when ordering.
 */
export async function putInBasket({ token, variantId, quantity }: { token: string | null; variantId: string; quantity: number }) {
  return attempt<{ token: string; count: number }, PutInBasketProblem>(async (tx) => {
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > mostPieces) refuse<PutInBasketProblem>("quantity");
    const variant = await findVariant(tx, variantId);
    if (!variant) return refuse<PutInBasketProblem>("unknown-product");
    const { shop } = variant.product;
    const { takesOrders, paused } = orderModes(shop);
    if (!takesOrders) refuse<PutInBasketProblem>(paused ? "shop-paused" : "shop-takes-no-orders");
    const basket = await openBasket(tx, token);
    const inBasket = basket.lines.find((line) => line.variantId === variantId)?.quantity ?? 0;
    if (variant.stockKind === "level" && variant.stockLevel === "out") refuse<PutInBasketProblem>("sold-out");
    if (variant.stockKind === "exact" && (variant.stock ?? 0) < inBasket + quantity) refuse<PutInBasketProblem>("sold-out");
    if (inBasket + quantity > mostPieces) refuse<PutInBasketProblem>("quantity");
    if (inBasket === 0 && basket.lines.length >= mostLines) refuse<PutInBasketProblem>("basket-full");
    const line = { townId: variant.townId, shopId: variant.shopId, priceSeenCents: variant.priceCents };
    await tx.basketLine.upsert({
      where: { basketId_variantId: { basketId: basket.id, variantId } },
      create: { basketId: basket.id, variantId, quantity, ...line },
      update: { quantity: { increment: quantity }, ...line },
    });
    return { token: basket.token, count: await countBasket(tx, basket.id) };
  });
}

function findVariant(tx: Tx, variantId: string) {
  return tx.variant.findFirst({
    where: { id: variantId, product: { status: "published", shop: { status: "published" } } },
    relationLoadStrategy: "join",
    include: { product: { select: { shop: { select: { acceptsReservations: true, acceptsPurchases: true, pausedFrom: true, pausedUntil: true } } } } },
  });
}

async function openBasket(tx: Tx, token: string | null) {
  const expiresAt = after(now(), basketLifetime);
  if (token) {
    const tokenHash = hashToken(token);
    const { count } = await tx.basket.updateMany({ where: { tokenHash, expiresAt: { gt: now() } }, data: { expiresAt } });
    if (count === 1) return { token, ...(await tx.basket.findUniqueOrThrow({ where: { tokenHash }, include: { lines: true }, relationLoadStrategy: "join" })) };
  }
  const fresh = newToken();
  return { token: fresh, ...(await tx.basket.create({ data: { tokenHash: hashToken(fresh), expiresAt } })), lines: [] };
}
