import type { ReactNode } from "react";
import type { Content, Money } from "#app/values/money.ts";
import type { StockFact } from "#app/domain/catalogue/stock-mark.tsx";
import { StockMark } from "#app/domain/catalogue/stock-mark.tsx";
import type { OpenState } from "#app/domain/opening-hours/signs/state-badge.tsx";
import { StateBadge } from "#app/domain/opening-hours/signs/state-badge.tsx";
import { Price } from "#app/ui/price.tsx";

export type OfferRowProps = {
  href: string; shop: string; distance?: string | null; state: OpenState; stock?: StockFact | null; fresh?: string | null;
  price: Money; content?: Content | null; deposit?: Money | null;
};

/** One shop's offer of a product: shop, distance, state, stock, price. The whole row is one link. */
export function OfferRow({ href, shop, distance, state, stock, fresh, price, content, deposit }: OfferRowProps) {
  return (
    <li className="offer">
      <div>
        <a className="strong" href={href}>{shop}</a>{distance && <span className="small soft"> {distance}</span>}
        <div className="row gap-x-3 gap-y-1"><StateBadge state={state} />{stock && <StockMark stock={stock} fresh={fresh} />}</div>
      </div>
      <div className="text-right"><Price price={price} content={content} deposit={deposit} /></div>
    </li>
  );
}

/** Offers below each other; `ruled` draws a line above the first one, too. */
export function Offers({ ruled, children }: { ruled?: boolean; children: ReactNode }) {
  return <ul className={ruled ? "offers offers-rule" : "offers"}>{children}</ul>;
}
