import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { acceptOrder } from "#app/domain/orders/answer-order.server.ts";
import { findOrderToAnswer } from "#app/domain/orders/find-shop-orders.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { backToAnswer, requireAnswer } from "./require-answer.server.ts";

const form = z.looseObject({ teil: z.string().optional() });

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(requireAnswer(params.schluessel).here);
}

/** The shop promises the order, whole or, with "teil", as many pieces of each line as it names; what it does not name it has not. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { orderId, here } = requireAnswer(params.schluessel);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return redirect(`${here}?problem=quantity`, { status: 303 });
  const order = parsed.value.teil === undefined ? null : await findOrderToAnswer(orderId);
  const quantities = order?.lines.map(({ lineId }) => [lineId, pieces(parsed.value[`menge-${lineId}`])] as const);
  return backToAnswer(here, await acceptOrder({ orderId, quantities: quantities && Object.fromEntries(quantities), actor: "shop" }), "annahme");
}

/** A tick that was not set sends nothing: none. Anything that is no whole number is refused by the operation. */
function pieces(value: unknown): number {
  return value === undefined ? 0 : typeof value === "string" && /^\d{1,4}$/.test(value) ? Number(value) : NaN;
}
