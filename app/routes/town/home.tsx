import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findFreshGoods } from "#app/domain/catalogue/find-goods.server.ts";
import { Goods, ProductCard } from "#app/domain/catalogue/product-card.tsx";
import { findEvents } from "#app/domain/events/find-events.server.ts";
import { eventCard } from "#app/domain/events/event-card.ts";
import { EventPoster, Posters } from "#app/domain/events/event-poster.tsx";
import { findShopsNow, nextFlip, nextMinute } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { ShopRow, ShopRows } from "#app/domain/opening-hours/signs/shop-row.tsx";
import { housesOf } from "#app/domain/shops/houses-of.ts";
import { shopRow } from "#app/domain/shops/shop-row-facts.ts";
import { TownHero } from "#app/domain/towns/town-hero.tsx";
import { SectionHead } from "#app/ui/section-head.tsx";
import { dayOf, minuteOf } from "#app/values/day.ts";
import { formatLongDay, formatTime } from "#app/values/day-words.ts";
import { after, days } from "#app/values/time.ts";
import { keepUntil, requireTown, townView } from "#app/web/public-page.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

const ROWS = 8;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const at = now();
  const town = await requireTown(params.stadt, context);
  const [shops, events, goods] = await Promise.all([findShopsNow({ town, at, guests: true }), findEvents({ town, from: at, until: after(at, days(8)), count: 3 }), findFreshGoods({ town, at, count: 8 })]);
  const open = shops.filter(({ state }) => state.kind === "open" || state.kind === "soon");
  keepUntil(context, town, nextFlip([...shops, nextMinute(at)], at));
  return {
    town: townView(town), moment: `${formatLongDay(dayOf(at))}, ${formatTime(at)} Uhr`, minute: minuteOf(at), houses: housesOf(shops, town.slug), openCount: open.length,
    // Shops that say more about themselves come first: a row of nameless kiosks helps nobody.
    rows: (open.length > 0 ? open : shops.filter(({ state }) => state.kind === "closed")).sort((one, other) => Number(other.acceptsReservations) - Number(one.acceptsReservations)).slice(0, ROWS).map((shop) => shopRow(shop, town)),
    events: events.map((event) => eventCard(event, town, at)), goods,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.town.name ?? ""} · Stadtkorb` },
  { name: "description", content: `Was hat in ${data?.town.name ?? "der Stadt"} jetzt offen, was gibt es wo, was ist diese Woche los.` },
];

export default function Home() {
  const { town, moment, minute, houses, rows, openCount, events, goods } = useLoaderData<typeof loader>();
  const base = `/${town.slug}`;
  return (
    <TownPage town={town}>
      <TownHero moment={moment} search={`${base}/suche`} houses={houses} suggestions={["Fahrradschloss", "Sockenwolle", "Haare schneiden"].map((label) => ({ label, href: `${base}/suche?q=${encodeURIComponent(label)}` }))} />
      <div className="wrap home">
        <section className="section" aria-labelledby="offen">
          <SectionHead id="offen" title={openCount > 0 ? "Jetzt offen" : "Heute und morgen"} href={`${base}/geschaefte?offen=1`} more={openCount > 0 ? `Alle ${openCount} Geschäfte` : "Alle Geschäfte"} />
          <ShopRows now={minute}>{rows.map((row) => <ShopRow key={row.href} {...row} now={minute} />)}</ShopRows>
        </section>
        <section className="section max-desk:pt-0" aria-labelledby="woche">
          <SectionHead id="woche" title="Diese Woche" href={`${base}/veranstaltungen`} more="Alle Termine" />
          {events.length > 0 ? <Posters>{events.map((event, index) => <EventPoster key={event.href} {...event} big={index === 0} />)}</Posters> : <p className="soft">In den nächsten Tagen steht nichts im Kalender.</p>}
        </section>
      </div>
      {goods.length > 0 && (
        <div className="wrap">
          <section className="section pt-0" aria-labelledby="frisch">
            <SectionHead id="frisch" title="Heute frisch bestätigt" href={`${base}/produkte`} more="Alle Produkte" />
            <Goods>{goods.map(({ id, ...good }) => <ProductCard key={id} {...good} />)}</Goods>
          </section>
        </div>
      )}
    </TownPage>
  );
}
