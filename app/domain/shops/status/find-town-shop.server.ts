import { db } from "#app/db.server.ts";
import { isSlug } from "#app/values/slug.ts";

/** A shop of this town by its slug, in whatever status, for the town's office; null where there is none. */
export async function findTownShop({ town, slug }: { town: { id: string }; slug: string }) {
  return isSlug(slug) ? db.shop.findUnique({ where: { townId_slug: { townId: town.id, slug } }, select: { id: true, townId: true, slug: true, name: true } }) : null;
}
