import { now } from "#app/clock.server.ts";
import { attempt, refuse } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";

/** Takes an open invitation back; its link opens nothing any more. Refuses: not-open (used, over, taken back, or of another shop). */
export async function revokeInvitation({ shop, invitationId, actor }: { shop: { id: string; townId: string }; invitationId: string; actor: Actor }) {
  return attempt<void, "not-open">(async (tx) => {
    const { count } = await tx.shopInvitation.updateMany({ where: { id: invitationId, shopId: shop.id, usedAt: null, revokedAt: null, expiresAt: { gt: now() } }, data: { revokedAt: now() } });
    if (count === 0) refuse("not-open");
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "team-invitation-revoked", sentence: "Eine Einladung ins Team zurückgenommen" });
  });
}
