import { now } from "#app/clock.server.ts";
import { refuse, type Tx } from "#app/db.server.ts";
import type { Actor } from "#app/domain/accounts/note-act.server.ts";
import { notify } from "#app/domain/notifications/notify.server.ts";
import { dayOf } from "#app/values/day.ts";
import { formatNumericDay } from "#app/values/day-words.ts";
import { endOpenClaims } from "./make-claims.server.ts";
import { findClaim, type FoundClaim } from "./find-claim.server.ts";

export type ClaimAnswer = "confirmed" | "corrected" | "removal";
/** gone: unknown or over. answered: somebody else was first. */
export type TakeClaimProblem = "gone" | "answered";

/**
 * Takes the claim of this token for one answer, inside the change that the answer is. One conditional UPDATE decides: of two answers
 * that arrive at once, the second is refused with "answered" and all it did is taken back. Refuses "gone" for what nobody can answer.
 */
export async function takeClaim(tx: Tx, { token, answer }: { token: string; answer: ClaimAnswer }): Promise<FoundClaim & { actor: Actor }> {
  const claim = await findClaim(token, tx) ?? refuse<TakeClaimProblem>("gone");
  if (claim.answeredAt) refuse<TakeClaimProblem>("answered");
  if (claim.over) refuse<TakeClaimProblem>("gone");
  const at = now();
  const taken = await tx.$executeRaw`
    UPDATE "Claim" SET "answeredAt" = ${at}, "answer" = ${answer}, "openedAt" = COALESCE("openedAt", ${at}), "sentAt" = COALESCE("sentAt", ${at})
    WHERE "id" = ${claim.id} AND "answeredAt" IS NULL AND "expiresAt" > ${at}`;
  if (taken !== 1) refuse<TakeClaimProblem>("answered");
  await endOpenClaims(tx, [claim.shopId]);
  return { ...claim, answer, answeredAt: at, actor: actorOf(claim) };
}

/** How the log names whoever held the letter; more is not known of them. */
export function actorOf({ channel, createdAt }: { channel: string; createdAt: Date }): Actor {
  const paper = channel === "mail" ? "mit der Mail" : "mit dem Brief";
  return { id: null, name: `das Geschäft, ${paper} vom ${formatNumericDay(dayOf(createdAt))}`, role: "retailer" };
}

/** Tells the town's stewards what was answered, so that a letter found by a stranger does not go unnoticed. `mark`: the same one again sends nothing. */
export async function tellTown(tx: Tx, { claim, answer, remark = "", mark = answer }: { claim: FoundClaim; answer: ClaimAnswer | "access"; remark?: string; mark?: string }): Promise<void> {
  const stewards = await tx.townRole.findMany({ where: { townId: claim.town.id, role: "steward", person: { disabledAt: null } }, select: { person: { select: { email: true, name: true } } }, orderBy: { personId: "asc" }, take: 10 });
  for (const [at, { person }] of stewards.entries()) {
    await notify(tx, {
      key: `claim-answered:${claim.id}:${mark}:${at}`, template: "claim-answered", townId: claim.town.id, to: person,
      payload: { shop: claim.shop.name, shopId: claim.shop.id, town: claim.town.name, townSlug: claim.town.slug, answer, remark, channel: claim.channel, writtenOn: dayOf(claim.createdAt) },
    });
  }
}
