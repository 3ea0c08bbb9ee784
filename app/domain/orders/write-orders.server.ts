import { randomUUID } from "node:crypto";
import type { Tx } from "#app/db.server.ts";
import type { StockTaken } from "#app/domain/catalogue/take-stock.server.ts";
import { after, hours } from "#app/values/time.ts";
import { answerBy } from "./answer-by.ts";
import type { OrderWish } from "./check-parts.ts";
import { newOrderNumber, newPickupCode } from "./order-code.server.ts";

type Writing = { checkoutId: string; wishes: OrderWish[]; taken: StockTaken[]; at: Date };
type Codes = { number: string; pickupCode: string };

/** Writes one order per shop with its lines and its first history row. Reservations begin as placed, purchases wait for the money. */
export async function writeOrders(tx: Tx, { checkoutId, wishes, taken, at }: Writing) {
  const codes = await pickCodes(tx, wishes);
  const orders = wishes.map((wish, index) => orderRow({ checkoutId, wish, at, codes: codes[index] }));
  await tx.checkout.updateMany({ where: { id: checkoutId }, data: { townId: orders[0].townId } });
  await tx.order.createMany({ data: orders });
  await tx.orderLine.createMany({ data: wishes.flatMap((wish, index) => lineRows({ wish, orderId: orders[index].id, taken })) });
  await tx.orderStep.createMany({ data: orders.map(({ id, townId, status }) => ({ townId, orderId: id, from: null, to: status, actor: "shopper", at })) });
  return orders;
}

function orderRow({ checkoutId, wish, at, codes }: { checkoutId: string; wish: OrderWish; at: Date; codes: Codes }) {
  const { shop, mode, slot, window, totalCents } = wish;
  return {
    id: randomUUID(), townId: shop.townId, shopId: shop.id, checkoutId, mode, totalCents, ...codes,
    status: mode === "purchase" ? "awaiting-payment" : "placed",
    slotStartsAt: slot.startsAt, slotEndsAt: slot.endsAt,
    answerBy: mode === "purchase" ? null : answerBy({ window, from: at, answerMinutes: shop.answerMinutes, slotStartsAt: slot.startsAt, slotEndsAt: slot.endsAt }),
    createdAt: at,
  };
}

function lineRows({ wish, orderId, taken }: { wish: OrderWish; orderId: string; taken: StockTaken[] }) {
  return wish.lines.map(({ variantId, quantity, offer: { title, label, priceCents, depositCents, vatRate, withdrawalException } }) => ({
    townId: wish.shop.townId, orderId, variantId, title, label, quantity, unitPriceCents: priceCents, depositCents, vatRate, withdrawalException,
    stockTaken: taken.find((one) => one.variantId === variantId)?.taken ?? 0,
  }));
}

/** Numbers nobody has yet, and codes that no other order of the same shop has around that day; one look for all of them. */
async function pickCodes(tx: Tx, wishes: OrderWish[]): Promise<Codes[]> {
  const drafts = wishes.map(({ shop }) => Array.from({ length: 3 }, () => newOrderNumber(shop.townName)));
  const known = await tx.order.findMany({
    where: { OR: [{ number: { in: drafts.flat() } }, ...wishes.map(({ shop, slot }) => ({
      shopId: shop.id, slotStartsAt: { gt: after(slot.startsAt, -hours(24)), lt: after(slot.startsAt, hours(24)) },
    }))] },
    select: { number: true, shopId: true, pickupCode: true },
  });
  const numbers = new Set(known.map(({ number }) => number));
  return wishes.map(({ shop }, index) => {
    const number = drafts[index].find((draft) => !numbers.has(draft)) ?? newOrderNumber(shop.townName);
    numbers.add(number);
    return { number, pickupCode: newPickupCode(new Set(known.filter(({ shopId }) => shopId === shop.id).map(({ pickupCode }) => pickupCode))) };
  });
}
