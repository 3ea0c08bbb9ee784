import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { now } from "#app/clock.server.ts";
import type { ReachableShop } from "#app/domain/accounts/find-reachable-shop.server.ts";
import type { Actor } from "#app/domain/accounts/note-act.server.ts";
import { findShopProduct, type StockRow } from "#app/domain/catalogue/find-shop-products.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "./enter-shop.server.ts";
import { idOf } from "./id-of.ts";
import { priceText } from "./price-text.ts";
import { wayBack } from "./way-back.ts";

type Params = { geschaeft?: string; variante?: string };

/** A variant as the quick forms show it. */
export function quickRow({ row, base, next, saved = false }: { row: StockRow; base: string; next: string; saved?: boolean }) {
  const { priceCents, ...shown } = row;
  return { ...shown, price: priceText(priceCents), href: `${base}/produkte/${row.id}`, next, saved };
}

/** One variant on a page of its own, with the way back to where its quick form stood. */
export async function loadQuickRow(request: Request, params: Params) {
  const { shop, base, frame } = await enterShop(request, params);
  const row = await findShopProduct({ shop, variantId: idOf(params.variante), at: now() }) ?? notFound();
  return { frame, product: quickRow({ row, base, next: wayBack({ wanted: new URL(request.url).searchParams.get("weiter"), base }) }) };
}

type Typed = { weiter?: string } & Record<string, string | undefined>;
type Saving<Value extends Typed> = {
  schema: z.ZodType<Value>;
  /** Does it; a sentence where it cannot be done. */
  save: (asked: { shop: ReachableShop; variantId: string; actor: Actor; value: Value }) => Promise<"saved" | { sentence: string }>;
};

/** What a quick form sends: saved and back to where it stood, or its page with the sentence and what was typed (40 characters a field). */
export async function saveQuickRow<Value extends Typed>({ request, params }: ActionFunctionArgs, { schema, save }: Saving<Value>) {
  const { shop, base, actor } = await enterShop(request, params);
  const parsed = await parseForm(request, schema);
  const typed: Typed = parsed.ok ? parsed.value : parsed.typed;
  const back = wayBack({ wanted: typed.weiter, base });
  const outcome = parsed.ok ? await save({ shop, variantId: idOf(params.variante), actor, value: parsed.value }) : { sentence: Object.values(parsed.errors)[0] };
  if (outcome === "saved") return redirect(wayBack({ wanted: back, base, saved: params.variante }), { status: 303 });
  const again = Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, (text ?? "").slice(0, 40)]));
  return problem({ error: outcome.sentence, typed: again, back });
}
