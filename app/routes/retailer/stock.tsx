import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { changeStock, type ChangeStockProblem } from "#app/domain/catalogue/change-stock.server.ts";
import type { StockFact } from "#app/domain/catalogue/stock-mark.tsx";
import { Button, TextLink } from "#app/ui/button.tsx";
import { ChoiceCard, ChoiceCards } from "#app/ui/choice-card.tsx";
import { Input } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { notFound } from "#app/web/not-found.server.ts";
import { loadQuickRow, saveQuickRow } from "./quick-row.server.ts";
import { ShopPage } from "./shop-page.tsx";

const whole = z.string().regex(/^\d{1,6}$/).optional().catch(undefined);
const form = z.object({
  art: z.enum(["stueck", "in", "few", "out", "unknown"], { error: "Bitte wählen Sie eine der Möglichkeiten." }),
  anzahl: z.string().default(""), schritt: z.enum(["-1", "1"]).optional(), gesehen: whole, weiter: z.string().optional(),
});
const refusals = {
  "out-of-range": "Bitte eine ganze Zahl von 0 bis 100.000, zum Beispiel 4.",
  "moved-meanwhile": "Inzwischen wurde etwas davon bestellt. Bitte prüfen Sie die Zahl noch einmal.",
} satisfies Record<Exclude<ChangeStockProblem, "not-found">, string>;

export const loader = ({ request, params }: LoaderFunctionArgs) => loadQuickRow(request, params);

/** Pieces, a level, or that nobody knows; without JavaScript a step up or down is saved at once. */
export const action = (asked: ActionFunctionArgs) => saveQuickRow(asked, {
  schema: form,
  async save({ value, ...row }) {
    const stock = readStock(value);
    if (!stock) return { sentence: refusals["out-of-range"] };
    const changed = await changeStock({ ...row, stock, seen: value.gesehen === undefined ? null : Number(value.gesehen) });
    if (changed.ok) return "saved";
    return changed.problem === "not-found" ? notFound() : { sentence: refusals[changed.problem] };
  },
});

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
      <p className="lead mt-3">{product.name}, {product.confirmed}</p>
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
        <Input label="Stück" name="anzahl" className="max-w-96" inputMode="numeric" autoComplete="off" hint="Nur, wenn Sie zählen." defaultValue={refused?.typed.anzahl ?? (stock.kind === "exact" ? String(stock.count) : "")} error={refused?.error} />
        <Button kind="plain">Speichern</Button>
      </form>
    </ShopPage>
  );
}
