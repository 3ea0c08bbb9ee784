import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { unpackPlaces } from "#app/domain/boarding/place-list/pack-places.ts";
import { MOST_ROWS } from "#app/domain/boarding/place-list/read-place-list.ts";
import { takeOverPlaces } from "#app/domain/towns/places/save-place.server.ts";
import { many, parseForm } from "#app/web/parse-form.server.ts";
import { enterMapOffice } from "./enter-map-office.server.ts";

const form = z.object({ orte: many(z.string()), quelle: z.enum(["stadt", "osm"]).default("stadt") });
const sources = { stadt: { source: "Liste der Stadt", licence: null }, osm: { source: "OpenStreetMap", licence: "© OpenStreetMap contributors, ODbL 1.0" } } as const;

/** A list is looked at first. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { here } = await enterMapOffice(request, params);
  return redirect(`${here}/liste`);
}

/** Takes over the list that was looked at. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { town, actor, here } = await enterMapOffice(request, params);
  const parsed = await parseForm(request, form);
  const places = parsed.ok ? unpackPlaces({ parts: parsed.value.orte, town }) : null;
  if (!parsed.ok || places === null || places.length === 0 || places.length > MOST_ROWS) return redirect(`${here}/liste`, { status: 303 });
  const taken = await takeOverPlaces({ town, places, source: sources[parsed.value.quelle], actor });
  return redirect(taken.ok ? `${here}?getan=liste` : `${here}/liste`, { status: 303 });
}
