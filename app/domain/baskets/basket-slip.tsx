import { TextButton } from "#app/ui/button.tsx";
import { Slip, SlipHead, SlipLine, SlipLines, SlipSum, Tear } from "#app/ui/slip.tsx";
import { Stepper } from "#app/ui/stepper.tsx";
import { formatMoney } from "#app/values/money.ts";
import { LineFacts } from "./line-facts.tsx";
import { LineTitle } from "./line-title.tsx";
import type { BasketSlipLine, BasketSlipView } from "./basket-view.ts";

/** What was typed into one line and could not be taken. */
export type TypedLine = { lineId: string; quantity: string; error: string };

/** One shop's part of the basket: every line can be changed or taken out by a form of its own. */
export function BasketSlip({ slip, typed }: { slip: BasketSlipView; typed: TypedLine | null }) {
  const id = `geschaeft-${slip.shopId}`;
  return (
    <Slip labelledBy={id}>
      <SlipHead id={id} title={slip.name} href={slip.href} text={<>{slip.street && <>{slip.street} · </>}Verkäufer: {slip.seller}</>} />
      <div className="mt-4"><SlipLines>{slip.lines.map((line) => <Line key={line.lineId} line={line} typed={typed?.lineId === line.lineId ? typed : null} />)}</SlipLines></div>
      <Tear />
      {slip.deposit.amount > 0 && <SlipSum label="zzgl. Pfand" soft><span className="num">{formatMoney(slip.deposit)}</span></SlipSum>}
      <SlipSum label={`Zusammen bei ${slip.name}`}><span className="price">{formatMoney(slip.total)}</span></SlipSum>
    </Slip>
  );
}

function Line({ line, typed }: { line: BasketSlipLine; typed: TypedLine | null }) {
  const { lineId, title, href, picture, sum, changed, ageLimit } = line;
  return (
    <SlipLine
      picture={picture ?? undefined} title={<LineTitle title={title} href={href} />}
      text={<LineFacts {...line} />} price={<span className="price">{formatMoney(sum)}</span>} changed={changed}
    >
      <form id={`zeile-${lineId}`} className="row mt-2" aria-label={title} method="post" action={`/korb/zeilen/${lineId}`}>
        <LineStepper line={line} typed={typed} />
        <span className="row self-end"><TextButton aria-label={`Menge von ${title} übernehmen`}>Übernehmen</TextButton><TextButton icon="trash-2" name="entfernen" value="1" aria-label={`${title} entfernen`} formNoValidate>Entfernen</TextButton></span>
      </form>
      {ageLimit !== null && <p className="small soft">Ab {ageLimit} Jahren. Bitte bringen Sie zur Abholung einen Ausweis mit.</p>}
    </SlipLine>
  );
}

function LineStepper({ line: { lineId, quantity }, typed }: { line: BasketSlipLine; typed: TypedLine | null }) {
  return <Stepper label="Menge" id={`menge-${lineId}`} name="menge" value={typed?.quantity ?? quantity} error={typed?.error} small />;
}
