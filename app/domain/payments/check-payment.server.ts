import type { CheckoutNow } from "#app/adapters/payments/index.server.ts";
import { env } from "#app/env.server.ts";

/** Whether our key moves real money; events and payments of the other kind are not ours. */
export function expectsLive(): boolean {
  return /^[sr]k_live_/.test(env.stripe?.secretKey ?? "");
}

/** What the provider says that does not fit our own row, as a flag for a person to look at; null if all fits. */
export function paymentMismatch({ payment, told }: {
  payment: { checkoutId: string; amountCents: number; currency: string; sessionId: string | null }; told: CheckoutNow;
}): string | null {
  if (told.amount !== payment.amountCents) return "amount-differs";
  if (told.currency !== payment.currency) return "currency-differs";
  if (told.clientReference !== payment.checkoutId || told.sessionId !== payment.sessionId) return "checkout-differs";
  if (told.livemode !== expectsLive()) return "mode-differs";
  return told.state === "authorised" && told.amountCapturable !== payment.amountCents ? "amount-differs" : null;
}
