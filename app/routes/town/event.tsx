import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { eventPicture } from "#app/domain/events/event-picture.ts";
import { findEvent } from "#app/domain/events/find-events.server.ts";
import { nextMinute } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Keep } from "#app/ui/keep.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { dayOf } from "#app/values/day.ts";
import { formatDayWithYear, formatTime } from "#app/values/day-words.ts";
import { paperOf } from "#app/values/paper.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { keepUntil, requireTown, townView } from "#app/web/public-page.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const at = now();
  const town = await requireTown(params.stadt, context);
  const event = await findEvent({ town, slug: params.termin ?? "" }) ?? notFound();
  keepUntil(context, town, nextMinute(at).validUntil);
  const { title, description, place, street, organiser, price, startsAt, endsAt } = event;
  const sameDay = !endsAt || dayOf(endsAt) === dayOf(startsAt);
  return {
    town: townView(town), title, description, place, street, organiser, price, cancelled: event.status === "cancelled", over: (endsAt ?? startsAt) < at, paper: paperOf(event.id),
    when: sameDay ? `${formatDayWithYear(dayOf(startsAt))}, ${formatTime(startsAt)}${endsAt ? ` bis ${formatTime(endsAt)}` : ""} Uhr` : `${formatDayWithYear(dayOf(startsAt))}, ${formatTime(startsAt)} Uhr, bis ${formatDayWithYear(dayOf(endsAt))}, ${formatTime(endsAt)} Uhr`,
    picture: eventPicture(event), pictureAlt: event.pictureAlt ?? "", base: `/${town.slug}/veranstaltungen/${event.slug}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? "Veranstaltung"} in ${data?.town.name ?? ""} · Stadtkorb` }, { name: "description", content: data ? `${data.when}, ${data.place}` : "" }];

export default function EventPage() {
  const { town, ...event } = useLoaderData<typeof loader>();
  return (
    <TownPage town={town}>
      <div className="wrap">
        <div className="pt-2"><Breadcrumbs steps={[{ label: town.name, href: `/${town.slug}` }, { label: "Veranstaltungen", href: `/${town.slug}/veranstaltungen` }]} /></div>
        <article className="buyarea">
          <img className="pic" src={event.picture} alt={event.pictureAlt} width="640" height="480" />
          <div className="stack">
            <h1 className="hyphens-auto">{event.title}</h1>
            {event.cancelled && <Notice kind="warn" title="Abgesagt">Diese Veranstaltung findet nicht statt.</Notice>}
            {!event.cancelled && event.over && <Notice kind="info" title="Schon vorbei">Diese Veranstaltung ist vorüber.</Notice>}
            <Keep icon="calendar-days" className="lead"><Told>Wann</Told>{event.when}</Keep>
            <Keep icon="map-pin"><Told>Wo</Told>{[event.place, event.street === event.place ? "" : event.street].filter(Boolean).join(", ")}</Keep>
            {event.price && <Keep icon="tag"><Told>Eintritt</Told>{event.price}</Keep>}
            {event.organiser && <Keep icon="users"><Told>Wer einlädt</Told>{event.organiser}</Keep>}
            {event.description && <p className="whitespace-pre-line">{event.description}</p>}
            {!event.cancelled && !event.over && <p className="row"><ButtonLink kind="plain" icon="calendar-plus" href={`${event.base}/kalender.ics`}>In meinen Kalender</ButtonLink></p>}
          </div>
        </article>
      </div>
    </TownPage>
  );
}

/** What the icon shows, for those who do not see it. */
function Told({ children }: { children: string }) {
  return <span className="sr-only">{children}: </span>;
}
