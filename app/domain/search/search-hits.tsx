import { OfferRow, Offers } from "#app/domain/catalogue/offer-row.tsx";
import { ProductHit } from "#app/domain/catalogue/product-hit.tsx";
import { EventPoster } from "#app/domain/events/event-poster.tsx";
import { StateBadge } from "#app/domain/opening-hours/signs/state-badge.tsx";
import type { HitView } from "./hit-view.ts";

/** Hits below each other, in the order of the search: products with their offers, shops and services with their state, events as posters. */
export function SearchHits({ hits }: { hits: HitView[] }) {
  return <>{hits.map((hit) => <Hit key={hit.id} hit={hit} />)}</>;
}

function Hit({ hit }: { hit: HitView }) {
  if (hit.kind === "product") {
    return <ProductHit href={hit.href} title={hit.title} picture={hit.picture} facts={hit.facts}><Offers>{hit.offers.map((offer) => <OfferRow key={offer.href} {...offer} />)}</Offers></ProductHit>;
  }
  if (hit.kind === "event") return <div className="border-b border-line py-6"><EventPoster {...hit} level={2} /></div>;
  return (
    <article className="row between border-b border-line py-5">
      <div><h2 className="text-h3"><a className="inline-flex items-center min-h-11" href={hit.href}>{hit.title}</a></h2><p className="small soft mt-1">{hit.text}</p></div>
      <StateBadge state={hit.state} />
    </article>
  );
}
