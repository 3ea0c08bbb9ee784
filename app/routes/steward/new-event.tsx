import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { addEvent } from "#app/domain/events/add-event.server.ts";
import { EventForm } from "#app/domain/events/event-form.tsx";
import { TextLink } from "#app/ui/button.tsx";
import { problem } from "#app/web/problem.server.ts";
import { enterOffice } from "./enter-office.server.ts";
import { eventMotifs } from "./event-motifs.server.ts";
import { fieldSentences, told } from "./event-sentences.ts";
import { readEventForm } from "./read-event-form.server.ts";
import { StewardPage } from "./steward-page.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { office, base } = await enterOffice(request, params);
  return { office, base, motifs: eventMotifs() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { town, actor, base } = await enterOffice(request, params);
  const form = await readEventForm(request, { at: now() });
  if (!form.ok) return problem({ errors: form.errors, typed: form.typed, kept: form.kept });
  const added = await addEvent({ town, fields: form.fields, actor });
  if (!added.ok) return problem({ errors: told(fieldSentences[added.problem]), typed: form.typed, kept: form.kept });
  return redirect(`${base}/veranstaltungen?neu=eingetragen&termin=${added.value.slug}`, { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Veranstaltung eintragen · ${data?.office.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function NewEvent() {
  const { office, base, motifs } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StewardPage office={office}>
      <TextLink href={`${base}/veranstaltungen`} icon="arrow-left">Alle Veranstaltungen</TextLink>
      <h1 className="mt-2 mb-6">Veranstaltung eintragen</h1>
      <EventForm action={`${base}/veranstaltungen/neu`} submit="Eintragen und zeigen" values={refused?.typed ?? {}} errors={refused?.errors} motifs={motifs} photo={refused?.kept ? "kept" : null} />
    </StewardPage>
  );
}
