import { db } from "#app/db.server.ts";
import type { Visitor } from "#app/domain/accounts/find-visitor.server.ts";

/** In which place somebody works for a shop: of its team, or as the town's steward, which the shop sees in its log. */
export type ShopPlace = "owner" | "staff" | "steward";
/** A shop this visitor may act for. `asSteward` is true where `role` is "steward". */
export type ReachableShop = { id: string; slug: string; name: string; townId: string; townSlug: string; townName: string; role: ShopPlace; asSteward: boolean };

/** The shop of this slug (or id) that the visitor works in, else one in a town they are steward of, else null. */
export async function findReachableShop(visitor: Visitor, slug: string): Promise<ReachableShop | null> {
  const own = visitor.shops.find((shop) => shop.slug === slug || shop.id === slug);
  if (own) return { id: own.id, slug: own.slug, name: own.name, townId: own.townId, townSlug: own.townSlug, townName: own.townName, role: own.role === "owner" ? "owner" : "staff", asSteward: false };
  const towns = visitor.towns.filter(({ role }) => role === "steward");
  if (towns.length === 0) return null;
  const shop = await db.shop.findFirst({
    where: { townId: { in: towns.map(({ id }) => id) }, OR: [{ slug }, { id: slug }] },
    select: { id: true, slug: true, name: true, townId: true },
    orderBy: { id: "asc" },
  });
  const town = towns.find(({ id }) => id === shop?.townId);
  return shop && town ? { ...shop, townSlug: town.slug, townName: town.name, role: "steward", asSteward: true } : null;
}
