import { ShopRow, ShopRows } from "#app/domain/opening-hours/signs/shop-row.tsx";
import { ShopFront } from "#app/domain/shops/shop-front.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { TownPage } from "#app/web/town-page.tsx";
import type { ClosedShop } from "./show-closed.server.ts";

/** Closed for good: says so kindly, and shows where to go instead. */
export function ClosedPage({ town, minute, closed }: ClosedShop) {
  const list = `/${town.slug}/geschaefte?branche=${closed.tradeSlug}`;
  return (
    <TownPage town={town}>
      <ShopFront name={closed.name} lead={closed.since ? `Hat geschlossen. Der letzte Tag war ${closed.since}.` : "Hat für immer geschlossen."} paper="chalk" picture={`/bilder/geschaeft/${closed.id}.svg`} up={[{ label: town.name, href: `/${town.slug}` }, { label: closed.trade, href: list }]}>
        <p>Danke für die schöne Zeit. {closed.successor || closed.alike.length > 0 ? "Hier geht es weiter:" : null}</p>
      </ShopFront>
      <div className="wrap">
        {closed.successor && (
          <section className="section" aria-labelledby="nachfolge">
            <h2 id="nachfolge" className="mb-4">Macht weiter</h2>
            <ShopRows now={minute}><ShopRow {...closed.successor} now={minute} /></ShopRows>
          </section>
        )}
        <section className={closed.successor ? "section pt-0" : "section"} aria-labelledby="aehnlich">
          <h2 id="aehnlich" className="mb-4">{closed.alike.length > 0 ? `${closed.trade} in der Nähe` : `Weiter in ${town.name}`}</h2>
          {closed.alike.length > 0 && <ShopRows now={minute}>{closed.alike.map((row) => <ShopRow key={row.href} {...row} now={minute} />)}</ShopRows>}
          <p className="mt-6"><ButtonLink href={closed.alike.length > 0 ? list : `/${town.slug}/geschaefte`}>{closed.alike.length > 0 ? `Alle: ${closed.trade}` : "Alle Geschäfte"}</ButtonLink></p>
        </section>
      </div>
    </TownPage>
  );
}
