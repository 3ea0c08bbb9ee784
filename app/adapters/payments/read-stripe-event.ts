import type Stripe from "stripe";
import type { PaymentEvent } from "./contract.ts";

/** Reads from one of Stripe's events what we act on: which payment it is about. Everything else is asked from the API. */
export function readStripeEvent(event: Stripe.Event): PaymentEvent {
  return {
    id: event.id,
    type: event.type,
    created: new Date(event.created * 1000),
    account: event.account ?? null,
    livemode: event.livemode,
    ...subjectOf(event.data.object),
  };
}

function subjectOf(object: Stripe.Event.Data.Object): Pick<PaymentEvent, "sessionId" | "intentId" | "clientReference"> {
  const fields = new Map<string, unknown>(Object.entries(object));
  const kind = fields.get("object");
  return {
    sessionId: kind === "checkout.session" ? textOf(fields.get("id")) : null,
    // charges, refunds, disputes and sessions name their payment; a payment is itself
    intentId: kind === "payment_intent" ? textOf(fields.get("id")) : idOf(fields.get("payment_intent")),
    clientReference: textOf(fields.get("client_reference_id")) ?? checkoutIn(fields.get("metadata")),
  };
}

function checkoutIn(metadata: unknown): string | null {
  return typeof metadata === "object" && metadata !== null && "checkoutId" in metadata ? textOf(metadata.checkoutId) : null;
}

function idOf(reference: unknown): string | null {
  return typeof reference === "object" && reference !== null && "id" in reference ? textOf(reference.id) : textOf(reference);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
