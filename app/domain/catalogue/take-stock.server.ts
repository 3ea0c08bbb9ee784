import { now } from "#app/clock.server.ts";
import type { Tx } from "#app/db.server.ts";

/** `taken`: pieces that left exact stock, 0 where the shop does not count. */
export type StockTaken = { variantId: string; productId: string; taken: number };

/**
 * Takes pieces of one variant in one conditional UPDATE, so that the last piece is sold once; null if they are not there.
 * Where the shop tells a level, "out" says no; where it tells nothing, the shop decides when it answers. With `priceCents`
 * it is also null if the price has moved meanwhile. Callers with several variants go in order of variant id (no deadlocks).
 */
export async function takeStock(
  tx: Tx, { variantId, quantity, priceCents = null }: { variantId: string; quantity: number; priceCents?: number | null },
): Promise<StockTaken | null> {
  const rows = await tx.$queryRaw<Array<{ stockKind: string; productId: string }>>`
    UPDATE "Variant" SET
      "stock" = CASE WHEN "stockKind" = 'exact' THEN "stock" - ${quantity}::int ELSE "stock" END,
      "updatedAt" = ${now()}
    WHERE "id" = ${variantId}
      AND CASE "stockKind" WHEN 'exact' THEN "stock" >= ${quantity}::int WHEN 'level' THEN "stockLevel" <> 'out' ELSE true END
      AND (${priceCents}::int IS NULL OR "priceCents" = ${priceCents}::int)
    RETURNING "stockKind", "productId"`;
  if (rows.length === 0) return null;
  return { variantId, productId: rows[0].productId, taken: rows[0].stockKind === "exact" ? quantity : 0 };
}
