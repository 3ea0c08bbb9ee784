import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findShopsNow, nextFlip, nextMinute } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { ShopRow, ShopRows } from "#app/domain/opening-hours/signs/shop-row.tsx";
import { findOffers } from "#app/domain/shops/offers/find-offers.server.ts";
import { OffersOfTheWeek } from "#app/domain/shops/offers/offer-of-the-week.tsx";
import { offerView } from "#app/domain/shops/offers/offer-view.ts";
import { shopRow } from "#app/domain/shops/shop-row-facts.ts";
import { houses, trades } from "#app/domain/shops/trades.ts";
import { Chip, Chips } from "#app/ui/chip.tsx";
import { ButtonLink, TextLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { dayOf, minuteOf } from "#app/values/day.ts";
import { keepUntil, requireTown, townView } from "#app/web/public-page.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

const ROWS_PER_PAGE = 40;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const at = now();
  const search = new URL(request.url).searchParams;
  const town = await requireTown(params.stadt, context);
  const [shops, running] = await Promise.all([findShopsNow({ town, at, guests: true }), findOffers({ town, today: dayOf(at) })]);
  const house = houses.find(({ slug }) => slug === search.get("haus")) ?? null;
  const trade = trades.find(({ slug }) => slug === search.get("branche")) ?? null;
  const openOnly = search.get("offen") === "1";
  const wanted = shops.filter((shop) => (!house || shop.house === house.slug) && (!trade || shop.trade === trade.slug) && (!openOnly || shop.state.kind === "open" || shop.state.kind === "soon"));
  const pages = Math.max(1, Math.ceil(wanted.length / ROWS_PER_PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(search.get("seite")) || 1)));
  keepUntil(context, town, nextFlip([...shops, nextMinute(at)], at));
  return {
    town: townView(town), minute: minuteOf(at), house: house?.slug ?? null, trade: trade && { slug: trade.slug, name: trade.name }, openOnly, page, pages, count: wanted.length,
    title: trade?.name ?? house?.name ?? "Geschäfte",
    rows: wanted.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE).map((shop) => shopRow(shop, town)),
    offers: running.map(({ shop, ...offer }) => ({ ...offerView(offer, dayOf(at)), shop: { name: shop.name, href: `/${town.slug}/geschaefte/${shop.slug}` } })),
    osm: wanted.some(({ source }) => source !== null),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? "Geschäfte"} in ${data?.town.name ?? ""} · Stadtkorb` }];

export default function Shops() {
  const { town, minute, house, trade, openOnly, page, pages, count, title, rows, offers, osm } = useLoaderData<typeof loader>();
  const hrefOf = (changed: { haus?: string | null; branche?: string | null; offen?: boolean; seite?: number }) => {
    const { haus = house, branche = trade?.slug ?? null, offen = openOnly, seite = 1 } = changed;
    const search = new URLSearchParams([...(haus ? [["haus", haus]] : []), ...(branche ? [["branche", branche]] : []), ...(offen ? [["offen", "1"]] : []), ...(seite > 1 ? [["seite", String(seite)]] : [])]);
    return `/${town.slug}/geschaefte${search.size > 0 ? `?${search}` : ""}`;
  };
  return (
    <TownPage town={town}>
      <div className="wrap">
        <section className="section pt-6">
          <h1>{title} in {town.name}</h1>
          <p className="soft mt-2">{count === 1 ? "1 Geschäft" : `${count} Geschäfte`}{openOnly ? ", die jetzt offen haben" : ", die nächsten am Marktplatz zuerst"}</p>
          <p><TextLink href={`/${town.slug}/karte`} icon="map">Alle Geschäfte auf der Karte</TextLink></p>
          <Chips label="Eingrenzen" className="mt-4">
            <Chip href={hrefOf({ offen: !openOnly })} current={openOnly} tick={openOnly}>Jetzt offen</Chip>
            <Chip href={hrefOf({ haus: null, branche: null })} current={house === null && trade === null}>Alle</Chip>
            {trade && <Chip href={hrefOf({})} current>{trade.name}</Chip>}
            {houses.map(({ slug, name }) => <Chip key={slug} href={hrefOf({ haus: slug, branche: null })} current={house === slug}>{name}</Chip>)}
          </Chips>
          <div className="mt-6">
            {rows.length > 0
              ? <ShopRows now={minute}>{rows.map((row) => <ShopRow key={row.href} {...row} now={minute} level={2} />)}</ShopRows>
              : <Empty title={openOnly ? "Hier hat gerade nichts offen." : "Solche Geschäfte gibt es hier nicht."} text={openOnly ? "Zu einer anderen Zeit sieht es anders aus." : undefined}><ButtonLink href={openOnly ? hrefOf({ offen: false }) : `/${town.slug}/geschaefte`}>Alle zeigen</ButtonLink></Empty>}
          </div>
          <Pagination page={page} pages={pages} hrefOf={(seite) => hrefOf({ seite })} />
          <OffersOfTheWeek offers={offers} />
          {osm && <p className="small soft mt-6">Einige Angaben stammen von <a href="https://www.openstreetmap.org/copyright">© OpenStreetMap contributors</a>, ODbL 1.0.</p>}
        </section>
      </div>
    </TownPage>
  );
}
