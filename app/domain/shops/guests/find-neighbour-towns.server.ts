import { db } from "#app/db.server.ts";

/** The other towns of a shop's region, by name, and in which of them it is shown already. */
export async function findNeighbourTowns({ shop }: { shop: { id: string; townId: string } }) {
  const { regionId } = await db.town.findUniqueOrThrow({ where: { id: shop.townId }, select: { regionId: true } });
  const towns = await db.town.findMany({ where: { regionId, id: { not: shop.townId } }, select: { id: true, slug: true, name: true }, orderBy: { name: "asc" }, take: 200 });
  const guests = await db.shopGuest.findMany({ where: { shopId: shop.id }, select: { townId: true } });
  return towns.map((town) => ({ ...town, shown: guests.some(({ townId }) => townId === town.id) }));
}
