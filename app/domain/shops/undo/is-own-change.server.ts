import { db } from "#app/db.server.ts";

/** Whether a kept change is one of this shop's. */
export async function isOwnChange({ shop, changeId }: { shop: { id: string }; changeId: string }): Promise<boolean> {
  return await db.shopChange.count({ where: { id: changeId, shopId: shop.id } }) > 0;
}
