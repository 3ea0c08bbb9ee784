import { touchTown, type Tx } from "#app/db.server.ts";
import { enqueue } from "#app/jobs/enqueue.server.ts";
import { guestSearchId } from "./guests/guest-search-id.ts";

/**
 * Tells kept pages and search that a shop looks different now, with all it offers, in its own town and where it is a guest.
 * `formerTowns`: where it was a guest until now.
 */
export async function refreshShop(tx: Tx, shop: { id: string; townId: string }, formerTowns: string[] = []): Promise<void> {
  const [services, products, guests] = [
    await tx.service.findMany({ where: { shopId: shop.id }, select: { id: true } }),
    await tx.product.findMany({ where: { shopId: shop.id, townId: shop.townId }, select: { id: true } }),
    await tx.shopGuest.findMany({ where: { shopId: shop.id }, select: { townId: true } }),
  ];
  const guestTowns = [...guests.map(({ townId }) => townId), ...formerTowns];
  for (const townId of [shop.townId, ...guestTowns]) touchTown(townId);
  await enqueue(tx, "refresh-search", { ids: [`shop_${shop.id}`, ...guestTowns.map((townId) => guestSearchId({ shopId: shop.id, townId })), ...services.map(({ id }) => `service_${id}`), ...products.map(({ id }) => `product_${id}`)] });
}
