import { now } from "#app/clock.server.ts";
import type { Tx } from "#app/db.server.ts";
import { log } from "#app/log.server.ts";

export type PaymentStatus = "open" | "authorised" | "captured" | "released" | "expired" | "failed";
/** authorised, captured, released, refunded; cents; `key` from ids, so that a repeat finds the row. */
export type MoneyMove = { orderId: string; kind: "authorised" | "captured" | "released"; amountCents: number };

/** Writes what is true of a payment now. The caller holds its lock. */
export async function notePayment(
  tx: Tx, { paymentId, ...change }: { paymentId: string; status: PaymentStatus; intentId?: string | null; capturedCents?: number },
): Promise<void> {
  await tx.payment.updateMany({ where: { id: paymentId }, data: { ...change, updatedAt: now() } });
}

/** Marks that a person must look at a payment, and why; the first reason stays. */
export async function flagPayment(tx: Tx, { paymentId, flag }: { paymentId: string; flag: string }): Promise<void> {
  const { count } = await tx.payment.updateMany({ where: { id: paymentId, flag: null }, data: { flag, updatedAt: now() } });
  if (count > 0) log.error({ payment: paymentId, flag }, "a payment does not fit and waits for a person");
}

/** Adds to the ledger, once for each order and kind; the database refuses sums above what was authorised. */
export async function addToLedger(tx: Tx, { paymentId, townId, moves }: { paymentId: string; townId: string; moves: MoneyMove[] }): Promise<void> {
  const real = moves.filter(({ amountCents }) => amountCents > 0);
  if (real.length === 0) return;
  await tx.ledgerEntry.createMany({
    data: real.map(({ orderId, kind, amountCents }) => ({ townId, paymentId, orderId, kind, amountCents, key: `${kind}:${paymentId}:${orderId}`, at: now() })),
    skipDuplicates: true,
  });
}

/** Ticks off the events that led to a look at this payment. */
export async function noteEventsHandled(
  tx: Tx, { sessionId, intentId, outcome }: { sessionId: string | null; intentId: string | null; outcome: "applied" | "flagged" },
): Promise<void> {
  await tx.paymentEvent.updateMany({
    where: { handledAt: null, OR: [{ sessionId: sessionId ?? "-" }, { intentId: intentId ?? "-" }] }, data: { handledAt: now(), outcome },
  });
}
