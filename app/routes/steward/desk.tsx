import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { EventPoster } from "#app/domain/events/event-poster.tsx";
import { findStewardEvents } from "#app/domain/events/find-steward-events.server.ts";
import { countCollectedByWeek } from "#app/domain/insights/count-collected-by-week.server.ts";
import { countTownHealth } from "#app/domain/insights/count-town-health.server.ts";
import { countTownWork } from "#app/domain/insights/count-town-work.server.ts";
import { deskTasks, greeting, healthTiles } from "#app/domain/insights/desk-words.ts";
import { findStewardActs } from "#app/domain/insights/find-acts.server.ts";
import { findQuietShops } from "#app/domain/insights/find-quiet-shops.server.ts";
import { findUnansweredOrders } from "#app/domain/insights/find-unanswered-orders.server.ts";
import { ShopFreshness } from "#app/domain/insights/shop-freshness.tsx";
import { StewardQueue } from "#app/domain/insights/steward-queue.tsx";
import { BarChart } from "#app/ui/bar-chart.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Keep } from "#app/ui/keep.tsx";
import { NumberTile, NumberTiles } from "#app/ui/number-tile.tsx";
import { SectionHead } from "#app/ui/section-head.tsx";
import { dayOf } from "#app/values/day.ts";
import { formatLongDay, formatTime } from "#app/values/day-words.ts";
import { enterOffice } from "./enter-office.server.ts";
import { StewardPage } from "./steward-page.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const at = now();
  const { visitor, town, office, base } = await enterOffice(request, params);
  const [health, orders, quiet, events, acts, weeks, work] = await Promise.all([
    countTownHealth({ town, at }), findUnansweredOrders({ town, at, count: 6 }), findQuietShops({ town, at, kind: "bestellbar", perPage: 6 }), findStewardEvents({ town, at, most: 4 }),
    findStewardActs({ town, at, count: 5 }), countCollectedByWeek({ town, at }), countTownWork({ town, today: dayOf(at) }),
  ]);
  return {
    office, base, hello: greeting({ name: visitor.name, at }), moment: `${formatLongDay(dayOf(at))}, ${formatTime(at)} Uhr`, tiles: healthTiles({ health, base }), orders,
    tasks: deskTasks({ health, work, base }), shops: quiet.shops, shopCount: health.shops, events: events.next, acts, weeks: weeks.some(({ value }) => value > 0) ? weeks : [],
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Stadtmarketing ${data?.office.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Desk() {
  const { office, base, hello, moment, tiles, orders, tasks, shops, shopCount, events, acts, weeks } = useLoaderData<typeof loader>();
  return (
    <StewardPage office={office}>
      <div className="row between mb-5">
        <div><p className="strong soft">{moment}</p><h1>{hello}</h1></div>
        <ButtonLink kind="main" icon="calendar-plus" href={`${base}/veranstaltungen/neu`}>Veranstaltung eintragen</ButtonLink>
      </div>
      <NumberTiles>{tiles.map((tile) => <NumberTile key={tile.label} {...tile} />)}</NumberTiles>
      <div className="desk mt-10">
        <div>
          <section aria-labelledby="wartet"><h2 id="wartet" className="mb-2">Das wartet auf Sie</h2><StewardQueue orders={orders} tasks={tasks} /></section>
          <section className="mt-11" aria-labelledby="frische">
            <SectionHead id="frische" title="Wie frisch sind die Angaben?" href={`${base}/geschaefte`} more={`Alle ${shopCount} Geschäfte`} />
            <ShopFreshness shops={shops} caption="Geschäfte, die Bestellungen annehmen" act={(shop) => <a className="link" href={`/laden/${shop.id}`}>{shop.name}</a>} />
          </section>
        </div>
        <div className="grid gap-11">
          {weeks.length > 0 && <section aria-labelledby="woche"><h2 id="woche">Abgeholte Bestellungen</h2><p className="soft mb-4">Je Woche, diese Woche läuft noch.</p><BarChart title="Abgeholte Bestellungen je Woche" bars={weeks} /></section>}
          <section aria-labelledby="naechste">
            <SectionHead id="naechste" title="Als Nächstes" href={`${base}/veranstaltungen`} more="Alle Termine" />
            {events.length === 0 && <p className="soft">Noch nichts im Kalender.</p>}
            {events.slice(0, 1).map((event) => <EventPoster key={event.id} big href={`${base}/veranstaltungen/${event.slug}`} title={event.title} day={event.day} text={`${event.when}, ${event.place}${event.status === "cancelled" ? ", abgesagt" : ""}`} paper={event.paper} picture={event.picture} />)}
            <ul>{events.slice(1).map((event) => <li key={event.id} className="task"><div><a className="link" href={`${base}/veranstaltungen/${event.slug}`}>{event.title}</a><p className="small soft">{event.when}, {event.place}{event.status === "cancelled" && ", abgesagt"}</p></div></li>)}</ul>
          </section>
          {acts.length > 0 && <section aria-labelledby="buch"><h2 id="buch" className="text-h3 mb-3">Zuletzt erledigt</h2><div className="stack small">{acts.map((act) => <Keep key={act.id} icon="history">{act.when}: {act.shop && <b>{act.shop}, </b>}{act.sentence}</Keep>)}</div></section>}
        </div>
      </div>
    </StewardPage>
  );
}
