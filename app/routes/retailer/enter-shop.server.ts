import type { Actor } from "#app/domain/accounts/note-act.server.ts";
import { isOwner } from "#app/domain/shops/team/team-rights.ts";
import { refuseStaff, requireShop } from "#app/web/visitor.server.ts";
import { idOf } from "./id-of.ts";

/**
 * Who works here, for which shop, and how the log and the orders name them. Every shop that is not theirs is not found.
 * `isOwner`: may also do what is kept for owners (team-rights.ts); a route for that alone calls enterAsOwner() instead of this.
 */
export async function enterShop(request: Request, params: { geschaeft?: string }) {
  const address = idOf(params.geschaeft);
  const { visitor, shop } = await requireShop(request, { geschaeft: address });
  const actor: Actor = { id: visitor.personId, name: visitor.name, role: shop.asSteward ? "steward" : "retailer" };
  // The address as it was asked for, because two towns may have shops of one name.
  const base = `/laden/${address}`;
  const frame = { base, name: shop.name, slug: shop.slug, townSlug: shop.townSlug, townName: shop.townName, asSteward: shop.asSteward };
  return { visitor, shop, actor, base, frame, isOwner: isOwner(shop), side: shop.asSteward ? "steward" as const : "shop" as const };
}
export type ShopFrame = Awaited<ReturnType<typeof enterShop>>["frame"];

/** enterShop() for what only owners and stewards may do; others of the team are told who can. */
export async function enterAsOwner(request: Request, params: { geschaeft?: string }) {
  const entered = await enterShop(request, params);
  if (!entered.isOwner) refuseStaff();
  return entered;
}
