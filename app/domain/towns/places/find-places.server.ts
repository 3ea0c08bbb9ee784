import { db } from "#app/db.server.ts";

/** Places of one town that are read at most. */
const MOST = 2000;

/** What a query of towns must select for nearestPlaces(). */
export const placeSelection = { select: { kind: true, name: true, lat: true, lon: true, note: true, licence: true }, orderBy: [{ kind: "asc" as const }, { name: "asc" as const }], take: MOST };

/** The places of a town's own list, by kind and name. One statement. */
export async function findPlaces(town: { id: string }) {
  return db.townPlace.findMany({ where: { townId: town.id }, select: { id: true, ...placeSelection.select, source: true }, orderBy: placeSelection.orderBy, take: MOST });
}
export type TownPlaceRow = Awaited<ReturnType<typeof findPlaces>>[number];

/** One place of this town; null where there is none. */
export async function findPlace({ town, placeId }: { town: { id: string }; placeId: string }) {
  return db.townPlace.findFirst({ where: { id: placeId, townId: town.id }, select: { id: true, ...placeSelection.select } });
}
