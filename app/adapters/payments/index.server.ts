import { join } from "node:path";
import { now } from "#app/clock.server.ts";
import { env } from "#app/env.server.ts";
import type { StripeSandbox } from "./sandbox/stripe-sandbox.server.ts";
import { createStripeSandbox } from "./sandbox/stripe-sandbox.server.ts";
import { createStripePayments } from "./stripe.server.ts";

export type { CheckoutNow, CheckoutToPay, PaymentEvent, PaymentLine, Payments, PaymentWord } from "./contract.ts";
export { BadSignature, PaymentProblem } from "./contract.ts";
export type { PayAct, PayPage } from "./sandbox/pay-page.server.ts";

/** Where Stripe, or the sandbox, posts its events. The route there must see the raw bytes. */
export const webhookPath = "/webhooks/stripe";

/**
 * Payments as configured: Stripe, or the very same adapter pointed at the sandbox that this house serves at /v1. In another
 * process (the worker) it reaches the sandbox over the app's port, too.
 */
export const payments = createStripePayments(env.stripe ?? {
  secretKey: env.sandbox.stripeKey,
  webhookSecret: env.sandbox.stripeWebhookSecret,
  host: "127.0.0.1",
  port: env.port,
  protocol: "http",
});

/**
 * Whether anything can be paid online: with Stripe, or in the demo with money that is none. Everywhere else the sandbox stays
 * shut, because a shop would hand over real goods for it.
 */
export function takesPayments(): boolean {
  return env.stripe !== null || env.demo;
}

declare global {
  // because the server and the Remix build are bundled apart and would each open the sandbox's file
  var stadtkorbStripeSandbox: StripeSandbox | undefined;
}

/**
 * The sandbox itself, opened with the first call; null with a real Stripe and outside the demo. Only the process that serves HTTP may call it:
 * mount `sandbox()?.router` at /v1 and call `close()` when the server stops.
 */
export function sandbox(): StripeSandbox | null {
  if (env.stripe !== null || !env.demo) return null;
  return (globalThis.stadtkorbStripeSandbox ??= createStripeSandbox({
    directory: join(env.dataDir, "sandbox"),
    webhookUrl: () => `http://127.0.0.1:${env.port}${webhookPath}`,
    publicUrl: () => env.publicUrl,
    secretKey: env.sandbox.stripeKey,
    webhookSecret: env.sandbox.stripeWebhookSecret,
    now,
  }));
}
