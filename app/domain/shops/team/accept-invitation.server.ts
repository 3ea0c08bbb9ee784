import { now } from "#app/clock.server.ts";
import { attempt, refuse, type Tx } from "#app/db.server.ts";
import { noteAct } from "#app/domain/accounts/note-act.server.ts";
import { notify } from "#app/domain/notifications/notify.server.ts";
import { endOffers } from "./end-offers.server.ts";
import type { Invitation } from "./find-invitation.server.ts";
import { lockTeam } from "./lock-team.server.ts";
import { readTeamRole, teamRoleWords } from "./team-rights.ts";

export type AcceptProblem = "not-open" | "other-address" | "already-there";
type Joining = { invitation: Invitation; person: { personId: string; name: string; email: string } };

/**
 * Whoever is logged in takes the offered place, once; the owners get a mail. Refuses: not-open (used, over or taken back),
 * other-address (it was sent to somebody else), already-there (in this place or as owner; the invitation stays open).
 */
export async function acceptInvitation({ invitation, person }: Joining) {
  return attempt<{ shopSlug: string }, AcceptProblem>(async (tx) => {
    if (invitation.email !== null && invitation.email !== person.email) refuse("other-address");
    const { shopId, townId, role } = await useInvitation(tx, { id: invitation.id, personId: person.personId }) ?? refuse("not-open");
    const team = await lockTeam(tx, { id: shopId });
    const before = team.find(({ personId }) => personId === person.personId)?.role;
    if (before === "owner" || before === role) refuse("already-there");
    await tx.shopRole.upsert({ where: { personId_shopId: { personId: person.personId, shopId } }, create: { personId: person.personId, shopId, role }, update: { role } });
    if (role === "owner" && !team.some((member) => member.role === "owner")) await endOffers(tx, { id: shopId });
    const actor = { id: person.personId, name: person.name, role: "retailer" as const };
    await noteAct(tx, { townId, shopId, actor, act: "team-joined", sentence: `${person.name} gehört jetzt zum Team: ${teamRoleWords[role].one}` });
    await tellOwners(tx, { invitation, townId, person, place: teamRoleWords[role].one });
    return { shopSlug: invitation.shopSlug };
  });
}

/** One conditional UPDATE: of two people who accept at once, one finds the invitation unused. */
async function useInvitation(tx: Tx, { id, personId }: { id: string; personId: string }) {
  const [used] = await tx.$queryRaw<Array<{ shopId: string; townId: string; role: string }>>`
    UPDATE "ShopInvitation" SET "usedAt" = ${now()}, "usedById" = ${personId}
    WHERE "id" = ${id} AND "usedAt" IS NULL AND "revokedAt" IS NULL AND "expiresAt" > ${now()}
    RETURNING "shopId", "townId", "role"`;
  return used ? { ...used, role: readTeamRole(used.role) } : null;
}

async function tellOwners(tx: Tx, { invitation, townId, person, place }: Joining & { townId: string; place: string }): Promise<void> {
  const owners = await tx.shopRole.findMany({
    where: { shopId: invitation.shopId, role: "owner", personId: { not: person.personId }, person: { disabledAt: null } },
    select: { personId: true, person: { select: { name: true, email: true } } }, take: 50,
  });
  for (const owner of owners) {
    const payload = { name: owner.person.name, colleague: person.name, email: person.email, shopId: invitation.shopId, shopName: invitation.shopName, place };
    await notify(tx, { key: `team-joined:${invitation.id}:${owner.personId}`, template: "team-joined", townId, to: owner.person, payload });
  }
}
