import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { handOver } from "#app/domain/orders/answer-order.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { backToAnswer, requireAnswer } from "./require-answer.server.ts";

const form = z.object({ code: z.string().max(20).prefault("") });

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(requireAnswer(params.schluessel).here);
}

/** The goods go to whoever says the code. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { orderId, here } = requireAnswer(params.schluessel);
  const parsed = await parseForm(request, form);
  const code = parsed.ok ? parsed.value.code : "";
  const handed = await handOver({ orderId, code, actor: "shop" });
  // a wrong code is shown again; the right one never stands in an address
  if (!handed.ok && handed.problem === "wrong-code") return redirect(`${here}?${new URLSearchParams({ problem: handed.problem, code })}`, { status: 303 });
  return backToAnswer(here, handed, "uebergabe");
}
