import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findPlaces } from "#app/domain/towns/places/find-places.server.ts";
import { PlaceForm } from "#app/domain/towns/places/place-forms.tsx";
import { findPlaceKind, placeKinds } from "#app/domain/towns/places/place-kinds.ts";
import { addPlace } from "#app/domain/towns/places/save-place.server.ts";
import { ButtonLink, TextLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { problem } from "#app/web/problem.server.ts";
import { StewardPage } from "../steward-page.tsx";
import { enterMapOffice } from "./enter-map-office.server.ts";
import { placeSentences } from "./place-sentences.ts";
import { readPlaceForm } from "./read-place-form.server.ts";

const said: Record<string, string> = { neu: "Der Ort ist eingetragen.", geaendert: "Der Ort ist geändert.", weg: "Der Ort ist entfernt.", liste: "Die Liste ist übernommen." };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { town, office, here } = await enterMapOffice(request, params);
  const places = await findPlaces(town);
  const groups = placeKinds.map(({ kind, name }) => ({ kind, name, places: places.filter((place) => place.kind === kind).map(({ id, name, note, source }) => ({ id, name, note, source })) }));
  return { office, here, count: places.length, groups: groups.filter((group) => group.places.length > 0), news: said[new URL(request.url).searchParams.get("getan") ?? ""] ?? null };
}

/** A new place. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { town, actor, here } = await enterMapOffice(request, params);
  const form = await readPlaceForm(request, town);
  if (!form.ok) return problem({ errors: form.errors, typed: form.typed });
  const added = await addPlace({ town, place: form.place, actor });
  if (added.ok) return redirect(`${here}?getan=neu`, { status: 303 });
  const { field, sentence } = placeSentences[added.problem];
  return problem({ errors: { [field]: sentence }, typed: form.typed });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Orte · Stadtmarketing ${data?.office.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Places() {
  const { office, here, count, groups, news } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StewardPage office={office}>
      <TextLink href={`/stadtmarketing/${office.slug}/geschaefte`} icon="arrow-left">Alle Geschäfte</TextLink>
      <div className="row between mt-2"><h1>Orte</h1><ButtonLink icon="upload" href={`${here}/liste`}>Liste hochladen</ButtonLink></div>
      <p className="soft mt-3">Haltestellen, Parkplätze, Fahrradständer, WCs. Jedes Geschäft zeigt daraus, was ihm am nächsten liegt.</p>
      {news && !refused && <Notice kind="ok" live className="mt-4">{news}</Notice>}
      {count === 0 && <div className="mt-6"><Empty title="Noch kein Ort in Ihrer Liste" text="Tragen Sie unten den ersten ein, oder laden Sie eine Liste hoch, die es im Rathaus schon gibt." /></div>}
      {groups.length > 0 && (
        <div className="mt-6 gap-x-11 desk:columns-2">
          {groups.map(({ kind, name, places }) => (
            <section key={kind} aria-labelledby={kind} className="mb-6 break-inside-avoid">
              <h2 id={kind} className="text-h3 row gap-2"><Icon name={findPlaceKind(kind)?.icon ?? "map-pin"} />{name} <span className="soft font-normal">{places.length}</span></h2>
              <ul>{places.map((place) => <li key={place.id} className="border-b border-line py-1.5"><a className="link" href={`${here}/${place.id}`}>{place.name}</a>{(place.note || place.source) && <p className="small soft">{[place.note, place.source].filter(Boolean).join(" · ")}</p>}</li>)}</ul>
            </section>
          ))}
        </div>
      )}
      <section className="mt-9" aria-labelledby="neu"><h2 id="neu" className="text-h3 mb-4">Einen Ort eintragen</h2><PlaceForm action={here} submit="Ort eintragen" values={refused?.typed ?? {}} errors={refused?.errors} /></section>
    </StewardPage>
  );
}
