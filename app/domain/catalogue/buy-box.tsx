import { StockMark, type StockFact, stockWords } from "#app/domain/catalogue/stock-mark.tsx";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Price } from "#app/ui/price.tsx";
import { Stepper } from "#app/ui/stepper.tsx";
import { type Content, formatBasePrice, formatMoney, type Money } from "#app/values/money.ts";

export type BuyVariant = { id: string; label: string; price: Money; content: Content | null; was: Money | null; stock: StockFact; fresh: string | null; available: boolean };
type BuyBoxProps = {
  variants: BuyVariant[]; deposit: Money | null;
  /** "inkl. MwSt.", or that there is none. */
  vat: string;
  takesOrders: boolean; paused?: boolean; shop: string; ageLimit: number | null;
};

/** Price, stock, choice of variant and the way into the basket: one plain form. */
export function BuyBox({ variants, deposit, vat, takesOrders, paused = false, shop, ageLimit }: BuyBoxProps) {
  const chosen = variants.find(({ available }) => available) ?? variants[0];
  if (!chosen) return null;
  const several = variants.length > 1;
  const free = variants.some(({ available }) => available);
  return (
    <form className="mt-4" method="post" action="/korb/zeilen">
      <p><Price price={chosen.price} content={chosen.content} was={chosen.was} from={several && variants.some(({ price }) => price.amount !== chosen.price.amount)} big note={vat} deposit={deposit} /></p>
      {!several && <p className="mt-1"><StockMark stock={chosen.stock} fresh={chosen.fresh && `bestätigt ${chosen.fresh}`} /></p>}
      {several ? <Variants variants={variants} chosen={chosen.id} /> : <input type="hidden" name="variante" value={chosen.id} />}
      {ageLimit !== null && <p className="small mt-3">Ab {ageLimit} Jahren. Bitte bringen Sie zur Abholung einen Ausweis mit.</p>}
      {takesOrders && free && (
        <>
          <div className="buyrow"><Stepper label="Menge" name="menge" value={1} min={1} /><Button kind="main" icon="shopping-basket" tall>In den Korb</Button></div>
          <p className="small soft mt-3">Reservieren oder kaufen? Das wählen Sie erst an der Kasse.</p>
        </>
      )}
      {takesOrders && !free && <Notice kind="warn" className="mt-4" title="Gerade ausverkauft">Fragen Sie bei {shop} nach, wann wieder etwas da ist.</Notice>}
      {!takesOrders && paused && <Notice kind="warn" icon="calendar-x" className="mt-4" title="Vorübergehend geschlossen">{shop} macht gerade Pause und nimmt keine Bestellungen an.</Notice>}
      {!takesOrders && !paused && <Notice kind="info" className="mt-4" title="Nur im Geschäft">{shop} nimmt keine Bestellungen über Stadtkorb an. Kommen Sie gern vorbei.</Notice>}
    </form>
  );
}

function Variants({ variants, chosen }: { variants: BuyVariant[]; chosen: string }) {
  return (
    <fieldset className="mt-4">
      <legend className="strong">Ausführung</legend>
      <div className="slots mt-2">
        {variants.map(({ id, label, price, content, stock, fresh, available }) => (
          <label key={id} className="slot">
            <input type="radio" name="variante" value={id} defaultChecked={id === chosen} disabled={!available} required />
            <span>{label}<small>{formatMoney(price)}{content && formatBasePrice(price, content) ? ` (${formatBasePrice(price, content)})` : ""}</small><small>{[stockWords(stock), available && fresh].filter(Boolean).join(", ")}</small></span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
