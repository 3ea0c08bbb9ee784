import { touchTown, type Tx } from "#app/db.server.ts";
import { enqueue } from "#app/jobs/enqueue.server.ts";

/** Tells kept pages and search that a shop looks different now, with all it offers, in its own town and where it is a guest. */
export async function refreshShop(tx: Tx, shop: { id: string; townId: string }): Promise<void> {
  const [services, products, guests] = [
    await tx.service.findMany({ where: { shopId: shop.id }, select: { id: true } }),
    await tx.product.findMany({ where: { shopId: shop.id, townId: shop.townId }, select: { id: true } }),
    await tx.shopGuest.findMany({ where: { shopId: shop.id }, select: { townId: true } }),
  ];
  for (const townId of [shop.townId, ...guests.map((guest) => guest.townId)]) touchTown(townId);
  await enqueue(tx, "refresh-search", { ids: [`shop_${shop.id}`, ...services.map(({ id }) => `service_${id}`), ...products.map(({ id }) => `product_${id}`)] });
}
