import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { ownPath } from "#app/domain/accounts/own-path.ts";
import { putInBasket, type PutInBasketProblem } from "#app/domain/baskets/put-in-basket.server.ts";
import { basketHeaders, basketKeyOf } from "#app/web/basket-cookie.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { quantityFields, readQuantity } from "./read-quantity.ts";

const form = z.object({ variante: z.string().max(64), weiter: z.string().optional(), ...quantityFields });

export function loader() {
  return redirect("/korb");
}

/** "In den Korb": puts pieces of a variant in and goes on to the basket, or says there why not. */
export async function action({ request }: ActionFunctionArgs) {
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return refused("quantity", parsed.typed);
  const { variante, weiter } = parsed.value;
  const quantity = readQuantity(parsed.value, 1);
  if (quantity === null) return refused("quantity", parsed.value);
  const put = await putInBasket({ token: basketKeyOf(request), variantId: variante, quantity });
  if (!put.ok) return refused(put.problem, parsed.value);
  return redirect(ownPath(weiter, `/korb?neu=${encodeURIComponent(variante)}`), { status: 303, headers: basketHeaders(put.value) });
}

function refused(problem: PutInBasketProblem, { variante = "", menge = "" }: { variante?: string; menge?: string }) {
  const search = new URLSearchParams({ problem, ...(/^[\w-]{1,64}$/.test(variante) && { variante }), menge: menge.slice(0, 20) });
  return redirect(`/korb?${search}`, { status: 303 });
}
