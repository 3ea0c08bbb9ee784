import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { changeEvent } from "#app/domain/events/change-event.server.ts";
import { EventForm } from "#app/domain/events/event-form.tsx";
import { eventValues } from "#app/domain/events/event-values.ts";
import { findStewardEvent } from "#app/domain/events/find-steward-events.server.ts";
import { ButtonLink, TextLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { notFound } from "#app/web/not-found.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { enterOffice } from "./enter-office.server.ts";
import { eventMotifs } from "./event-motifs.server.ts";
import { changeSentences, told } from "./event-sentences.ts";
import { readEventForm } from "./read-event-form.server.ts";
import { StewardPage } from "./steward-page.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { town, office, base } = await enterOffice(request, params);
  const event = await findStewardEvent({ town, slug: params.termin ?? "" }) ?? notFound();
  return {
    office, base, motifs: eventMotifs(event.motif), here: `${base}/veranstaltungen/${event.slug}`, title: event.title, cancelled: event.status === "cancelled",
    values: eventValues(event), photo: event.pictureKey ? `/bilder/${event.pictureKey}` : null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { town, actor, base } = await enterOffice(request, params);
  const event = await findStewardEvent({ town, slug: params.termin ?? "" }) ?? notFound();
  const picture = event.pictureKey ? { key: event.pictureKey, alt: event.pictureAlt ?? "" } : null;
  const form = await readEventForm(request, { at: now(), known: { startsAt: event.startsAt, picture } });
  if (!form.ok) return problem({ errors: form.errors, typed: form.typed, kept: form.kept });
  const changed = await changeEvent({ town, eventId: event.id, sequence: form.sequence, fields: form.fields, actor });
  if (changed.ok) return redirect(`${base}/veranstaltungen?neu=geaendert&termin=${event.slug}`, { status: 303 });
  return changed.problem === "not-found" ? notFound() : problem({ errors: told(changeSentences[changed.problem]), typed: form.typed, kept: form.kept }, changed.problem === "changed-meanwhile" ? 409 : 422);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? "Veranstaltung"} ändern · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function EditEvent() {
  const { office, base, motifs, here, title, cancelled, values, photo } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StewardPage office={office}>
      <TextLink href={`${base}/veranstaltungen`} icon="arrow-left">Alle Veranstaltungen</TextLink>
      <h1 className="mt-2 mb-6">{title}</h1>
      {cancelled ? <Notice kind="warn" title="Diese Veranstaltung ist abgesagt.">Ihre Seite bleibt stehen und sagt es allen, die sie noch suchen.</Notice> : (
        <>
          <EventForm action={here} submit="Änderungen speichern" values={{ ...values, ...refused?.typed, sequence: values.sequence }} errors={refused?.errors} motifs={motifs} photo={refused?.kept ? "kept" : photo} />
          <section className="mt-11 max-w-176" aria-labelledby="absage"><h2 id="absage" className="text-h3">Fällt sie aus?</h2><p className="my-3">Die Seite bleibt stehen und sagt es. Das lässt sich nicht zurücknehmen.</p><ButtonLink kind="danger" href={`${here}/absage`}>Absagen</ButtonLink></section>
        </>
      )}
    </StewardPage>
  );
}
