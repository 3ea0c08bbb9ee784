import { findCheckout } from "#app/domain/orders/find-checkout.server.ts";
import { readOrderPageToken } from "#app/domain/orders/order-link.server.ts";
import { notFound } from "#app/web/not-found.server.ts";

/** The id of the checkout whose page this token opens; a wrong token looks like any missing page. */
export function requireCheckoutId(token: string | undefined): string {
  return readOrderPageToken(token ?? "")?.checkoutId ?? notFound();
}

/** The checkout whose page this token opens. */
export async function requireCheckout(token: string | undefined) {
  return await findCheckout(requireCheckoutId(token)) ?? notFound();
}
