import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findShopWindow } from "#app/domain/catalogue/find-shop-window.server.ts";
import { Goods, ProductCard } from "#app/domain/catalogue/product-card.tsx";
import { nextFlip, nextMinute } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { shopHoursView } from "#app/domain/opening-hours/signs/shop-hours-view.ts";
import { ShopHoursSection } from "#app/domain/opening-hours/signs/shop-hours-section.tsx";
import { StateBadge } from "#app/domain/opening-hours/signs/state-badge.tsx";
import { PriceList, serviceView } from "#app/domain/shops/price-list.tsx";
import { ShopFront } from "#app/domain/shops/shop-front.tsx";
import { ShopWay, wayView } from "#app/domain/shops/shop-way.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Tag } from "#app/ui/chip.tsx";
import { SectionHead } from "#app/ui/section-head.tsx";
import { minuteOf } from "#app/values/day.ts";
import { formatDistance, walkingMinutes } from "#app/values/distance.ts";
import { paperOf } from "#app/values/paper.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { keepUntil, requireTown, townView } from "#app/web/public-page.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

const FIRST = 12;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const at = now();
  const town = await requireTown(params.stadt, context);
  const shop = await findShopWindow({ town, slug: params.geschaeft ?? "", at }) ?? notFound();
  keepUntil(context, town, nextFlip([shop, nextMinute(at)], at));
  return {
    town: townView(town), minute: minuteOf(at), id: shop.id, name: shop.name, trade: shop.tradeName, tradeSlug: shop.trade, story: shop.story, state: shop.state, phone: shop.phone, ranges: shop.ranges,
    far: shop.metres === null ? null : `${formatDistance(shop.metres)}, ${walkingMinutes(shop.metres)} Min. zu Fuß`, paper: paperOf(shop.id),
    way: wayView({ shop, town }), hours: shopHoursView({ shop, land: town.land }), services: shop.services.map(serviceView), products: shop.products, productCount: shop.productCount,
    hasImprint: shop.trader !== null, base: `/${town.slug}/geschaefte/${shop.slug}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? "Geschäft"} in ${data?.town.name ?? ""} · Stadtkorb` },
  { name: "description", content: data ? `${data.trade} in ${data.town.name}: Öffnungszeiten, Weg und Sortiment. ${data.story}`.slice(0, 180) : "" },
];

export default function ShopPage() {
  const { town, minute, way, hours, ...shop } = useLoaderData<typeof loader>();
  const [lead, ...rest] = shop.story.split(/(?<=[.?])\s+/);
  return (
    <TownPage town={town}>
      <ShopFront name={shop.name} lead={lead || `${shop.trade} in ${town.name}`} paper={shop.paper} picture={`/bilder/geschaeft/${shop.id}.svg`} up={[{ label: town.name, href: `/${town.slug}` }, { label: shop.trade, href: `/${town.slug}/geschaefte?branche=${shop.tradeSlug}` }]}>
        <p className="row"><StateBadge state={shop.state} />{shop.far && <span>{shop.far}</span>}</p>
        <p className="row">
          {way.mapHref && <ButtonLink kind="main" icon="navigation" href={way.mapHref}>Hinkommen</ButtonLink>}
          {shop.phone && <ButtonLink icon="phone" href={`tel:${shop.phone.replace(/[^\d+]/g, "")}`}>Anrufen</ButtonLink>}
        </p>
      </ShopFront>
      <div className="wrap">
        <div className="two section">
          <ShopHoursSection hours={hours} minute={minute} canCall={shop.phone !== null} />
          <ShopWay way={way} />
        </div>
        {rest.length > 0 && <section className="section pt-0 max-w-160"><h2>Über das Geschäft</h2><p className="lead mt-3">{rest.join(" ")}</p></section>}
        <div className="two section pt-0">
          {shop.services.length > 0 && <section id="dienstleistungen" aria-labelledby="dienste"><SectionHead id="dienste" title="Dienstleistungen" /><PriceList services={shop.services} /></section>}
          {shop.ranges.length > 0 && (
            <section aria-labelledby="sortiment"><SectionHead id="sortiment" title="Sortiment" />
              <p className="soft mb-3">Das gibt es hier, auch wenn es nicht einzeln eingetragen ist.</p>
              <p className="row gap-2">{shop.ranges.map((range) => <Tag key={range}>{range}</Tag>)}</p>
            </section>
          )}
        </div>
        {shop.products.length > 0 && (
          <section className="section pt-0" aria-labelledby="produkte">
            <SectionHead id="produkte" title={shop.productCount === 1 ? "1 Produkt" : `${shop.productCount} Produkte`} />
            <Goods>{shop.products.slice(0, FIRST).map(({ id, ...good }) => <ProductCard key={id} {...good} shop={undefined} />)}</Goods>
            {shop.products.length > FIRST && (
              <details className="mt-8"><summary className="link underline">Alle zeigen</summary><div className="mt-6"><Goods>{shop.products.slice(FIRST).map(({ id, ...good }) => <ProductCard key={id} {...good} shop={undefined} />)}</Goods></div></details>
            )}
          </section>
        )}
        {shop.hasImprint && <p className="small mt-6"><a className="link" href={`${shop.base}/impressum`}>Impressum von {shop.name}</a></p>}
      </div>
    </TownPage>
  );
}
