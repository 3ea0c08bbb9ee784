import { randomUUID } from "node:crypto";
import { now } from "#app/clock.server.ts";
import { attempt, refuse, type Tx } from "#app/db.server.ts";
import { claimCode, claimToken, hashClaimCode } from "#app/domain/accounts/claim-secret.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { hashToken } from "#app/domain/accounts/secret-token.server.ts";
import { after, days } from "#app/values/time.ts";
import { mailInvitations } from "./mail-invitations.server.ts";

/** How long a letter or mail can be answered; the letter says so. */
export const CLAIM_DAYS = 90;
/** Mails say a week of hours in words while the change is under way, which takes some 20 ms each; letters are laid out when they are printed. */
export const MOST_AT_ONCE = { letter: 200, mail: 50 };

export type ClaimChannel = "letter" | "mail";
/** nothing: none of these shops can be invited. too-many: more than 200 letters or 50 mails at once. */
export type MakeClaimsProblem = "nothing" | "too-many";

/** Which shops may be invited: seen or drafted, and without an owner who could log in. */
export const inviteable = { status: { in: ["draft", "in-review", "published"] }, roles: { none: { role: "owner" } } };

/**
 * Writes a letter or mail to each of these shops of the town that has no owner yet; an older one that was not answered ends with it.
 * A mail needs a mail address and is on its way with the commit; a letter needs a street and waits to be printed.
 * Gives the ids of the claims and how many shops were passed over (owned meanwhile, of another town, without an address).
 */
export async function makeClaims({ town, shopIds, channel, actor }: { town: { id: string; name: string }; shopIds: string[]; channel: ClaimChannel; actor: Actor }) {
  return attempt<{ claimIds: string[]; passedOver: number }, MakeClaimsProblem>(async (tx) => {
    if (shopIds.length > MOST_AT_ONCE[channel]) refuse<MakeClaimsProblem>("too-many");
    // Their rows are locked in one order, so that two stewards inviting the same shops leave one open letter for each.
    await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "townId" = ${town.id} AND "id" = ANY(${shopIds}) ORDER BY "id" FOR UPDATE`;
    const shops = await tx.shop.findMany({
      where: { townId: town.id, id: { in: shopIds }, ...inviteable, ...(channel === "mail" ? { email: { not: null } } : { street: { not: null } }) },
      select: { id: true }, orderBy: { name: "asc" },
    });
    if (shops.length === 0) refuse<MakeClaimsProblem>("nothing");
    await endOpenClaims(tx, shops.map(({ id }) => id));
    const claims = shops.map((shop) => newClaim({ townId: town.id, shopId: shop.id, channel }));
    await tx.claim.createMany({ data: claims });
    for (const { shopId } of claims)
      await noteAct(tx, { townId: town.id, shopId, actor, act: "claim-made", sentence: channel === "letter" ? "Brief mit den bekannten Angaben geschrieben" : "Mail mit den bekannten Angaben geschickt" });
    const claimIds = claims.map(({ id }) => id);
    if (channel === "mail") await mailInvitations(tx, { claimIds, town, writer: actor.name });
    return { claimIds, passedOver: shopIds.length - claims.length };
  });
}

/** One claim as a row. Token and code are not in it, only what they can be recognised by. */
export function newClaim({ townId, shopId, channel, id = randomUUID(), at = now() }: { townId: string; shopId: string; channel: ClaimChannel; id?: string; at?: Date }) {
  return {
    id, townId, shopId, channel, createdAt: at, expiresAt: after(at, days(CLAIM_DAYS)), sentAt: channel === "mail" ? at : null,
    tokenHash: hashToken(claimToken(id)), codeHash: channel === "letter" ? hashClaimCode(claimCode(id)) : null,
  };
}

/** Ends whatever letters and mails to these shops still wait for an answer. */
export async function endOpenClaims(tx: Tx, shopIds: string[]): Promise<void> {
  await tx.claim.updateMany({ where: { shopId: { in: shopIds }, answeredAt: null, expiresAt: { gt: now() } }, data: { expiresAt: now() } });
}
