import { minutes } from "#app/values/time.ts";
import type { Tx } from "#app/db.server.ts";

/**
 * How long goods and pick-up times wait for the money. Stripe keeps a pay page open for at least 30 minutes
 * (https://docs.stripe.com/api/checkout/sessions/create, expires_at); five more so that the page can still be made when
 * Stripe stumbles at first.
 */
export const paymentHold = minutes(35);

/** The one payment for all purchases of a checkout, before the provider knows of it. Cents. */
export async function openPayment(
  tx: Tx, { checkoutId, townId, amountCents, expiresAt }: { checkoutId: string; townId: string; amountCents: number; expiresAt: Date },
): Promise<void> {
  await tx.payment.createMany({ data: [{ checkoutId, townId, amountCents, expiresAt }] });
}
