import type Stripe from "stripe";
import type { CheckoutNow, CheckoutToPay, PaymentLine, Payments } from "./contract.ts";
import { PaymentProblem } from "./contract.ts";
import { readStripeEvent } from "./read-stripe-event.ts";
import { translateStripeError } from "./translate-stripe-error.ts";
import { verifyStripeEvent } from "./verify-stripe-event.ts";

export type StripeSettings = {
  secretKey: string;
  webhookSecret: string;
  /** Where the API is, when it is not Stripe's own: the sandbox, or a mock. */
  host?: string;
  port?: number;
  protocol?: "http" | "https";
  /** Milliseconds one attempt may take; there are two retries. */
  timeout?: number;
};

/** The version this adapter was written against; an account's default may be older. */
const apiVersion = "2026-10-28.endive";

/** What can move a payment of ours. The reconcile job asks for these; Stripe admits at most 20 names. */
const movingEvents = [
  "checkout.session.completed", "checkout.session.expired",
  "payment_intent.amount_capturable_updated", "payment_intent.canceled", "payment_intent.payment_failed", "payment_intent.succeeded",
  "charge.captured", "charge.dispute.closed", "charge.dispute.created", "charge.expired", "charge.refunded",
];

/** Payments by Stripe, or by anything that speaks its API. The SDK is loaded with the first call, not at the start. */
export function createStripePayments({ secretKey, webhookSecret, timeout = 10_000, ...server }: StripeSettings): Payments {
  let loading: Promise<Stripe> | null = null;
  function load() {
    return (loading ??= import("stripe").then(({ default: Sdk }) =>
      new Sdk(secretKey, { apiVersion, timeout, maxNetworkRetries: 2, telemetry: false, ...server })));
  }

  async function ask<Answer>(call: (stripe: Stripe) => Promise<Answer>): Promise<Answer> {
    const stripe = await load();
    try {
      return await call(stripe);
    } catch (error) {
      const { default: Sdk } = await import("stripe");
      throw error instanceof Sdk.errors.StripeError ? translateStripeError(error) : error;
    }
  }

  async function findCheckout(sessionId: string) {
    const expand = ["payment_intent.latest_charge"];
    return checkoutNow(await ask((stripe) => stripe.checkout.sessions.retrieve(sessionId, { expand })));
  }

  return {
    findCheckout,

    async createCheckout(checkout) {
      const request = sessionRequest(checkout);
      const idempotencyKey = `checkout-${checkout.checkoutId}`;
      const session = await ask((stripe) => stripe.checkout.sessions.create(request, { idempotencyKey }));
      if (session.url === null) throw new PaymentProblem({ word: "declined", message: `The pay page of ${session.id} is closed.` });
      return { sessionId: session.id, payUrl: session.url };
    },

    async expireCheckout(sessionId) {
      try {
        await ask((stripe) => stripe.checkout.sessions.expire(sessionId, {}, { idempotencyKey: `expire-${sessionId}` }));
      } catch (error) {
        // "no longer open" has no code of its own: what the session says now tells it from a real fault
        const checkout = await findCheckout(sessionId);
        if (checkout.state === "open") throw error;
        return checkout;
      }
      return findCheckout(sessionId);
    },

    async capture({ intentId, amount, key }) {
      const idempotencyKey = `capture-${intentId}-${key}`;
      const intent = await ask((stripe) =>
        stripe.paymentIntents.capture(intentId, { amount_to_capture: amount }, { idempotencyKey }));
      return { amountReceived: intent.amount_received };
    },

    async release({ intentId, key }) {
      await ask((stripe) => stripe.paymentIntents.cancel(intentId, {}, { idempotencyKey: `release-${intentId}-${key}` }));
    },

    async refund({ intentId, amount, key }) {
      const idempotencyKey = `refund-${intentId}-${key}`;
      const refund = await ask((stripe) => stripe.refunds.create({ payment_intent: intentId, amount }, { idempotencyKey }));
      return { refundId: refund.id, status: refund.status ?? "pending" };
    },

    async verifyEvent(delivery) {
      if (webhookSecret === "") throw new PaymentProblem({ word: "misconfigured", message: "No webhook secret is set." });
      return readStripeEvent(verifyStripeEvent({ stripe: await load(), secret: webhookSecret, ...delivery }));
    },

    async listEvents({ since }) {
      const created = { gte: Math.floor(since.getTime() / 1000) };
      const newestFirst = await ask((stripe) =>
        stripe.events.list({ created, types: movingEvents, limit: 100 }).autoPagingToArray({ limit: 10_000 }));
      return newestFirst.reverse().map(readStripeEvent);
    },
  };
}

function sessionRequest(checkout: CheckoutToPay): Stripe.Checkout.SessionCreateParams {
  const { checkoutId, lines, amount, transferGroup } = checkout;
  const sum = lines.reduce((total, line) => total + line.quantity * line.unitAmount, 0);
  if (sum !== amount) {
    throw new PaymentProblem({ word: "misconfigured", message: `The lines add up to ${sum} cents, the checkout says ${amount}.` });
  }
  return {
    mode: "payment",
    locale: "de",
    // API 2026-09-30 took `payment_method_types` away: https://docs.stripe.com/changelog/endive/2026-09-30/remove-payment-method-types-checkout-sessions
    allowed_payment_method_types: ["card"],
    line_items: lines.map(lineItem),
    client_reference_id: checkoutId,
    customer_email: checkout.email,
    success_url: checkout.returnUrl,
    cancel_url: checkout.cancelUrl,
    expires_at: Math.floor(checkout.expiresAt.getTime() / 1000),
    metadata: { checkoutId },
    payment_intent_data: { capture_method: "manual", transfer_group: transferGroup, metadata: { checkoutId } },
  };
}

function lineItem({ name, quantity, unitAmount }: PaymentLine): Stripe.Checkout.SessionCreateParams.LineItem {
  return { quantity, price_data: { currency: "eur", unit_amount: unitAmount, product_data: { name } } };
}

function checkoutNow(session: Stripe.Checkout.Session): CheckoutNow {
  const intent = typeof session.payment_intent === "string" ? null : session.payment_intent;
  const charge = typeof intent?.latest_charge === "string" ? null : intent?.latest_charge;
  return {
    sessionId: session.id,
    intentId: intent?.id ?? null,
    chargeId: charge?.paid ? charge.id : null,
    clientReference: session.client_reference_id,
    state: stateOf(session.status, intent?.status),
    amount: session.amount_total ?? 0,
    amountCapturable: intent?.amount_capturable ?? 0,
    amountReceived: intent?.amount_received ?? 0,
    amountRefunded: charge?.amount_refunded ?? 0,
    currency: session.currency ?? "",
    livemode: session.livemode,
    payUrl: session.url,
  };
}

/** The payment decides; the session only says whether its page can still be used. */
function stateOf(session: string | null, intent: string | undefined): CheckoutNow["state"] {
  if (intent === "requires_capture") return "authorised";
  if (intent === "succeeded") return "captured";
  if (session === "expired") return "expired";
  return intent === "canceled" ? "released" : "open";
}
