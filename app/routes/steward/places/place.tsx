import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findPlace } from "#app/domain/towns/places/find-places.server.ts";
import { PlaceForm } from "#app/domain/towns/places/place-forms.tsx";
import { changePlace } from "#app/domain/towns/places/save-place.server.ts";
import { Button, TextLink } from "#app/ui/button.tsx";
import { notFound } from "#app/web/not-found.server.ts";
import { problem } from "#app/web/problem.server.ts";
import { StewardPage } from "../steward-page.tsx";
import { enterMapOffice } from "./enter-map-office.server.ts";
import { placeIdOf } from "./place-id-of.ts";
import { placeSentences } from "./place-sentences.ts";
import { readPlaceForm } from "./read-place-form.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { town, office, here } = await enterMapOffice(request, params);
  const { id, kind, name, lat, lon, note } = await findPlace({ town, placeId: placeIdOf(params) }) ?? notFound();
  return { office, up: here, id, name, values: { art: kind, name, lage: `${lat.toFixed(6)}, ${lon.toFixed(6)}`, hinweis: note } };
}

/** Changes the place. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { town, actor, here } = await enterMapOffice(request, params);
  const known = await findPlace({ town, placeId: placeIdOf(params) }) ?? notFound();
  const form = await readPlaceForm(request, town);
  if (!form.ok) return problem({ errors: form.errors, typed: form.typed });
  const changed = await changePlace({ town, placeId: known.id, place: form.place, actor });
  if (changed.ok) return redirect(`${here}?getan=geaendert`, { status: 303 });
  const { field, sentence } = placeSentences[changed.problem];
  return problem({ errors: { [field]: sentence }, typed: form.typed });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name ?? "Ort"} ändern · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Place() {
  const { office, up, id, name, values } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StewardPage office={office}>
      <TextLink href={up} icon="arrow-left">Alle Orte</TextLink>
      <h1 className="mt-2 mb-4">{name}</h1>
      <PlaceForm action={`${up}/${id}`} submit="Änderungen speichern" values={refused?.typed ?? values} errors={refused?.errors} />
      <section className="mt-9" aria-labelledby="weg"><h2 id="weg" className="text-h3">Gibt es ihn nicht mehr?</h2><form className="mt-3" method="post" action={`${up}/${id}/entfernung`}><Button kind="danger" icon="trash-2">Ort entfernen</Button></form></section>
    </StewardPage>
  );
}
