import type { Tx } from "#app/db.server.ts";

export type LockedVariant = {
  id: string; productId: string; title: string; label: string; priceCents: number; stockKind: string; stock: number | null; stockLevel: string | null;
  /** when the product was made */
  createdAt: Date;
};

/** A variant of this shop, held until the transaction ends, so that two changes at once follow each other; null where the shop has none of this id. */
export async function lockVariant(tx: Tx, { shopId, variantId }: { shopId: string; variantId: string }): Promise<LockedVariant | null> {
  const [variant] = await tx.$queryRaw<LockedVariant[]>`
    SELECT v."id", v."productId", p."title", v."label", v."priceCents", v."stockKind", v."stock", v."stockLevel", p."createdAt"
    FROM "Variant" v JOIN "Product" p ON p."id" = v."productId"
    WHERE v."id" = ${variantId} AND v."shopId" = ${shopId} FOR UPDATE OF v`;
  return variant ?? null;
}

/** "Sockenwolle, blau": how a variant is called where it stands alone. */
export function nameOf({ title, label }: { title: string; label: string }): string {
  return label === "" ? title : `${title}, ${label}`;
}
