import type { AppLoadContext } from "@remix-run/node";
import { findTown, type Town } from "#app/domain/towns/find-towns.server.ts";
import { notFound } from "#app/web/not-found.server.ts";
import "#app/web/load-context.ts";

/** The town of the address, or a 404 whose page then offers the towns there are instead of a search in none. */
export async function requireTown(slug: string | undefined, context?: AppLoadContext): Promise<Town> {
  if (context?.town && context.town.slug === slug) return context.town;
  return (slug && (await findTown(slug))) || notFound("Keine solche Stadt");
}

/** Says that this page is the same for everybody until the town changes or, at the latest, until then. */
export function keepUntil(context: AppLoadContext, town: Town, until: Date): void {
  context.keep = { townId: town.id, version: town.version, until };
}

/** What a page shows of its town. */
export function townView({ slug, name, hue, plz, hallName, hallStreet }: Town) {
  return { slug, name, hue, plz, hallName, hallStreet };
}
