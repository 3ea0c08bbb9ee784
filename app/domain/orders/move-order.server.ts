import { now } from "#app/clock.server.ts";
import { refuse, touchTown, type Tx } from "#app/db.server.ts";
import { returnStock } from "#app/domain/catalogue/return-stock.server.ts";
import { enqueue } from "#app/jobs/enqueue.server.ts";
import { bySlot, releaseSlot } from "./claim-slot.server.ts";
import { givesBack, mayMove, type Actor, type OrderStatus, readMode, readStatus } from "./order-status.ts";

export type OrderMove = { to: OrderStatus; actor: Actor; reason?: string | null };
export type LockedOrder = Awaited<ReturnType<typeof lockOrders>>[number];

/** Holds these orders for the rest of the transaction, in the order of their ids, which is the order everybody goes in. */
export async function lockOrders(tx: Tx, orderIds: string[]) {
  const rows = await tx.$queryRaw<Array<{ id: string }>>`SELECT "id" FROM "Order" WHERE "id" = ANY(${orderIds}) ORDER BY "id" FOR UPDATE`;
  if (rows.length === 0) return [];
  const orders = await tx.order.findMany({
    where: { id: { in: rows.map(({ id }) => id) } }, include: { lines: { orderBy: { id: "asc" } } }, orderBy: { id: "asc" }, relationLoadStrategy: "join",
  });
  return orders.map(({ status, mode, ...order }) => ({ ...order, status: readStatus(status), mode: readMode(mode) }));
}

/**
 * The one way an order moves: under its row lock, by the table in order-status.ts, with one history row. What is off gives
 * its goods and its pick-up time back, once. Refuses "not-allowed", also for an order that does not exist.
 * Several orders of one checkout move together, so that goods and times are always locked in the same order.
 */
export async function moveOrders(tx: Tx, { orderIds, to, actor, reason = null }: OrderMove & { orderIds: string[] }): Promise<void> {
  const orders = await lockOrders(tx, orderIds);
  const illegal = orders.some(({ status, mode }) => !mayMove({ status, mode, to, actor }));
  if (illegal || orders.length !== new Set(orderIds).size) refuse<"not-allowed">("not-allowed");
  await tx.orderStep.createMany({
    data: orders.map(({ id, townId, status }) => ({ townId, orderId: id, from: status, to, actor, reason, at: now() })),
  });
  await tx.order.updateMany({ where: { id: { in: orderIds } }, data: { status: to, updatedAt: now() } });
  const off = orders.filter(({ mode }) => givesBack(to, mode));
  if (off.length > 0) await giveBack(tx, off);
}

export function moveOrder(tx: Tx, { orderId, ...move }: OrderMove & { orderId: string }): Promise<void> {
  return moveOrders(tx, { orderIds: [orderId], ...move });
}

async function giveBack(tx: Tx, orders: LockedOrder[]): Promise<void> {
  const orderIds = orders.map(({ id }) => id);
  await tx.orderLine.updateMany({ where: { orderId: { in: orderIds }, stockTaken: { gt: 0 } }, data: { stockTaken: 0 } });
  await tx.order.updateMany({ where: { id: { in: orderIds } }, data: { slotHeld: false, acceptedCents: 0 } });
  const pieces = orders.flatMap(({ lines }) => lines.map(({ variantId, stockTaken }) => ({ variantId, count: stockTaken })));
  const productIds = await returnStock(tx, pieces);
  for (const { shopId, slotStartsAt } of orders.filter(({ slotHeld }) => slotHeld).sort((a, b) => bySlot(slotKey(a), slotKey(b))))
    await releaseSlot(tx, { shopId, startsAt: slotStartsAt });
  await tellStockMoved(tx, { townIds: orders.map(({ townId }) => townId), productIds });
}

function slotKey({ shopId, slotStartsAt }: LockedOrder) {
  return { shopId, startsAt: slotStartsAt };
}

/** Stock is public: kept pages are made anew and search learns of it, with the commit. */
export async function tellStockMoved(tx: Tx, { townIds, productIds }: { townIds: string[]; productIds: string[] }): Promise<void> {
  if (productIds.length === 0) return;
  for (const townId of new Set(townIds)) touchTown(townId);
  await enqueue(tx, "refresh-search", { ids: [...new Set(productIds)].map((id) => `product_${id}`) });
}
