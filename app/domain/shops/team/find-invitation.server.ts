import { timingSafeEqual } from "node:crypto";
import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { hashToken, joiningKey } from "#app/domain/accounts/secret-token.server.ts";
import { readTeamRole, type TeamRole } from "./team-rights.ts";

export type InvitationState = "open" | "used" | "expired" | "revoked";
/** An invitation as whoever holds its link may see it. `email`: for this address alone. */
export type Invitation = {
  id: string; shopId: string; shopSlug: string; shopName: string; townSlug: string; townName: string;
  invitedBy: string; role: TeamRole; email: string | null; state: InvitationState; usedById: string | null;
};

/**
 * What the last part of /beitritt/… opens: the token of the invitation, or the key that a log-in mail carried for this one person.
 * Null for anything else. Changes nothing. One statement.
 */
export async function findInvitation({ key, personId }: { key: string; personId: string | null }): Promise<Invitation | null> {
  const where = whereOf(key, personId);
  const found = where && await db.shopInvitation.findUnique({ where, relationLoadStrategy: "join", include: { shop: { select: { slug: true, name: true, town: { select: { slug: true, name: true } } } } } });
  if (!found) return null;
  const { id, shopId, shop, invitedBy, role, email, usedById } = found;
  return { id, shopId, shopSlug: shop.slug, shopName: shop.name, townSlug: shop.town.slug, townName: shop.town.name, invitedBy, role: readTeamRole(role), email, usedById, state: stateOf(found) };
}

function whereOf(key: string, personId: string | null) {
  if (/^[\w-]{43}$/.test(key)) return { tokenHash: hashToken(key) };
  const [invitationId] = /^([\w-]{1,64})\.[\w-]{43}$/.exec(key)?.slice(1) ?? [];
  if (!invitationId || !personId) return null;
  return timingSafeEqual(Buffer.from(key), Buffer.from(joiningKey({ invitationId, personId }))) ? { id: invitationId } : null;
}

function stateOf({ usedAt, revokedAt, expiresAt }: { usedAt: Date | null; revokedAt: Date | null; expiresAt: Date }): InvitationState {
  if (usedAt) return "used";
  if (revokedAt) return "revoked";
  return expiresAt <= now() ? "expired" : "open";
}
