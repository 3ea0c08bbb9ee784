import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findShopWindow } from "#app/domain/catalogue/find-shop-window.server.ts";
import { TakeAlong } from "#app/domain/catalogue/give-away/take-along.tsx";
import { Goods, ProductCard } from "#app/domain/catalogue/product-card.tsx";
import { shopJsonLd } from "#app/domain/catalogue/shop-json-ld.ts";
import { nextFlip, nextMinute } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { shopHoursView } from "#app/domain/opening-hours/signs/shop-hours-view.ts";
import { ShopHoursSection } from "#app/domain/opening-hours/signs/shop-hours-section.tsx";
import { StateBadge } from "#app/domain/opening-hours/signs/state-badge.tsx";
import { PriceList, serviceView } from "#app/domain/shops/price-list.tsx";
import { AccessList } from "#app/domain/shops/profile/access-list.tsx";
import { accessView } from "#app/domain/shops/profile/access-view.ts";
import { FactsNote, factsNoteView } from "#app/domain/shops/profile/facts-note.tsx";
import { GoodToKnow, goodToKnowView, knowsAnything, phoneHref } from "#app/domain/shops/profile/good-to-know.tsx";
import { publicAddress } from "#app/domain/shops/profile/public-address.server.ts";
import { RangeList } from "#app/domain/shops/profile/range-list.tsx";
import { SiblingShops, siblingView } from "#app/domain/shops/profile/sibling-shops.tsx";
import { OfferOfTheWeek } from "#app/domain/shops/offers/offer-of-the-week.tsx";
import { offerView } from "#app/domain/shops/offers/offer-view.ts";
import { photoHref } from "#app/domain/shops/pictures/photo-files.ts";
import { photoView } from "#app/domain/shops/pictures/photo-view.server.ts";
import { ShopPhotos } from "#app/domain/shops/pictures/shop-photos.tsx";
import { ReportLink } from "#app/domain/shops/reports/report-link.tsx";
import { ShopNews, shopNewsView } from "#app/domain/shops/status/shop-news.tsx";
import { ShopFront } from "#app/domain/shops/shop-front.tsx";
import { ShopWay, wayView } from "#app/domain/shops/shop-way.tsx";
import { nearestPlaces } from "#app/domain/towns/places/nearest-places.ts";
import { MapLinks, WayPlaces } from "#app/domain/towns/places/way-places.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { SectionHead } from "#app/ui/section-head.tsx";
import { dayOf, minuteOf } from "#app/values/day.ts";
import { formatDistance, walkingMinutes } from "#app/values/distance.ts";
import { paperOf } from "#app/values/paper.ts";
import { keepUntil, requireTown, townView } from "#app/web/public-page.server.ts";
import { TownPage } from "#app/web/town-page.tsx";
import { ClosedPage } from "./closed-page.tsx";
import { showClosed } from "./show-closed.server.ts";

