import { attempt, refuse } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { endOffers } from "./end-offers.server.ts";
import { isLastOwner, lockTeam } from "./lock-team.server.ts";

export type LeaveTeamProblem = "last-owner" | "not-found";

/**
 * Takes somebody out of a shop's team; their next request is refused, because places are asked for at every one.
 * Leaving oneself is the same with `personId` being the actor's. Refuses: last-owner (somebody else has to be owner first), not-found.
 */
export async function leaveTeam({ shop, personId, actor }: { shop: { id: string; townId: string }; personId: string; actor: Actor }) {
  return attempt<void, LeaveTeamProblem>(async (tx) => {
    const team = await lockTeam(tx, shop);
    const member = team.find((one) => one.personId === personId) ?? refuse("not-found");
    if (isLastOwner(team, personId)) refuse("last-owner");
    await tx.shopRole.deleteMany({ where: { shopId: shop.id, personId } });
    if (member.role === "owner") await endOffers(tx, shop);
    const sentence = actor.id === personId ? `${member.name} hat das Team verlassen` : `${member.name} gehört nicht mehr zum Team`;
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "team-left", sentence });
  });
}
