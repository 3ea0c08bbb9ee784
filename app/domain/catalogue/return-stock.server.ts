import { now } from "#app/clock.server.ts";
import type { Tx } from "#app/db.server.ts";

/**
 * Puts pieces back that takeStock() took, in order of variant id. A variant that is gone, or whose shop no longer counts,
 * gets nothing back. The caller knows what was taken and not yet returned. Returns the ids of the products that have more now.
 */
export async function returnStock(tx: Tx, pieces: Array<{ variantId: string; count: number }>): Promise<string[]> {
  const productIds: string[] = [];
  for (const { variantId, count } of sumByVariant(pieces)) {
    const rows = await tx.$queryRaw<Array<{ productId: string }>>`
      UPDATE "Variant" SET "stock" = "stock" + ${count}::int, "updatedAt" = ${now()}
      WHERE "id" = ${variantId} AND "stockKind" = 'exact' RETURNING "productId"`;
    productIds.push(...rows.map(({ productId }) => productId));
  }
  return productIds;
}

function sumByVariant(pieces: Array<{ variantId: string; count: number }>): Array<{ variantId: string; count: number }> {
  const sums = new Map<string, number>();
  for (const { variantId, count } of pieces) sums.set(variantId, (sums.get(variantId) ?? 0) + count);
  return [...sums].map(([variantId, count]) => ({ variantId, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
}
