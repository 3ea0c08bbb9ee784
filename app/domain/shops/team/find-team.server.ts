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

/** One open invitation of this shop with the address it opens at, which is made anew from its id; null where there is none. */
export async function findOpenInvitation({ shop, invitationId }: { shop: { id: string }; invitationId: string }): Promise<(OpenInvitation & { link: string }) | null> {
  const found = await db.shopInvitation.findFirst({ where: { ...openOf(shop), id: invitationId }, select: shown });
  return found && { ...found, role: readTeamRole(found.role), link: `${env.publicUrl}/beitritt/${invitationToken(found.id)}` };
}

const shown = { id: true, email: true, role: true, invitedBy: true, expiresAt: true } as const;

function openOf(shop: { id: string }) {
  return { shopId: shop.id, usedAt: null, revokedAt: null, expiresAt: { gt: now() } };
}
