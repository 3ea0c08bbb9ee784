import { attempt, db, refuse, type Tx } from "#app/db.server.ts";
import type { Actor as Acting } from "#app/domain/accounts/note-act.server.ts";
import { countTry } from "#app/domain/accounts/count-tries.server.ts";
import { returnStock } from "#app/domain/catalogue/return-stock.server.ts";
import { enqueue } from "#app/jobs/enqueue.server.ts";
import { hours } from "#app/values/time.ts";
import { type LockedOrder, lockOrders, moveOrder, tellStockMoved } from "./move-order.server.ts";
import { noteAnswer } from "./note-answer.server.ts";
import { readPickupCode } from "./order-code.server.ts";
import { tellShopper, tellShopsItIsOff } from "./order-letters.server.ts";
import { type Actor, allowedMoves, type OrderStatus, readMode, readStatus } from "./order-status.ts";

/** Refused: nothing changed. `status` is what the order is now (null: there is none), `allowed` where this actor can bring it from there. */
export type AnswerRefused<Problem extends string> = { ok: false; problem: Problem | "not-allowed"; status: OrderStatus | null; allowed: OrderStatus[] };
export type AnswerOutcome<Problem extends string = never> = { ok: true; value: { status: OrderStatus } } | AnswerRefused<Problem>;
type Answer = {
  orderId: string; actor: Actor;
  /** Who was logged in, for the shop's log; without it the answer came by the link of a letter. */
  by?: Acting;
};

/**
 * The shop promises the order, whole, or with fewer pieces of some lines (`quantities` by line id; lines not named stay).
 * Pieces it does not promise go back to stock. For a reservation this is a friendly word, for a purchase the contract.
 * Refuses: quantity (more than ordered, negative, no whole number, unknown line), nothing-accepted (decline instead).
 */
export function acceptOrder({ orderId, quantities = {}, actor, by }: Answer & { quantities?: Record<string, number> }) {
  return answer<"quantity" | "nothing-accepted">({ orderId, actor, by, to: "accepted" }, async (tx, order) => {
    await moveOrder(tx, { orderId, to: "accepted", actor });
    const accepted = order.lines.map((line) => ({ line, pieces: quantities[line.id] ?? line.quantity }));
    const unknown = Object.keys(quantities).some((lineId) => !order.lines.some(({ id }) => id === lineId));
    if (unknown || accepted.some(({ line, pieces }) => !Number.isInteger(pieces) || pieces < 0 || pieces > line.quantity)) refuse("quantity");
    if (accepted.every(({ pieces }) => pieces === 0)) refuse("nothing-accepted");
    await promise(tx, { order, accepted });
    await tellShopper(tx, { orderIds: [orderId], template: "order-accepted" });
    await askForMoney(tx, order);
  });
}

/** The shop cannot or will not; goods and time go back, nothing is charged for it. `reason` is told to the shopper. */
export function declineOrder({ orderId, reason, actor, by }: Answer & { reason: string }) {
  return answer({ orderId, actor, by, to: "declined" }, async (tx, order) => {
    const said = reason.trim().slice(0, 500);
    await moveOrder(tx, { orderId, to: "declined", actor, reason: said });
    await tellShopper(tx, { orderIds: [orderId], template: "order-declined", reason: said });
    await askForMoney(tx, order);
  });
}

/** The order is packed and can be fetched. */
export function markReady({ orderId, actor, by }: Answer) {
  return answer({ orderId, actor, by, to: "ready" }, async (tx) => {
    await moveOrder(tx, { orderId, to: "ready", actor });
    await tellShopper(tx, { orderIds: [orderId], template: "order-ready" });
  });
}

/**
 * The order goes to whoever says its code. An order that nobody marked as ready is, by then: both steps stand in its history.
 * Refuses: wrong-code, too-many-tries (10 codes an hour for one order; wrong ones and right ones count).
 */
