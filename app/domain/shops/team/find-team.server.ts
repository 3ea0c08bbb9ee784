import { drawQrCode } from "#app/adapters/paper/index.server.ts";
import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { invitationToken } from "#app/domain/accounts/secret-token.server.ts";
import { env } from "#app/env.server.ts";
import { readTeamRole, type TeamRole } from "./team-rights.ts";

export type TeamMember = { personId: string; name: string; email: string; role: TeamRole };
export type OpenInvitation = { id: string; email: string | null; role: TeamRole; invitedBy: string; expiresAt: Date };

/** Everybody who works for a shop, owners first, and the invitations still open. Two statements. */
export async function findTeam(shop: { id: string }): Promise<{ members: TeamMember[]; invitations: OpenInvitation[] }> {
  const roles = await db.shopRole.findMany({
    where: { shopId: shop.id, person: { disabledAt: null } }, relationLoadStrategy: "join",
    select: { personId: true, role: true, person: { select: { name: true, email: true } } }, orderBy: [{ role: "asc" }, { personId: "asc" }], take: 200,
  });
  const invitations = await db.shopInvitation.findMany({ where: openOf(shop), select: shown, orderBy: { createdAt: "desc" }, take: 50 });
  return {
    members: roles.map(({ personId, role, person }) => ({ personId, ...person, role: readTeamRole(role) })),
    invitations: invitations.map((one) => ({ ...one, role: readTeamRole(one.role) })),
  };
}

/**
 * One open invitation of this shop; null where there is none. One without an address comes with its link, made anew from its id,
 * and with the link's QR code as an SVG file; one by mail keeps its link for its mailbox.
 */
export async function findOpenInvitation({ shop, invitationId }: { shop: { id: string }; invitationId: string }): Promise<(OpenInvitation & { code: { link: string; svg: string } | null }) | null> {
  const found = await db.shopInvitation.findFirst({ where: { ...openOf(shop), id: invitationId }, select: shown });
  if (!found) return null;
  const link = `${env.publicUrl}/beitritt/${invitationToken(found.id)}`;
  return { ...found, role: readTeamRole(found.role), code: found.email === null ? { link, svg: await drawQrCode(link) } : null };
}

const shown = { id: true, email: true, role: true, invitedBy: true, expiresAt: true } as const;

function openOf(shop: { id: string }) {
  return { shopId: shop.id, usedAt: null, revokedAt: null, expiresAt: { gt: now() } };
}
