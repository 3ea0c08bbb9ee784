import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { now } from "#app/clock.server.ts";
import type { Actor } from "#app/domain/accounts/note-act.server.ts";
import { shopOrderView, statusWords } from "#app/domain/insights/shop-order-view.ts";
import type { AnswerOutcome } from "#app/domain/orders/answer-order.server.ts";
import { findShopOrder, type ShopOrder } from "#app/domain/orders/find-shop-orders.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "./enter-shop.server.ts";
import { idOf } from "./id-of.ts";
import { wayBack } from "./way-back.ts";

type Answering<Problem extends string> = {
  act: "accepted" | "declined" | "ready" | "collected" | "not-collected";
  /** `actor` and `by`: as the operation wants them. `typed`: what the form says, all its fields. */
  answer: (asked: { order: ShopOrder; actor: "shop" | "steward"; by: Actor; typed: Record<string, string> }) => Promise<AnswerOutcome<Problem>>;
  /** The sentence for each refusal, and the field it belongs to. */
  refusals: Record<Problem, { field: string; sentence: string }>;
};

/** One order of the shop as its page shows it, for every address below it. */
export async function loadOrder(request: Request, params: { geschaeft?: string; bestellung?: string }) {
  const { shop, base, frame } = await enterShop(request, params);
  const order = await findShopOrder(shop, idOf(params.bestellung)) ?? notFound();
  return { frame, order: shopOrderView(order, { at: now(), base }) };
}

/** Answers an order and leads back to where the button stood; a refusal comes back as the order's page with its sentence. */
export async function answerForShop<Problem extends string>({ request, params }: ActionFunctionArgs, { act, answer, refusals }: Answering<Problem>) {
  const { shop, base, actor, side } = await enterShop(request, params);
  const order = await findShopOrder(shop, idOf(params.bestellung)) ?? notFound();
  const parsed = await parseForm(request, z.record(z.string(), z.string()));
  if (!parsed.ok) return problem({ act, errors: parsed.errors, typed: parsed.typed });
  const outcome = await answer({ order, actor: side, by: actor, typed: parsed.value });
  if (outcome.ok) return redirect(wayBack({ wanted: parsed.value.weiter ?? base, base }), { status: 303 });
  if (outcome.problem === "not-allowed") return problem({ act, errors: { form: movedOn(outcome.status) }, typed: parsed.value }, 409);
  const { field, sentence } = refusals[outcome.problem];
  return problem({ act, errors: { [field]: sentence }, typed: parsed.value });
}

function movedOn(status: ShopOrder["status"] | null): string {
  return status === null ? "Diese Bestellung gibt es nicht mehr." : `Das geht gerade nicht: Die Bestellung ist inzwischen „${statusWords[status]}“.`;
}