export async function handOver({ orderId, code, actor, by }: Answer & { code: string }): Promise<AnswerOutcome<"wrong-code" | "too-many-tries">> {
  const { allowed } = await countTry({ what: "pickup-code", who: orderId, most: 10, within: hours(1) });
  if (!allowed) return { ok: false, problem: "too-many-tries", ...(await standing({ orderId, actor })) };
  return answer<"wrong-code">({ orderId, actor, by, to: "collected" }, async (tx, order) => {
    if (order.status === "accepted") await moveOrder(tx, { orderId, to: "ready", actor });
    await moveOrder(tx, { orderId, to: "collected", actor });
    if (readPickupCode(code) !== order.pickupCode) refuse("wrong-code");
  });
}

/** Nobody came. What was only reserved goes back on the shelf; what was bought stays put aside for its buyer. */
export function markNotCollected({ orderId, actor, by }: Answer) {
  return answer({ orderId, actor, by, to: "not-collected" }, async (tx, order) => {
    if (order.status === "accepted") await moveOrder(tx, { orderId, to: "ready", actor });
    await moveOrder(tx, { orderId, to: "not-collected", actor });
  });
}

/** The shopper no longer wants it, as long as that is hers to say (order-status.ts). The shop hears of it if it knew of the order. */
export function cancelOrder({ orderId, actor = "shopper" }: { orderId: string; actor?: Actor }) {
  return answer({ orderId, actor, to: "cancelled" }, async (tx, order) => {
    await moveOrder(tx, { orderId, to: "cancelled", actor });
    await tellShopper(tx, { orderIds: [orderId], template: "order-cancelled" });
    if (order.status === "awaiting-payment") return enqueue(tx, "settle-checkout", { checkoutId: order.checkoutId });
    await tellShopsItIsOff(tx, { orderIds: [orderId], template: "order-cancelled" });
    await askForMoney(tx, order);
  });
}

/** Locks the order, acts, and writes a shop's answer into its log; the move itself refuses what the table does not allow, and what is refused changes nothing. */
async function answer<Problem extends string = never>(
  { orderId, actor, by, to }: Answer & { to: OrderStatus }, act: (tx: Tx, order: LockedOrder) => Promise<void>,
): Promise<AnswerOutcome<Problem>> {
  const outcome = await attempt<void, Problem | "not-allowed">(async (tx) => {
    const [order] = await lockOrders(tx, [orderId]);
    await act(tx, order ?? refuse("not-allowed"));
    if (actor === "shop" || actor === "steward") await noteAnswer(tx, { order, to, by });
  });
  return outcome.ok ? { ok: true, value: { status: to } } : { ...outcome, ...(await standing({ orderId, actor })) };
}

async function standing({ orderId, actor }: Answer): Promise<{ status: OrderStatus | null; allowed: OrderStatus[] }> {
  const order = await db.order.findUnique({ where: { id: orderId }, select: { status: true, mode: true } });
  if (!order) return { status: null, allowed: [] };
  const status = readStatus(order.status);
  return { status, allowed: allowedMoves(status, readMode(order.mode), actor) };
}

type Promised = { order: LockedOrder; accepted: Array<{ line: LockedOrder["lines"][number]; pieces: number }> };

async function promise(tx: Tx, { order, accepted }: Promised): Promise<void> {
  for (const { line, pieces } of accepted) {
    await tx.orderLine.updateMany({ where: { id: line.id }, data: { acceptedQuantity: pieces, stockTaken: Math.min(line.stockTaken, pieces) } });
  }
  const acceptedCents = accepted.reduce((sum, { line, pieces }) => sum + pieces * (line.unitPriceCents + line.depositCents), 0);
  await tx.order.updateMany({ where: { id: order.id }, data: { acceptedCents } });
  const back = accepted.map(({ line, pieces }) => ({ variantId: line.variantId, count: line.stockTaken - Math.min(line.stockTaken, pieces) }));
  await tellStockMoved(tx, { townIds: [order.townId], productIds: await returnStock(tx, back) });
}

/** With every answer, because only the job sees whether it was the last one. */
async function askForMoney(tx: Tx, { mode, checkoutId }: LockedOrder): Promise<void> {
  if (mode === "purchase") await enqueue(tx, "capture-checkout", { checkoutId });
}
