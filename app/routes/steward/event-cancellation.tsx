import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { cancelEvent } from "#app/domain/events/cancel-event.server.ts";
import { findStewardEvent } from "#app/domain/events/find-steward-events.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { dayOf } from "#app/values/day.ts";
import { formatDay, formatTime } from "#app/values/day-words.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { enterOffice } from "./enter-office.server.ts";
import { StewardPage } from "./steward-page.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { town, office, base } = await enterOffice(request, params);
  const { slug, title, startsAt, status } = await findStewardEvent({ town, slug: params.termin ?? "" }) ?? notFound();
  return { office, title, when: `${formatDay(dayOf(startsAt), dayOf(now()))}, ${formatTime(startsAt)} Uhr`, here: `${base}/veranstaltungen/${slug}`, cancelled: status === "cancelled" };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { town, actor, base } = await enterOffice(request, params);
  const event = await findStewardEvent({ town, slug: params.termin ?? "" }) ?? notFound();
  const cancelled = await cancelEvent({ town, eventId: event.id, actor });
  return cancelled.ok ? redirect(`${base}/veranstaltungen?neu=abgesagt&termin=${event.slug}`, { status: 303 }) : notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? "Veranstaltung"} absagen · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function EventCancellation() {
  const { office, title, when, here, cancelled } = useLoaderData<typeof loader>();
  return (
    <StewardPage office={office}>
      <div className="max-w-160 stack">
        <h1>{cancelled ? "Schon abgesagt" : "Wirklich absagen?"}</h1>
        <p className="lead">{title}, {when}</p>
        <p>Auf der Seite steht dann „abgesagt“, im Kalender der Abonnenten auch. Das lässt sich nicht zurücknehmen.</p>
        <div className="row">
          {!cancelled && <form method="post" action={`${here}/absage`}><Button kind="danger">Veranstaltung absagen</Button></form>}
          <ButtonLink href={here}>Zurück</ButtonLink>
        </div>
      </div>
    </StewardPage>
  );
}
