import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { acceptBasketChanges } from "#app/domain/baskets/accept-basket-changes.server.ts";
import { basketHeaders, basketKeyOf } from "#app/web/basket-cookie.server.ts";

export function loader() {
  return redirect("/korb");
}

/** The shopper agrees to today's prices and to what is left. */
export async function action({ request }: ActionFunctionArgs) {
  const token = basketKeyOf(request);
  if (token === null) return redirect("/korb", { status: 303 });
  const { count } = await acceptBasketChanges({ token });
  return redirect("/korb?neu=preise", { status: 303, headers: basketHeaders({ token, count }) });
}
