import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { eventCard } from "#app/domain/events/event-card.ts";
import { EventPoster, Posters } from "#app/domain/events/event-poster.tsx";
import { findEvents } from "#app/domain/events/find-events.server.ts";
import { nextMinute } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { keepUntil, requireTown, townView } from "#app/web/public-page.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const at = now();
  const town = await requireTown(params.stadt, context);
  const events = await findEvents({ town, from: at, count: 60 });
  keepUntil(context, town, nextMinute(at).validUntil);
  return { town: townView(town), events: events.map((event) => eventCard(event, town, at)) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Veranstaltungen in ${data?.town.name ?? ""} · Stadtkorb` }];

export default function Events() {
  const { town, events } = useLoaderData<typeof loader>();
  return (
    <TownPage town={town}>
      <div className="wrap">
        <section className="section pt-6">
          <div className="row between">
            <h1>Veranstaltungen in {town.name}</h1>
            <ButtonLink icon="calendar-plus" href={`/${town.slug}/veranstaltungen.ics`}>In meinen Kalender</ButtonLink>
          </div>
          <p className="soft mt-2 max-w-160">Der Knopf speichert alle Termine. Tragen Sie seine Adresse in Ihrem Kalender als Abonnement ein, dann kommen neue Termine von selbst.</p>
          <div className="mt-6">
            {events.length > 0 ? <Posters>{events.map((event) => <EventPoster key={event.href} {...event} level={2} />)}</Posters> : <Empty title="Gerade steht nichts im Kalender." text="Schauen Sie in ein paar Tagen wieder vorbei."><ButtonLink href={`/${town.slug}`}>Zur Startseite</ButtonLink></Empty>}
          </div>
        </section>
      </div>
    </TownPage>
  );
}
