import { payments } from "#app/adapters/payments/index.server.ts";
import { now } from "#app/clock.server.ts";
import { change } from "#app/db.server.ts";
import { storePaymentEvent } from "./store-payment-event.server.ts";

/**
 * Receives one delivery of the provider: checks its signature before anything is looked up (throws BadSignature, answer 400),
 * then keeps the event and the work it asks for in one transaction. Answer 2xx after it returns, also for "known"
 * (https://docs.stripe.com/webhooks#handle-duplicate-events). `rawBody` is exactly what arrived.
 */
export async function recordPaymentEvent({ rawBody, signature }: { rawBody: Uint8Array; signature: string | null }): Promise<"recorded" | "known"> {
  const event = await payments.verifyEvent({ rawBody, signature, at: now() });
  return change((tx) => storePaymentEvent(tx, event));
}
