import { attempt, refuse } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { endOffers } from "./end-offers.server.ts";
import { isLastOwner, lockTeam } from "./lock-team.server.ts";
import { type TeamRole, teamRoleWords } from "./team-rights.ts";

export type ChangeTeamRoleProblem = "last-owner" | "not-found";

/** Gives somebody of the team another place in it. Refuses: last-owner (a shop keeps at least one), not-found. */
export async function changeTeamRole({ shop, personId, role, actor }: { shop: { id: string; townId: string }; personId: string; role: TeamRole; actor: Actor }) {
  return attempt<void, ChangeTeamRoleProblem>(async (tx) => {
    const team = await lockTeam(tx, shop);
    const member = team.find((one) => one.personId === personId) ?? refuse("not-found");
    if (member.role === role) return;
    if (isLastOwner(team, personId)) refuse("last-owner");
    await tx.shopRole.updateMany({ where: { shopId: shop.id, personId }, data: { role } });
    if (member.role === "owner") await endOffers(tx, shop);
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "team-role-changed", sentence: `${member.name} ist im Team jetzt: ${teamRoleWords[role].one}` });
  });
}
