import { attempt, refuse } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { refreshShop } from "#app/domain/shops/refresh-shop.server.ts";

export type GuestTownsProblem = "no-neighbour";

/**
 * In which other towns of its region a shop is shown, too; its page stays with its own town. Refuses no-neighbour for its own town, a town of
 * another region and one that is none. Gives whether anything changed.
 */
export async function saveGuestTowns({ shop, townIds, actor }: { shop: { id: string; townId: string }; townIds: string[]; actor: Actor }) {
  return attempt<boolean, GuestTownsProblem>(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = ${shop.id} FOR UPDATE`;
    const home = await tx.town.findUniqueOrThrow({ where: { id: shop.townId }, select: { regionId: true, name: true } });
    const wanted = await tx.town.findMany({ where: { id: { in: townIds, not: shop.townId }, regionId: home.regionId }, select: { id: true, name: true }, orderBy: { name: "asc" }, take: 200 });
    if (wanted.length !== new Set(townIds).size) refuse<GuestTownsProblem>("no-neighbour");
    const known = (await tx.shopGuest.findMany({ where: { shopId: shop.id }, select: { townId: true } })).map(({ townId }) => townId);
    const gone = known.filter((townId) => !townIds.includes(townId));
    const added = wanted.filter(({ id }) => !known.includes(id));
    if (gone.length + added.length === 0) return false;
    await tx.shopGuest.deleteMany({ where: { shopId: shop.id, townId: { in: gone } } });
    await tx.shopGuest.createMany({ data: added.map(({ id: townId }) => ({ shopId: shop.id, townId })) });
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "guest-towns-changed", sentence: wanted.length === 0 ? `Nur noch in ${home.name} gezeigt` : `Auch gezeigt in ${wanted.map(({ name }) => name).join(", ")}` });
    await refreshShop(tx, shop, gone);
    return true;
  });
}
