import type Stripe from "stripe";
import { newId } from "./new-id.ts";

/** A refund that has reached the card (https://docs.stripe.com/api/refunds/object). */
export function newRefund({ charge, amount, reason, metadata, at }: {
  charge: Stripe.Charge; amount: number; reason: Stripe.Refund.Reason | null; metadata: Record<string, string>; at: number;
}): Stripe.Refund {
  return {
    id: newId("re_"),
    object: "refund",
    amount,
    balance_transaction: null,
    charge: charge.id,
    created: at,
    currency: charge.currency,
    customer: null,
    customer_account: null,
    destination_details: { card: { reference_status: "pending", reference_type: "acquirer_reference_number", type: "refund" }, type: "card" },
    metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: "succeeded",
    transfer_reversal: null,
  };
}