const FIRST = 12;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const at = now();
  const town = await requireTown(params.stadt, context);
  const shop = await findShopWindow({ town, slug: params.geschaeft ?? "", at });
  if (!shop) return showClosed({ town, slug: params.geschaeft ?? "", at, context });
  keepUntil(context, town, nextFlip([shop, nextMinute(at)], at));
  const base = `/${town.slug}/geschaefte/${shop.slug}`;
  return {
    closed: null, news: shopNewsView(shop, dayOf(at)),
    town: townView(town), minute: minuteOf(at), id: shop.id, name: shop.name, trade: shop.tradeName, tradeSlug: shop.trade, story: shop.story, state: shop.state, ranges: shop.ranges,
    far: shop.metres === null ? null : `${formatDistance(shop.metres)}, ${walkingMinutes(shop.metres)} Min. zu Fuß`, paper: paperOf(shop.id), access: accessView(shop), known: goodToKnowView(shop),
    way: wayView({ shop, town }), hours: shopHoursView({ shop, land: town.land }), services: shop.services.map(serviceView), products: shop.products, productCount: shop.productCount,
    trader: shop.trader?.name ?? null, siblings: shop.siblings.map(siblingView), note: factsNoteView(shop), base,
    places: nearestPlaces(shop, shop.town.places), point: shop.lat === null || shop.lon === null ? null : { lat: shop.lat, lon: shop.lon },
    photos: shop.pictures.map(photoView), offer: shop.offers.map((offer) => offerView(offer, dayOf(at)))[0] ?? null,
    jsonLd: shopJsonLd({ shop, town, page: publicAddress(base), images: shop.pictures.map(({ key }) => publicAddress(photoHref(key, 1600))) }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.closed ? [{ title: `${data.closed.name} hat geschlossen · Stadtkorb` }, { name: "robots", content: "noindex" }] : [
  { title: `${data?.name ?? "Geschäft"} in ${data?.town.name ?? ""} · Stadtkorb` },
  { name: "description", content: data ? `${data.trade} in ${data.town.name}: Öffnungszeiten, Weg und Sortiment. ${data.story}`.slice(0, 180) : "" },
  ...(data ? [{ "script:ld+json": data.jsonLd }] : []),
];

export default function ShopPage() {
  const page = useLoaderData<typeof loader>();
  if (page.closed) return <ClosedPage {...page} />;
  const { town, minute, way, hours, known, access, note, ...shop } = page;
  const [lead = ""] = shop.story.split(/(?<=[.?])\s+|\n/, 1);
  const rest = shop.story.slice(lead.length).trim();
  return (
    <TownPage town={town}>
      <ShopFront name={shop.name} lead={lead || `${shop.trade} in ${town.name}`} paper={shop.paper} picture={`/bilder/geschaeft/${shop.id}.svg`} up={[{ label: town.name, href: `/${town.slug}` }, { label: shop.trade, href: `/${town.slug}/geschaefte?branche=${shop.tradeSlug}` }]}>
        <p className="row"><StateBadge state={shop.state} />{shop.far && <span>{shop.far}</span>}</p>
        <p className="row">
          {way.mapHref && <ButtonLink kind="main" icon="navigation" href={way.mapHref}>Hinkommen</ButtonLink>}
          {known.phone && <ButtonLink icon="phone" href={phoneHref(known.phone)}>Anrufen</ButtonLink>}
        </p>
      </ShopFront>
      <div className="wrap">
        <ShopNews news={shop.news} />
        <div className="two section">
          <ShopHoursSection hours={hours} minute={minute} canCall={known.phone !== null} />
          <div className="stack desk:col-start-2 desk:row-start-1 desk:row-span-2">
            <ShopWay way={way} />
            <WayPlaces places={shop.places} />
            {shop.point && <MapLinks {...shop.point} name={shop.name} />}
          </div>
          <AccessList access={access} canCall={known.phone !== null} />
        </div>
        <OfferOfTheWeek offer={shop.offer} />
        <ShopPhotos photos={shop.photos} name={shop.name} />
        {(rest || knowsAnything(known)) && (
          <div className="two section pt-0">
            {rest && <section aria-labelledby="geschichte"><h2 id="geschichte">Über das Geschäft</h2><p className="lead mt-3 whitespace-pre-line wrap-anywhere">{rest}</p></section>}
            {knowsAnything(known) && <GoodToKnow known={known} />}
          </div>
        )}
        {(shop.services.length > 0 || shop.ranges.length > 0) && (
          <div className="two section pt-0">
            {shop.services.length > 0 && <section id="dienstleistungen" aria-labelledby="dienste"><SectionHead id="dienste" title="Dienstleistungen" /><PriceList services={shop.services} /></section>}
            {shop.ranges.length > 0 && <RangeList ranges={shop.ranges} />}
          </div>
        )}
        {shop.products.length > 0 && (
          <section className="section pt-0" aria-labelledby="produkte">
            <SectionHead id="produkte" title={shop.productCount === 1 ? "1 Produkt" : `${shop.productCount} Produkte`} />
            <Goods>{shop.products.slice(0, FIRST).map(({ id, ...good }) => <ProductCard key={id} {...good} shop={undefined} />)}</Goods>
            {shop.products.length > FIRST && (
              <details className="mt-8"><summary className="link underline">Alle zeigen</summary><div className="mt-6"><Goods>{shop.products.slice(FIRST).map(({ id, ...good }) => <ProductCard key={id} {...good} shop={undefined} />)}</Goods></div></details>
            )}
          </section>
        )}
        {shop.trader && shop.siblings.length > 0 && <SiblingShops trader={shop.trader} shops={shop.siblings} />}
        <section className="pb-9 grid gap-2" aria-label="Zu diesen Angaben">
          <hr className="rule mt-0" />
          <FactsNote note={note} name={shop.name} />
          <div className="max-w-120"><TakeAlong base={shop.base} /></div>
          <p><ReportLink page={shop.base} /></p>
          {shop.trader && <p className="small"><a className="link" href={`${shop.base}/impressum`}>Impressum von {shop.name}</a></p>}
        </section>
      </div>
    </TownPage>
  );
}
