import type { Content, Money } from "#app/values/money.ts";
import { formatBasePrice, formatMoney } from "#app/values/money.ts";

type PriceProps = {
  price: Money; content?: Content | null;
  /** The lowest price of the last 30 days, struck through where the price was lowered (PAngV § 11). */
  was?: Money | null;
  /** "ab 12,00 €" where the cheapest of several is shown. */
  from?: boolean; big?: boolean; note?: string;
  /** Beside the price and never in it (PAngV § 7). */
  deposit?: Money | null;
};

/** A price with its base price beside it (PAngV § 4: in the same view), and the former price with what it is. */
export function Price({ price, content, was, from, big, note, deposit }: PriceProps) {
  const base = content ? formatBasePrice(price, content) : null;
  return (
    <span>
      <span className={big ? "price price-big" : "price"}>{from && "ab "}{formatMoney(price)}</span>
      {base && <> <span className="base">{base}</span></>}
      {note && <> <span className="base">{note}</span></>}
      {deposit && <> <span className={big ? "base block" : "base"}>zzgl. {formatMoney(deposit)} Pfand</span></>}
      {was && <> <span className={big ? "base block" : "base"}><span className="sr-only">niedrigster Preis der letzten 30 Tage: </span><s className="was">{formatMoney(was)}</s>{big && <span aria-hidden="true"> niedrigster Preis der letzten 30 Tage</span>}</span></>}
    </span>
  );
}
