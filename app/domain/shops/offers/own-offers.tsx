import { Tag } from "#app/ui/chip.tsx";
import { Price } from "#app/ui/price.tsx";
import { slug } from "#app/values/slug.ts";
import type { OfferView } from "./offer-view.ts";

/** A shop's own offers; with `here` each leads to where it is changed. Nothing where there are none. */
export function OwnOffers({ offers, title, here }: { offers: Array<OfferView & { runs: boolean }>; title: string; here?: string }) {
  if (offers.length === 0) return null;
  const id = slug(title);
  return (
    <section className="mt-7" aria-labelledby={id}>
      <h2 id={id} className="text-h3">{title}</h2>
      <ul>
        {offers.map((offer) => (
          <li key={offer.id} className="service">
            <div>{here ? <a className="strong" href={`${here}/${offer.id}`}>{offer.title}</a> : <b>{offer.title}</b>}<p className="small soft">{offer.span}{here && <> <Tag>{offer.runs ? `läuft, ${offer.until}` : "kommt noch"}</Tag></>}</p></div>
            {offer.price && <Price price={offer.price} note={offer.priceFor || undefined} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
