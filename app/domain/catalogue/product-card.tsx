import type { ReactNode } from "react";
import type { Content, Money } from "#app/values/money.ts";
import type { StockFact } from "#app/domain/catalogue/stock-mark.tsx";
import { StockMark } from "#app/domain/catalogue/stock-mark.tsx";
import { Price } from "#app/ui/price.tsx";

export type ProductCardProps = {
  href: string; title: string; picture: string; price: Money; content?: Content | null; was?: Money | null; from?: boolean; deposit?: Money | null;
  /** The shop's name, or for a service "Dienstleistung, 30 Min."; missing on the shop's own page. */
  shop?: string; stock?: StockFact | null; fresh?: string | null;
  /** Instead of stock: "frei morgen 10:30". */
  note?: string | null; level?: 2 | 3;
};

/** A product in a row of goods. The whole card is one link; what is sold out is drawn grey and says so. */
export function ProductCard({ href, title, picture, price, content, was, from, deposit, shop, stock, fresh, note, level = 3 }: ProductCardProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const gone = stock?.kind === "out" || (stock?.kind === "exact" && stock.count <= 0);
  return (
    <article className={gone ? "good gone" : "good"}>
      <img className="pic" src={picture} alt="" width="320" height="240" loading="lazy" />
      <Heading className="title"><a href={href}>{title}</a></Heading>
      <p><Price price={price} content={content} was={was} from={from} deposit={deposit} /></p>
      {shop && <p className="shop">{shop}</p>}
      {(stock || note) && <p>{stock ? <StockMark stock={stock} fresh={fresh} /> : <span className="stock"><b>{note}</b></span>}</p>}
    </article>
  );
}

/** Goods beside each other: two on phones, three, then four. */
export function Goods({ children }: { children: ReactNode }) {
  return <div className="goods">{children}</div>;
}
