import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { now } from "#app/clock.server.ts";
import { changeStock, type ChangeStockProblem } from "#app/domain/catalogue/change-stock.server.ts";
import { findShopProduct } from "#app/domain/catalogue/find-shop-products.server.ts";
import type { StockFact } from "#app/domain/catalogue/stock-mark.tsx";
import { Button, TextLink } from "#app/ui/button.tsx";
import { ChoiceCard, ChoiceCards } from "#app/ui/choice-card.tsx";
import { Input } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { notFound } from "#app/web/not-found.server.ts";
import { parseForm } from "#app/web/parse-form.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterShop } from "./enter-shop.server.ts";
import { idOf } from "./id-of.ts";
import { quickRow } from "./quick-row.server.ts";
import { ShopPage } from "./shop-page.tsx";
import { wayBack } from "./way-back.ts";

const whole = z.string().regex(/^\d{1,6}$/).optional().catch(undefined);
const form = z.object({
  art: z.enum(["stueck", "in", "few", "out", "unknown"], { error: "Bitte wählen Sie eine der Möglichkeiten." }),
  anzahl: z.string().default(""), schritt: z.enum(["-1", "1"]).optional(), gesehen: whole, weiter: z.string().optional(),
});
const refusals = {
  "out-of-range": "Bitte eine ganze Zahl von 0 bis 100.000, zum Beispiel 4.",
  "moved-meanwhile": "Inzwischen wurde etwas davon bestellt. Bitte prüfen Sie die Zahl noch einmal.",
} satisfies Record<Exclude<ChangeStockProblem, "not-found">, string>;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, base, frame } = await enterShop(request, params);
  const row = await findShopProduct({ shop, variantId: idOf(params.variante), at: now() }) ?? notFound();
  return { frame, product: quickRow({ row, base, next: wayBack({ wanted: new URL(request.url).searchParams.get("weiter"), base }) }) };
}

/** Pieces, a level, or that nobody knows; without JavaScript a step up or down is saved at once. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, base, actor } = await enterShop(request, params);
  const parsed = await parseForm(request, form);
  const typed: { anzahl?: string; weiter?: string } = parsed.ok ? parsed.value : parsed.typed;
  const no = (error: string) => problem({ error, anzahl: (typed.anzahl ?? "").slice(0, 40), back: wayBack({ wanted: typed.weiter, base }) });
  if (!parsed.ok) return no(Object.values(parsed.errors)[0]);
  const stock = readStock(parsed.value);
  if (!stock) return no(refusals["out-of-range"]);
  const { gesehen } = parsed.value;
  const changed = await changeStock({ shop, variantId: idOf(params.variante), stock, seen: gesehen === undefined ? null : Number(gesehen), actor });
  if (changed.ok) return redirect(wayBack({ wanted: typed.weiter, base, saved: params.variante }), { status: 303 });
  return changed.problem === "not-found" ? notFound() : no(refusals[changed.problem]);
}

function readStock({ art, anzahl, schritt }: z.output<typeof form>): StockFact | null {
  if (art !== "stueck") return { kind: art };
  if (!/^\d{1,6}$/.test(anzahl)) return null;
  return { kind: "exact", count: Math.max(0, Number(anzahl) + Number(schritt ?? 0)) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Vorrat von ${data?.product.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Stock() {
  const { frame, product } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { stock } = product;
  const next = refused?.back ?? product.next;
  return (
    <ShopPage frame={frame}>
      <TextLink href={next} icon="arrow-left">Zurück</TextLink>
      <h1 className="mt-2">Wie viel ist da?</h1>
      <p className="lead mt-2">{product.name}, {product.confirmed}</p>
      {refused && <Notice kind="bad" live className="mt-4 max-w-144">{refused.error} {stock.kind === "exact" && `Gespeichert sind ${stock.count} Stück.`}</Notice>}
      <form method="post" action={`${product.href}/bestand`} className="stack mt-4 max-w-144">
        <input type="hidden" name="weiter" value={next} />
        {stock.kind === "exact" && <input type="hidden" name="gesehen" value={stock.count} />}
        <ChoiceCards legend="Was wissen Sie?">
          <ChoiceCard name="art" value="stueck" title="Ich zähle" defaultChecked={stock.kind === "exact" || refused !== undefined}>Stückzahl, sinkt mit jeder Bestellung.</ChoiceCard>
          <ChoiceCard name="art" value="in" title="Vorrätig" defaultChecked={!refused && stock.kind === "in"}>Genug da, ohne Zahl.</ChoiceCard>
          <ChoiceCard name="art" value="few" title="Wenige" defaultChecked={!refused && stock.kind === "few"}>Es wird knapp.</ChoiceCard>
          <ChoiceCard name="art" value="out" title="Ausverkauft" defaultChecked={!refused && stock.kind === "out"}>Nicht bestellbar.</ChoiceCard>
          <ChoiceCard name="art" value="unknown" title="Weiß ich nicht" defaultChecked={!refused && stock.kind === "unknown"}>Wird als unbekannt gezeigt.</ChoiceCard>
        </ChoiceCards>
        <Input label="Stück" name="anzahl" className="max-w-96" inputMode="numeric" autoComplete="off" hint="Nur, wenn Sie zählen." defaultValue={refused?.anzahl ?? (stock.kind === "exact" ? String(stock.count) : "")} error={refused?.error} />
        <Button kind="plain">Speichern</Button>
      </form>
    </ShopPage>
  );
}
