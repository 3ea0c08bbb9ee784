import { now } from "#app/clock.server.ts";
import { findTeam } from "#app/domain/shops/team/find-team.server.ts";
import { teamRoleWords } from "#app/domain/shops/team/team-rights.ts";
import { formatUntil } from "#app/values/until-words.ts";
import { enterShop } from "../enter-shop.server.ts";

/** The team's page for everybody of the team; addresses and open invitations only for those who may change it. */
export async function loadTeam(request: Request, params: { geschaeft?: string }) {
  const { shop, visitor, base, frame, isOwner } = await enterShop(request, params);
  const { members, invitations } = await findTeam(shop);
  const at = now();
  return {
    frame, isOwner, here: `${base}/team`,
    members: members.map(({ personId, name, email, role }) => ({
      id: personId, name, email: isOwner ? email : null, place: teamRoleWords[role].one, isMe: personId === visitor.personId,
    })),
    invitations: isOwner ? invitations.map(({ id, email, role, invitedBy, expiresAt }) => ({ id, email, place: teamRoleWords[role].one, invitedBy, until: formatUntil(expiresAt, at) })) : [],
    done: doneWords[new URL(request.url).searchParams.get("getan") ?? ""] ?? null,
  };
}
export type TeamFacts = Awaited<ReturnType<typeof loadTeam>>;

const doneWords: Record<string, string> = {
  eingeladen: "Die Einladung ist unterwegs.", zurueckgenommen: "Die Einladung gilt nicht mehr.", geaendert: "Gespeichert. Es gilt ab sofort.",
  entfernt: "Erledigt. Der Zugang ist sofort zu Ende.",
};
