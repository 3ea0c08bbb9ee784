import { now } from "#app/clock.server.ts";
import type { Tx } from "#app/db.server.ts";

/**
 * Ends every invitation of a shop that is still open: when an owner is one no longer, because they may hold a code, or have asked a second
 * mailbox of their own; and when the first owner comes, because another place may have been offered to whoever found a letter to the shop.
 * Whoever is owner then sees that none is open and invites anew.
 */
export async function endOffers(tx: Tx, shop: { id: string }): Promise<void> {
  await tx.shopInvitation.updateMany({ where: { shopId: shop.id, usedAt: null, revokedAt: null, expiresAt: { gt: now() } }, data: { revokedAt: now() } });
}
