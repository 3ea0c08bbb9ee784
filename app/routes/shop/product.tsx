import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findProduct } from "#app/domain/catalogue/find-product.server.ts";
import { BuyBox } from "#app/domain/catalogue/buy-box.tsx";
import { OfferRow, Offers } from "#app/domain/catalogue/offer-row.tsx";
import { ProductFacts } from "#app/domain/catalogue/product-facts-list.tsx";
import { traderName } from "#app/domain/shops/trader-name.ts";
import { DayAxis, DayBand } from "#app/domain/opening-hours/signs/day-band.tsx";
import { nextFlip, nextMinute } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { StateBadge } from "#app/domain/opening-hours/signs/state-badge.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { minuteOf } from "#app/values/day.ts";
import { formatDistance, walkingMinutes } from "#app/values/distance.ts";
import { vatWords } from "#app/values/money.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { keepUntil, requireTown, townView } from "#app/web/public-page.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const at = now();
  const town = await requireTown(params.stadt, context);
  const product = await findProduct({ town, slug: params.produkt ?? "", at }) ?? notFound();
  keepUntil(context, town, nextFlip([product.shop, ...product.offers.map(({ shop }) => shop), nextMinute(at)], at));
  const { shop, offers, variants, category } = product;
  return {
    town: townView(town), minute: minuteOf(at), id: product.id, title: product.title, description: product.description, picture: product.picture, pictureAlt: product.pictureAlt, photo: product.pictureKey !== null,
    path: [{ label: town.name, href: `/${town.slug}` }, ...[category.parent, category].flatMap((one) => (one ? [{ label: one.name, href: `/${town.slug}/produkte?kategorie=${one.id}` }] : []))],
    variants, deposit: product.deposit, vat: vatWords([product.vatRate]), brand: product.brand, gtin: product.gtin, ingredients: product.ingredients, allergens: product.allergens, ageLimit: product.ageLimit, withdrawalException: product.withdrawalException,
    shop: { name: shop.name, href: shop.href, state: shop.state, bands: shop.bands, takesOrders: shop.takesOrders, paused: shop.paused, way: [shop.street, shop.metres === null ? null : `${formatDistance(shop.metres)}, ${walkingMinutes(shop.metres)} Min. zu Fuß`].filter(Boolean).join(" · "), seller: shop.trader && traderName(shop.trader).replaceAll(". ", ".\u00a0") },
    offers: offers.map((offer) => ({ href: offer.href, deposit: offer.deposit, shop: offer.shop.name, distance: offer.shop.metres === null ? null : formatDistance(offer.shop.metres), state: offer.shop.state, stock: offer.variant.stock, fresh: offer.variant.fresh, price: offer.variant.price, content: offer.variant.content })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Produkt"} bei ${data?.shop.name ?? ""} in ${data?.town.name ?? ""} · Stadtkorb` },
  { name: "description", content: data?.description ?? "" },
];

export default function Product() {
  const { town, minute, shop, offers, ...product } = useLoaderData<typeof loader>();
  return (
    <TownPage town={town}>
      <div className="wrap">
        <div className="pt-2"><Breadcrumbs steps={product.path} /></div>
        <div className="buyarea">
          <figure>
            <img className="pic" src={product.picture} alt={product.pictureAlt ?? ""} width="640" height="480" />
            {!product.photo && <figcaption className="small soft mt-2">Gezeichnetes Bild. Im Geschäft kann es anders aussehen.</figcaption>}
          </figure>
          <div>
            <h1 className="hyphens-auto">{product.title}</h1>
            <p className="lead mt-2">{product.description}</p>
            <BuyBox variants={product.variants} deposit={product.deposit} vat={product.vat} takesOrders={shop.takesOrders} paused={shop.paused} shop={shop.name} ageLimit={product.ageLimit} />
            <div className="card stack mt-6">
              <div className="row between"><h2 className="text-h3"><a className="inline-flex items-center min-h-11" href={shop.href}>{shop.name}</a></h2><StateBadge state={shop.state} /></div>
              {shop.way && <p>{shop.way}</p>}
              <div><DayBand intervals={shop.bands} unknown={shop.state.kind === "unknown"} now={minute} /><DayAxis /></div>
            </div>
            <Notice kind="info" title={`Verkäufer: ${shop.seller ?? shop.name}, Unternehmer`} className="mt-3">
              Sie schließen den Vertrag mit dem Geschäft, nicht mit der Stadt. <a href={`${shop.href}/impressum`}>Impressum des Geschäfts</a>
            </Notice>
          </div>
          <div className="grid gap-8">
            {offers.length > 0 && <section className="stack" aria-labelledby="anderswo"><h2 id="anderswo">Auch hier zu haben</h2><Offers ruled>{offers.map((offer) => <OfferRow key={offer.href} {...offer} />)}</Offers></section>}
            <ProductFacts {...product} />
          </div>
        </div>
      </div>
    </TownPage>
  );
}
