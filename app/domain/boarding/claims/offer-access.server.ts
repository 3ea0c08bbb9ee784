import { now } from "#app/clock.server.ts";
import { attempt, refuse } from "#app/db.server.ts";
import { countTry } from "#app/domain/accounts/count-tries.server.ts";
import { readLink, signLink } from "#app/domain/accounts/signed-link.server.ts";
import { offerPlace } from "#app/domain/shops/team/invite-colleague.server.ts";
import { dayOf } from "#app/values/day.ts";
import { formatNumericDay } from "#app/values/day-words.ts";
import { after, days, hours } from "#app/values/time.ts";
import { findClaim } from "./find-claim.server.ts";
import { actorOf, tellTown } from "./take-claim.server.ts";

const PROOF_LASTS = hours(1);

/** gone: no fresh answer by this reader, or the shop has an owner. too-many: three a letter and day. already-there: as offerPlace() says. */
export type OfferAccessProblem = "gone" | "too-many" | "already-there";

/** What shows for an hour that its holder has just answered this letter; whoever finds the letter later has none. */
export function answerProof(claimId: string): string {
  return signLink({ purpose: "claim-access", id: claimId, expires: after(now(), PROOF_LASTS) });
}

/** Whether this proof is of that claim and still fresh. */
export function isFresh({ claimId, proof }: { claimId: string; proof: string }): boolean {
  const read = readLink({ purpose: "claim-access", token: proof });
  return read !== null && read !== "expired" && read.id === claimId;
}

/**
 * Sends whoever has just answered an invitation to own the shop's profile, to the mail address they give. Nothing else changes: they
 * become the owner when they accept it from that mailbox. The stewards hear of it, because the letter may have been found.
 */
export async function offerAccess({ token, proof, email }: { token: string; proof: string; email: string }) {
  return attempt<null, OfferAccessProblem>(async (tx) => {
    const claim = await findClaim(token, tx);
    if (!claim || !claim.answeredAt || claim.answer === "removal" || !isFresh({ claimId: claim.id, proof })) return refuse<OfferAccessProblem>("gone");
    if (await tx.shopRole.findFirst({ where: { shopId: claim.shopId, role: "owner" }, select: { personId: true } })) refuse<OfferAccessProblem>("gone");
    if (!(await countTry({ what: "claim-access", who: claim.id, most: 3, within: days(1) })).allowed) refuse<OfferAccessProblem>("too-many");
    const { invitationId } = await offerPlace(tx, { shop: { id: claim.shop.id, townId: claim.town.id, name: claim.shop.name, townName: claim.town.name }, actor: inviterOf(claim), role: "owner", email });
    await tellTown(tx, { claim, answer: "access", remark: email, mark: invitationId });
    return null;
  });
}

/** How the invitation names who sends it: nobody of the shop is known by name. */
function inviterOf(claim: { channel: string; createdAt: Date }) {
  const day = formatNumericDay(dayOf(claim.createdAt));
  return { ...actorOf(claim), name: claim.channel === "mail" ? `Die Mail der Stadt vom ${day}` : `Der Brief der Stadt vom ${day}` };
}
