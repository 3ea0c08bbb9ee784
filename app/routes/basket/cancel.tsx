import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { cancelOrder } from "#app/domain/orders/answer-order.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { requireCheckout } from "./require-checkout.server.ts";

const form = z.object({ bestellung: z.string().max(64) });

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/bestellungen/${encodeURIComponent(params.schluessel ?? "")}`);
}

/** The shopper cancels one order of her checkout. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { orders } = await requireCheckout(params.schluessel);
  const parsed = await parseForm(request, form);
  const order = orders.find(({ orderId }) => parsed.ok && orderId === parsed.value.bestellung) ?? notFound();
  const cancelled = await cancelOrder({ orderId: order.orderId });
  const said = cancelled.ok || cancelled.status === "cancelled" ? "abgesagt=1" : "problem=storno";
  return redirect(`/bestellungen/${params.schluessel}?${said}`, { status: 303 });
}
