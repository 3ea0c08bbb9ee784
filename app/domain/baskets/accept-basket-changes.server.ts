import { takesPayments } from "#app/adapters/payments/index.server.ts";
import { now } from "#app/clock.server.ts";
import { change } from "#app/db.server.ts";
import { hashToken } from "#app/domain/accounts/secret-token.server.ts";
import { dayOf } from "#app/values/day.ts";
import { countBasket } from "./count-basket.server.ts";

/**
 * The shopper has seen what changed and agrees: every line gets today's price, lines with more pieces than there are go
 * down to what is left, and lines that can no longer be had leave the basket. `count` is what remains, in pieces.
 */
export async function acceptBasketChanges({ token }: { token: string }): Promise<{ count: number }> {
  const today = dayOf(now());
  return change(async (tx) => {
    const basket = await tx.basket.findFirst({ where: { tokenHash: hashToken(token), expiresAt: { gt: now() } } });
    if (!basket) return { count: 0 };
    await tx.$executeRaw`
      DELETE FROM "BasketLine" line WHERE line."basketId" = ${basket.id} AND NOT EXISTS (
        SELECT 1 FROM "Variant" v JOIN "Product" p ON p."id" = v."productId" JOIN "Shop" s ON s."id" = v."shopId"
        WHERE v."id" = line."variantId" AND p."status" = 'published' AND s."status" = 'published'
          AND (s."pausedFrom" IS NULL OR s."pausedFrom" > ${today}::date OR s."pausedUntil" < ${today}::date)
          AND (s."acceptsReservations" OR (s."acceptsPurchases" AND ${takesPayments()}))
          AND CASE v."stockKind" WHEN 'exact' THEN v."stock" > 0 WHEN 'level' THEN v."stockLevel" <> 'out' ELSE true END)`;
    await tx.$executeRaw`
      UPDATE "BasketLine" line SET "priceSeenCents" = v."priceCents",
        "quantity" = CASE WHEN v."stockKind" = 'exact' THEN LEAST(line."quantity", v."stock") ELSE line."quantity" END
      FROM "Variant" v WHERE v."id" = line."variantId" AND line."basketId" = ${basket.id}`;
    return { count: await countBasket(tx, basket.id) };
  });
}
