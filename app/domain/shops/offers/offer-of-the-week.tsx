import { SectionHead } from "#app/ui/section-head.tsx";
import { Price } from "#app/ui/price.tsx";
import { vatWords } from "#app/values/money.ts";
import type { OfferView } from "./offer-view.ts";

/** Said of every price, whether its seller charges VAT or not (PAngV § 3 (1), § 19 UStG). */
const VAT = vatWords([0, 19]);

/** The offer of the week on the shop's page; nothing where there is none. */
export function OfferOfTheWeek({ offer }: { offer: OfferView | null }) {
  if (!offer) return null;
  return (
    <section className="section pt-0" aria-labelledby="angebot">
      <div className="paper straw rounded-cut p-5 tablet:p-6 stack">
        <p className="small strong">Angebot der Woche, {offer.until}</p>
        <h2 id="angebot">{offer.title}</h2>
        {offer.text && <p className="max-w-160 whitespace-pre-line">{offer.text}</p>}
        {offer.price && <p><Price price={offer.price} big note={offer.priceFor || undefined} /><span className="block small mt-1">im Geschäft, {VAT}</span></p>}
      </div>
    </section>
  );
}

/** The offers of a town as a quiet list; nothing where there is none. */
export function OffersOfTheWeek({ offers }: { offers: Array<OfferView & { shop: { name: string; href: string } }> }) {
  if (offers.length === 0) return null;
  return (
    <section className="mt-11" aria-labelledby="angebote">
      <SectionHead id="angebote" title="Angebote der Woche" />
      <ul className="grid gap-x-11 desk:grid-cols-2">
        {offers.map((offer) => (
          <li key={offer.id} className="service">
            <div><a className="strong inline-block py-3 -my-2" href={`${offer.shop.href}#angebot`}>{offer.title}</a><p className="small soft">{offer.shop.name} · {offer.until}</p></div>
            {offer.price && <Price price={offer.price} note={offer.priceFor || undefined} />}
          </li>
        ))}
      </ul>
      {offers.some(({ price }) => price) && <p className="small soft mt-3">Preise im Geschäft, {VAT}.</p>}
    </section>
  );
}
