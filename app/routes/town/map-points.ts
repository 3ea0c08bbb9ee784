import type { LoaderFunctionArgs } from "@remix-run/node";
import { now } from "#app/clock.server.ts";
import { findShopsNow } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { mapFeatures } from "#app/domain/towns/map/map-features.ts";
import { findPlaces } from "#app/domain/towns/places/find-places.server.ts";
import { requireTown } from "#app/web/public-page.server.ts";

/** Shops and places of the town as GeoJSON, for its map; the states are those of this moment. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const town = await requireTown(params.stadt, context);
  const [shops, places] = await Promise.all([findShopsNow({ town, at: now() }), findPlaces(town)]);
  return new Response(JSON.stringify(mapFeatures({ town, shops, places })), { headers: { "Content-Type": "application/geo+json; charset=utf-8", "Cache-Control": "public, max-age=60" } });
}
