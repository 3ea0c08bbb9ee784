import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { markReady } from "#app/domain/orders/answer-order.server.ts";
import { backToAnswer, requireAnswer } from "./require-answer.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(requireAnswer(params.schluessel).here);
}

/** It is packed and can be fetched. */
export async function action({ params }: ActionFunctionArgs) {
  const { orderId, here } = requireAnswer(params.schluessel);
  return backToAnswer(here, await markReady({ orderId, actor: "shop" }), "bereit");
}
