import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { removePlace } from "#app/domain/towns/places/save-place.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { enterMapOffice } from "./enter-map-office.server.ts";
import { placeIdOf } from "./place-id-of.ts";

/** The button stands on the place's page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { here } = await enterMapOffice(request, params);
  return redirect(here);
}

/** Takes a place off the list. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { town, actor, here } = await enterMapOffice(request, params);
  const removed = await removePlace({ town, placeId: placeIdOf(params), actor });
  return removed.ok ? redirect(`${here}?getan=weg`, { status: 303 }) : notFound();
}
