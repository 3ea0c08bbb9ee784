import { findTrade } from "#app/domain/shops/trades.ts";
import { SectionHead } from "#app/ui/section-head.tsx";
import { paperOf } from "#app/values/paper.ts";

type Row = { id: string; slug: string; name: string; trade: string; town: { slug: string; name: string } };

/** The other shops of one trader, as plain values. */
export function siblingView({ id, slug, name, trade, town }: Row) {
  return { id, name, href: `/${town.slug}/geschaefte/${slug}`, meta: `${findTrade(trade)?.name ?? "Geschäft"} in ${town.name}`, paper: paperOf(id) };
}

/** "Auch von …": the other shops of one trader. */
export function SiblingShops({ trader, shops }: { trader: string; shops: Array<ReturnType<typeof siblingView>> }) {
  return (
    <section className="section pt-0" aria-labelledby="auch-von">
      <SectionHead id="auch-von" title={`Auch von ${trader}`} />
      <ul className="grid grid-cols-[minmax(0,1fr)] tablet:grid-cols-2 desk:grid-cols-3 gap-4">
        {shops.map(({ id, name, href, meta, paper }) => <li key={id} className={`paper ${paper} p-4 rounded`}><p className="strong wrap-anywhere"><a href={href}>{name}</a></p><p className="small">{meta}</p></li>)}
      </ul>
    </section>
  );
}
