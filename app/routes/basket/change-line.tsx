import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { changeBasketLine } from "#app/domain/baskets/change-basket-line.server.ts";
import { basketHeaders, basketKeyOf } from "#app/web/basket-cookie.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { quantityFields, readQuantity } from "./read-quantity.ts";

const form = z.object({ ...quantityFields, entfernen: z.string().optional() });

export function loader() {
  return redirect("/korb");
}

/** Another number of pieces of a line, 0 or "entfernen" takes it out. A line that is not in this basket changes nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const token = basketKeyOf(request);
  const lineId = /^[\w-]{1,64}$/.exec(params.zeile ?? "")?.[0] ?? "";
  const parsed = await parseForm(request, form);
  const quantity = !parsed.ok ? null : parsed.value.entfernen !== undefined ? 0 : readQuantity(parsed.value, 0);
  if (token === null || lineId === "") return redirect("/korb", { status: 303 });
  if (quantity === null) {
    const typed = parsed.ok ? parsed.value.menge : parsed.typed.menge ?? "";
    return redirect(`/korb?${new URLSearchParams({ zeile: lineId, menge: typed.slice(0, 20) })}#zeile-${lineId}`, { status: 303 });
  }
  const changed = await changeBasketLine({ token, lineId, quantity });
  if (!changed.ok) return redirect("/korb", { status: 303 });
  return redirect(quantity > 0 ? `/korb#zeile-${lineId}` : "/korb?weg=1", { status: 303, headers: basketHeaders({ token, count: changed.value.count }) });
}
