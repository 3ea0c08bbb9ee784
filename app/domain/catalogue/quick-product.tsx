import { PriceForm, StockForm } from "#app/domain/catalogue/stock-forms.tsx";
import type { StockFact } from "#app/domain/catalogue/stock-mark.tsx";
import { Tag } from "#app/ui/chip.tsx";
import { Icon } from "#app/ui/icon.tsx";

export type QuickProductProps = {
  id: string; name: string; picture: string; price: string; stock: StockFact; confirmed: string; old: boolean; hidden: boolean;
  /** The address of this variant's own pages, and the page to come back to. */
  href: string; next: string;
  /** Set where it was saved just now. */
  saved?: boolean;
};

/** One of a shop's own products with its price and stock ready to be changed, each on its own. */
export function QuickProduct({ name, picture, confirmed, old, hidden, saved, price, stock, ...forms }: QuickProductProps) {
  return (
    <li className="quick" id={forms.id}>
      <img className="pic" src={picture} alt="" width="56" height="56" loading="lazy" />
      <div>
        <b>{name}</b> {hidden && <Tag>verborgen</Tag>}<br />
        <span className={old ? "fresh old small" : "small soft"}>{old && <Icon name="history" />}{confirmed}</span>
        <a className="small ml-3" href={`${forms.href}/bestand?weiter=${encodeURIComponent(forms.next)}`}>{stock.kind === "exact" ? "nicht zählen" : "Stück zählen"}<span className="sr-only">: {name}</span></a>
        {saved && <span className="fresh ok small ml-3" role="status"><Icon name="circle-check" />Gespeichert</span>}
      </div>
      <div className="col-span-full flex flex-wrap gap-x-5 gap-y-3">
        <PriceForm name={name} price={price} {...forms} />
        <StockForm name={name} stock={stock} {...forms} />
      </div>
    </li>
  );
}
