import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { declineReasons } from "#app/domain/orders/slips/answer-acts.tsx";
import { declineOrder } from "#app/domain/orders/answer-order.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { backToAnswer, requireAnswer } from "./require-answer.server.ts";

const form = z.object({ grund: z.enum(["weg", "zuviel", "anderes"]).catch("anderes"), wort: z.string().max(300).prefault("") });

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(requireAnswer(params.schluessel).here);
}

/** The shop says no, with a reason that is told to the shopper. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { orderId, here } = requireAnswer(params.schluessel);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return redirect(`${here}?problem=wort`, { status: 303 });
  const { grund, wort } = parsed.value;
  return backToAnswer(here, await declineOrder({ orderId, reason: [declineReasons[grund], wort].filter(Boolean).join(" "), actor: "shop" }), "ablehnung");
}
