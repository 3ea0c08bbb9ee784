import { redirect } from "@remix-run/node";
import { findBasket } from "#app/domain/baskets/find-basket.server.ts";
import { lineSentence, personSentence, problemSentences } from "#app/domain/orders/slips/checkout-words.ts";
import { orderPageToken } from "#app/domain/orders/order-link.server.ts";
import type { OrderTrouble } from "#app/domain/orders/order-trouble.ts";
import { placeOrder } from "#app/domain/orders/place-order.server.ts";
import { basketHeaders, basketKeyOf } from "#app/web/basket-cookie.server.ts";
import { findVisitorOf } from "#app/web/visitor.server.ts";
import type { TypedCheckout } from "./read-checkout.server.ts";
import { withinHouse } from "./within-house.ts";

/** `errors` by field id; `notes` are sentences that belong to no field. */
export type Refused = { errors: Record<string, string>; notes: string[]; status: 409 | 422 };

/** Orders what the review step showed and leads on to paying or to the order page; else says what stands against it. */
export async function orderFromForm({ typed, request }: { typed: TypedCheckout; request: Request }): Promise<Refused> {
  const parts = Object.entries(typed.choices).flatMap(([shopId, { mode, slot }]) => (mode && slot ? [{ shopId, mode, slotStartsAt: new Date(slot) }] : []));
  const token = basketKeyOf(request);
  const { name, email, phone, requestKey, shown } = typed;
  const visitor = await findVisitorOf(request);
  const placed = await placeOrder({ basketToken: token, requestKey, person: { name, email, phone }, parts, shown, personId: visitor?.personId });
  if (!placed.ok) return refusal(placed, typed);
  const { checkoutId, payUrl } = placed.value;
  const headers = token === null ? undefined : basketHeaders({ token, count: (await findBasket(token)).count });
  throw redirect(payUrl ? withinHouse(payUrl) : `/bestellungen/${orderPageToken(checkoutId)}?neu=1`, { status: 303, headers });
}

function refusal({ problem, lines, shops, fields }: OrderTrouble, { name, email, phone }: TypedCheckout): Refused {
  const errors = Object.fromEntries([
    ...shops.map((shop) => [`${shop.problem === "mode-not-offered" ? "art" : "zeit"}-${shop.shopId}`, problemSentences[shop.problem]]),
    ...fields.map((field) => [field === "phone" ? "telefon" : field, personSentence(field, { name, email, phone }[field])]),
  ]);
  return { errors, notes: lines.length > 0 ? lines.map(lineSentence) : [problemSentences[problem]], status: problem === "bad-person" ? 422 : 409 };
}
