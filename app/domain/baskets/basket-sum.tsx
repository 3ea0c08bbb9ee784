import { Button, ButtonLink, TextLink } from "#app/ui/button.tsx";
import { SlipSum } from "#app/ui/slip.tsx";
import { cents, formatMoney, vatWords } from "#app/values/money.ts";
import type { BasketSlipView } from "./basket-view.ts";

type BasketSumProps = { slips: BasketSlipView[]; sums: { depositCents: number; totalCents: number }; hasProblems: boolean; onward: string };

/** What it comes to, shop by shop, and the way to the checkout; before that, what has changed must be agreed to. */
export function BasketSum({ slips, sums, hasProblems, onward }: BasketSumProps) {
  return (
    <aside className="stick" aria-labelledby="summe">
      <h2 id="summe">Zusammen</h2>
      <div className="stack mt-4">
        {slips.length > 1 && slips.map(({ shopId, name, total }) => <SlipSum key={shopId} label={name} soft><span className="num">{formatMoney(total)}</span></SlipSum>)}
        {slips.length > 1 && <hr className="rule my-4" />}
        <SlipSum label={slips.length === 1 ? "Summe" : "Alle Geschäfte"}><span className="price price-big">{formatMoney(cents(sums.totalCents))}</span></SlipSum>
        <p className="small soft">{vatWords(slips.flatMap(({ vatRates }) => vatRates), cents(sums.depositCents))} · Abholen kostet nichts extra</p>
        {hasProblems
          ? <form method="post" action="/korb/neue-preise"><Button kind="main" icon="check" wide tall>Änderungen übernehmen</Button></form>
          : slips.length > 0 && <ButtonLink kind="main" wide tall href="/kasse">Zur Kasse</ButtonLink>}
        <p className="small soft">Reservieren oder kaufen? Das wählen Sie an der Kasse, für jedes Geschäft einzeln.</p>
        <p><TextLink icon="arrow-left" href={onward}>Weiter einkaufen</TextLink></p>
      </div>
    </aside>
  );
}
