import type { PaymentEvent } from "#app/adapters/payments/index.server.ts";
import { now } from "#app/clock.server.ts";
import type { Tx } from "#app/db.server.ts";
import { enqueue } from "#app/jobs/enqueue.server.ts";
import { expectsLive } from "./check-payment.server.ts";

/**
 * Remembers an event by the provider's own id and, with the first delivery, sends the checkout it speaks of to be settled.
 * What it says is not believed: the job asks the provider. Events of connected accounts, of the other mode (test or live),
 * and of payments that are not ours are kept as "ignored"; one that names another pay page than ours is "flagged".
 */
export async function storePaymentEvent(tx: Tx, event: PaymentEvent): Promise<"recorded" | "known"> {
  const { id, type, sessionId, intentId, account, livemode, created, clientReference } = event;
  const row = { id, type, sessionId, intentId, account, livemode, created, receivedAt: now() };
  const { count } = await tx.paymentEvent.createMany({ data: [row], skipDuplicates: true });
  if (count === 0) return "known";
  const outcome = account !== null || livemode !== expectsLive() ? "ignored" : await pass(tx, { sessionId, intentId, clientReference });
  if (outcome !== "sent-on") await tx.paymentEvent.updateMany({ where: { id }, data: { outcome, handledAt: now() } });
  return "recorded";
}

async function pass(tx: Tx, { sessionId, intentId, clientReference }: Pick<PaymentEvent, "sessionId" | "intentId" | "clientReference">) {
  const payment = await tx.payment.findFirst({
    where: { OR: [{ sessionId: sessionId ?? "-" }, { intentId: intentId ?? "-" }, { checkoutId: clientReference ?? "-" }] },
  });
  if (!payment) return "ignored";
  if (sessionId !== null && payment.sessionId !== null && payment.sessionId !== sessionId) return "flagged";
  // because the house may have stopped between opening the pay page and noting it
  if (sessionId !== null) await tx.payment.updateMany({ where: { id: payment.id, sessionId: null }, data: { sessionId } });
  await enqueue(tx, "settle-checkout", { checkoutId: payment.checkoutId });
  return "sent-on";
}
