import { now } from "#app/clock.server.ts";
import type { Tx } from "#app/db.server.ts";
import { returnStock } from "#app/domain/catalogue/return-stock.server.ts";
import { takeStock } from "#app/domain/catalogue/take-stock.server.ts";
import { answerBy } from "./answer-by.ts";
import { claimSlot } from "./claim-slot.server.ts";
import { findOpenWindows } from "./find-open-windows.server.ts";
import { type LockedOrder, moveOrders, tellStockMoved } from "./move-order.server.ts";
import { confirmOrders, tellShopper, tellShops } from "./order-letters.server.ts";

const paidTooLate = "Ihre Zahlung kam an, als die Zeit dafür schon um war, und inzwischen ist nicht mehr alles da. Der vorgemerkte Betrag wird freigegeben.";

/** The money is there: the shops are asked, each with its own time to answer, and the shopper gets her confirmation. */
export async function placePaidOrders(tx: Tx, orders: LockedOrder[]): Promise<void> {
  if (orders.length === 0) return;
  const orderIds = orders.map(({ id }) => id);
  await moveOrders(tx, { orderIds, to: "placed", actor: "payment" });
  const shops = await tx.shop.findMany({ where: { id: { in: orders.map(({ shopId }) => shopId) } }, select: { id: true, answerMinutes: true } });
  const windowOf = await findOpenWindows(tx, { shopIds: shops.map(({ id }) => id), from: now() });
  for (const { id, shopId, slotStartsAt, slotEndsAt } of orders) {
    const answerMinutes = shops.find((shop) => shop.id === shopId)?.answerMinutes ?? 0;
    const due = answerBy({ window: windowOf(shopId), from: now(), answerMinutes, slotStartsAt, slotEndsAt });
    await tx.order.updateMany({ where: { id }, data: { answerBy: due, acceptedCents: null } });
  }
  await tellShops(tx, orderIds);
  await confirmOrders(tx, { orderIds, mode: "purchase" });
}

/** Orders whose money came too late: those whose goods and time can all be had again are placed, the others stay expired. */
export async function replacePaidOrders(tx: Tx, orders: LockedOrder[]): Promise<void> {
  const again: LockedOrder[] = [];
  for (const order of orders) {
    if (order.slotStartsAt > now() && (await retake(tx, order))) again.push(order);
  }
  await placePaidOrders(tx, again);
  const late = orders.filter((order) => !again.includes(order)).map(({ id }) => id);
  await tellShopper(tx, { orderIds: late, template: "order-declined", reason: paidTooLate });
}

async function retake(tx: Tx, order: LockedOrder): Promise<boolean> {
  const lines = [...order.lines].sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
  const taken: Array<{ lineId: string; variantId: string; productId: string; count: number }> = [];
  for (const { id: lineId, variantId, quantity } of lines) {
    const got = await takeStock(tx, { variantId, quantity });
    if (!got) return undo(tx, taken);
    taken.push({ lineId, variantId, productId: got.productId, count: got.taken });
  }
  const { shopId, townId, slotStartsAt: startsAt, slotEndsAt: endsAt } = order;
  const shop = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { slotCapacity: true } });
  if (!(await claimSlot(tx, { shopId, townId, startsAt, endsAt, capacity: shop.slotCapacity }))) return undo(tx, taken);
  for (const { lineId, count } of taken) await tx.orderLine.updateMany({ where: { id: lineId }, data: { stockTaken: count } });
  await tx.order.updateMany({ where: { id: order.id }, data: { slotHeld: true } });
  await tellStockMoved(tx, { townIds: [townId], productIds: taken.map(({ productId }) => productId) });
  return true;
}

async function undo(tx: Tx, taken: Array<{ variantId: string; count: number }>): Promise<false> {
  await returnStock(tx, taken);
  return false;
}
