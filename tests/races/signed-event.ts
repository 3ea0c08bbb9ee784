import { createHmac } from "node:crypto";
import { now } from "#app/clock.server.ts";
import { env } from "#app/env.server.ts";

type Told = { id: string; type?: string; sessionId?: string; checkoutId?: string; account?: string; livemode?: boolean };

/** A webhook's body as Stripe writes it, cut down to what is read from it. */
export function eventBody({ id, type = "checkout.session.completed", sessionId = "cs_test_1", checkoutId = "checkout", account, livemode = false }: Told): string {
  return JSON.stringify({
    id, object: "event", api_version: "2026-10-28.endive", created: Math.floor(now().getTime() / 1000), type, livemode, account,
    data: { object: { id: sessionId, object: "checkout.session", client_reference_id: checkoutId, payment_intent: null } },
  });
}

/** The body with the header that proves it (https://docs.stripe.com/webhooks#verify-manually). */
export function signed(body: string, { at = now(), secret = env.sandbox.stripeWebhookSecret }: { at?: Date; secret?: string } = {}) {
  const stamp = Math.floor(at.getTime() / 1000);
  const proof = createHmac("sha256", secret).update(`${stamp}.${body}`).digest("hex");
  return { rawBody: Buffer.from(body), signature: `t=${stamp},v1=${proof}` };
}
