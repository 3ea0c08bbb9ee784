import { db } from "#app/db.server.ts";

export const townFields = { id: true, regionId: true, slug: true, name: true, land: true, hue: true, lat: true, lon: true, plz: true, hallName: true, hallStreet: true, greeting: true, version: true } as const;

/** Every town of this installation, by name. */
export async function listTowns() {
  return db.town.findMany({ select: townFields, orderBy: { name: "asc" }, take: 200 });
}

/** A town by the first part of its addresses; null where there is none. */
export async function findTown(slug: string) {
  return /^[a-z0-9-]{1,60}$/.test(slug) ? db.town.findUnique({ where: { slug }, select: townFields }) : null;
}

export type Town = NonNullable<Awaited<ReturnType<typeof findTown>>>;
