import { type CheckoutNow, PaymentProblem, payments } from "#app/adapters/payments/index.server.ts";
import { now } from "#app/clock.server.ts";
import { change, db, type Tx } from "#app/db.server.ts";
import { paymentMismatch } from "#app/domain/payments/check-payment.server.ts";
import { lockPayment } from "#app/domain/payments/lock-payment.server.ts";
import { addToLedger, flagPayment, noteEventsHandled, notePayment } from "#app/domain/payments/note-payment.server.ts";
import { enqueue } from "#app/jobs/enqueue.server.ts";
import { lockOrders, moveOrders, type LockedOrder } from "./move-order.server.ts";
import { tellShopper } from "./order-letters.server.ts";
import { placePaidOrders, replacePaidOrders } from "./place-paid-orders.server.ts";

type Payment = NonNullable<Awaited<ReturnType<typeof lockPayment>>>;
type Settling = { payment: Payment; orders: LockedOrder[]; told: CheckoutNow };

/**
 * Makes the purchases of a checkout agree with what the provider says now. Called by the webhook's job, by the page the
 * shopper comes back to and by the sweep, as often as they like and at once: the payment's row lock decides, whoever comes
 * later changes nothing. Where the provider does not answer it throws, and the job comes again.
 */
export async function settleCheckout({ checkoutId }: { checkoutId: string }): Promise<void> {
  const payment = await db.payment.findUnique({ where: { checkoutId } });
  if (!payment) return;
  if (payment.flag !== null) return change((tx) => noteEventsHandled(tx, { ...payment, outcome: "flagged" }));
  const overdue = payment.status === "open" && (payment.expiresAt <= now() || !(await somethingWaits(checkoutId)));
  if (payment.sessionId === null) return overdue ? giveUpPayment({ checkoutId }) : undefined;
  const told = overdue ? await payments.expireCheckout(payment.sessionId) : await payments.findCheckout(payment.sessionId);
  await change((tx) => settle(tx, { checkoutId, told }));
}

/** For the page the shopper comes back to: "unknown" where the provider does not answer just now. */
export async function trySettleCheckout({ checkoutId }: { checkoutId: string }): Promise<"settled" | "unknown"> {
  try {
    await settleCheckout({ checkoutId });
    return "settled";
  } catch (error) {
    if (error instanceof PaymentProblem && error.word === "unavailable") return "unknown";
    throw error;
  }
}

/** Gives goods and times back although nobody knows what the provider thinks. Money that comes later is looked at again. */
export async function giveUpPayment({ checkoutId }: { checkoutId: string }): Promise<void> {
  await change(async (tx) => {
    const payment = await lockPayment(tx, checkoutId);
    if (payment?.status === "open") await expire(tx, { payment, orders: await lockPurchases(tx, checkoutId) });
  });
}

async function settle(tx: Tx, { checkoutId, told }: { checkoutId: string; told: CheckoutNow }): Promise<void> {
  const payment = await lockPayment(tx, checkoutId);
  if (!payment) return;
  const mismatch = paymentMismatch({ payment, told });
  if (mismatch !== null) {
    await flagPayment(tx, { paymentId: payment.id, flag: mismatch });
    return noteEventsHandled(tx, { ...told, outcome: "flagged" });
  }
  await follow(tx, { payment, told, orders: await lockPurchases(tx, checkoutId) });
  await noteEventsHandled(tx, { ...told, outcome: "applied" });
}

/** Our word for the payment and the provider's say what is left to do; every other pair is nothing new. */
async function follow(tx: Tx, { payment, orders, told }: Settling): Promise<void> {
  const { status } = payment;
  if (told.state === "authorised" && (status === "open" || status === "expired")) return authorise(tx, { payment, orders, told });
  if ((told.state === "expired" || told.state === "released") && status === "open") return expire(tx, { payment, orders });
  // what we took or let go is noted by the capture itself, which may have died half-way
  if ((told.state === "captured" || told.state === "released") && status === "authorised") await enqueue(tx, "capture-checkout", { checkoutId: payment.checkoutId });
}

async function authorise(tx: Tx, { payment, orders, told }: Settling): Promise<void> {
  const { id: paymentId, townId, checkoutId } = payment;
  await notePayment(tx, { paymentId, status: "authorised", intentId: told.intentId });
  await addToLedger(tx, { paymentId, townId, moves: orders.map(({ id, totalCents }) => ({ orderId: id, kind: "authorised", amountCents: totalCents })) });
  await placePaidOrders(tx, orders.filter(({ status }) => status === "awaiting-payment"));
  // the money came after we had given up: what can still be had is ordered again, the rest is let go, never both
  if (payment.status === "expired") await replacePaidOrders(tx, orders.filter(({ status }) => status === "expired"));
  await enqueue(tx, "capture-checkout", { checkoutId });
}

async function expire(tx: Tx, { payment, orders }: Omit<Settling, "told">): Promise<void> {
  const orderIds = orders.filter(({ status }) => status === "awaiting-payment").map(({ id }) => id);
  await notePayment(tx, { paymentId: payment.id, status: "expired" });
  if (orderIds.length === 0) return;
  await moveOrders(tx, { orderIds, to: "expired", actor: "payment", reason: "not-paid" });
  await tellShopper(tx, { orderIds, template: "payment-failed" });
}

/** Whether a purchase still waits for the money; after the shopper cancelled the last one the pay page closes early. */
async function somethingWaits(checkoutId: string): Promise<boolean> {
  return (await db.order.count({ where: { checkoutId, status: "awaiting-payment" } })) > 0;
}

async function lockPurchases(tx: Tx, checkoutId: string): Promise<LockedOrder[]> {
  const orders = await tx.order.findMany({ where: { checkoutId, mode: "purchase" }, select: { id: true } });
  return lockOrders(tx, orders.map(({ id }) => id));
}
