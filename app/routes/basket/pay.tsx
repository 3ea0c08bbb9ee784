import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { findPayLink } from "#app/domain/orders/find-pay-link.server.ts";
import { requireCheckoutId } from "./require-checkout.server.ts";
import { withinHouse } from "./within-house.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/bestellungen/${encodeURIComponent(params.schluessel ?? "")}`);
}

/** "Jetzt zahlen": on to the pay page, or back with a word where nothing is to be paid or nobody answers. */
export async function action({ params }: ActionFunctionArgs) {
  const payUrl = await findPayLink({ checkoutId: requireCheckoutId(params.schluessel) });
  return redirect(payUrl ? withinHouse(payUrl) : `/bestellungen/${params.schluessel}?problem=zahlung`, { status: 303 });
}
