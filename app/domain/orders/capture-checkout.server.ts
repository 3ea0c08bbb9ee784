import { PaymentProblem, payments } from "#app/adapters/payments/index.server.ts";
import { change, db, type Tx } from "#app/db.server.ts";
import { lockPayment } from "#app/domain/payments/lock-payment.server.ts";
import { addToLedger, flagPayment, notePayment } from "#app/domain/payments/note-payment.server.ts";
import { isPromised, isUnanswered, readStatus } from "./order-status.ts";

type Purchase = { id: string; status: string; totalCents: number; acceptedCents: number | null };

/**
 * Takes exactly what the shops promised, once, as soon as every purchase of a checkout is answered or over; lets all of it
 * go where nothing was promised. Before that, and after it was done, it does nothing. Safe to repeat: the provider knows
 * the call by the payment's id, and the ledger has one row for each order and kind.
 */
export async function captureCheckout({ checkoutId }: { checkoutId: string }): Promise<void> {
  const payment = await db.payment.findUnique({ where: { checkoutId } });
  if (!payment || payment.status !== "authorised" || payment.intentId === null || payment.flag !== null) return;
  const orders = await db.order.findMany({ where: { checkoutId, mode: "purchase" }, select: { id: true, status: true, totalCents: true, acceptedCents: true } });
  if (orders.some(({ status }) => isUnanswered(readStatus(status)))) return;
  const amount = orders.reduce((sum, order) => sum + promisedCents(order), 0);
  const received = await moveMoney({ intentId: payment.intentId, sessionId: payment.sessionId ?? "", key: payment.id, amount });
  await change((tx) => noteMoney(tx, { checkoutId, orders, amount, received }));
}

/** Cents the shop has to get: what it accepted. After that nothing makes it less; a refund is a step of its own. */
function promisedCents({ status, acceptedCents, totalCents }: Purchase): number {
  return isPromised(readStatus(status)) ? (acceptedCents ?? totalCents) : 0;
}

/** Cents that were taken in the end; null where the provider lets nothing be taken (any more), for instance after seven days. */
async function moveMoney({ intentId, sessionId, key, amount }: { intentId: string; sessionId: string; key: string; amount: number }): Promise<number | null> {
  try {
    if (amount > 0) return (await payments.capture({ intentId, amount, key })).amountReceived;
    await payments.release({ intentId, key });
    return 0;
  } catch (error) {
    if (!(error instanceof PaymentProblem) || error.word !== "declined") throw error;
    const told = await payments.findCheckout(sessionId);
    if (told.state === "captured") return told.amountReceived;
    return told.state === "released" && amount === 0 ? 0 : null;
  }
}

async function noteMoney(
  tx: Tx, { checkoutId, orders, amount, received }: { checkoutId: string; orders: Purchase[]; amount: number; received: number | null },
): Promise<void> {
  const payment = await lockPayment(tx, checkoutId);
  if (!payment || payment.status !== "authorised") return;
  const { id: paymentId, townId } = payment;
  if (received !== amount) return flagPayment(tx, { paymentId, flag: received === null ? "cannot-capture" : "captured-sum-differs" });
  await notePayment(tx, { paymentId, status: amount > 0 ? "captured" : "released", capturedCents: amount });
  await addToLedger(tx, { paymentId, townId, moves: orders.map((order) => ({ orderId: order.id, kind: "captured", amountCents: promisedCents(order) })) });
  await addToLedger(tx, { paymentId, townId, moves: orders.map((order) => ({ orderId: order.id, kind: "released", amountCents: order.totalCents - promisedCents(order) })) });
}
