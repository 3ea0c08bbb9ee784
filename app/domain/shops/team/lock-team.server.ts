import type { Tx } from "#app/db.server.ts";
import { readTeamRole, type TeamRole } from "./team-rights.ts";

export type LockedMember = { personId: string; name: string; role: TeamRole };

/**
 * Who is in a shop's team, with the shop held until the change is over, so that changes of one team follow one another:
 * of two owners who leave at once, the second sees that the first has gone. Without people whose account is closed.
 */
export async function lockTeam(tx: Tx, shop: { id: string }): Promise<LockedMember[]> {
  await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = ${shop.id} FOR NO KEY UPDATE`;
  const roles = await tx.shopRole.findMany({
    where: { shopId: shop.id, person: { disabledAt: null } }, select: { personId: true, role: true, person: { select: { name: true } } }, orderBy: { personId: "asc" }, take: 500,
  });
  return roles.map(({ personId, role, person }) => ({ personId, name: person.name, role: readTeamRole(role) }));
}

/** Whether the shop would be left without an owner, were this person not one. */
export function isLastOwner(team: LockedMember[], personId: string): boolean {
  const owners = team.filter(({ role }) => role === "owner");
  return owners.length === 1 && owners[0].personId === personId;
}
