import type Stripe from "stripe";
import type { Moment } from "./announce-event.server.ts";
import { announceEvent } from "./announce-event.server.ts";

/** Takes part or all of what is authorised; the rest is let go and, since API 2025-03-31, leaves no refund behind. */
export function captureIntent(moment: Moment, { intent, amount }: { intent: Stripe.PaymentIntent; amount: number }): Stripe.PaymentIntent {
  const charge = chargeOf(moment, intent);
  const captured = moment.store.put("intent", { ...intent, amount_capturable: 0, amount_received: amount, status: "succeeded" });
  announceEvent(moment, "charge.captured", moment.store.put("charge", { ...charge, amount_captured: amount, captured: true }));
  announceEvent(moment, "payment_intent.succeeded", captured);
  const session = moment.store.list("session").find(({ payment_intent }) => payment_intent === intent.id);
  if (session !== undefined) moment.store.put("session", { ...session, payment_status: "paid" });
  return captured;
}

/**
 * Lets an authorisation go. amount_refunded and refunded stay as they are, and no refund appears
 * (https://docs.stripe.com/changelog/basil/2025-03-31/remove-refund-from-partial-capture-and-payment-cancellation-flow).
 */
export function cancelIntent(moment: Moment, { intent, reason }: {
  intent: Stripe.PaymentIntent; reason: Stripe.PaymentIntent.CancellationReason | null;
}): Stripe.PaymentIntent {
  if (reason === "expired") announceEvent(moment, "charge.expired", chargeOf(moment, intent));
  const canceled = moment.store.put("intent", {
    ...intent,
    amount_capturable: 0,
    canceled_at: moment.at,
    cancellation_reason: reason,
    next_action: null,
    status: "canceled",
  });
  announceEvent(moment, "payment_intent.canceled", canceled);
  return canceled;
}

function chargeOf({ store }: Moment, intent: Stripe.PaymentIntent): Stripe.Charge {
  const charge = typeof intent.latest_charge === "string" ? store.find("charge", intent.latest_charge) : null;
  if (charge === null) throw new Error(`${intent.id} has no charge`);
  return charge;
}
