import { now } from "#app/clock.server.ts";
import { db, type Tx } from "#app/db.server.ts";
import { claimToken, hashClaimCode } from "#app/domain/accounts/claim-secret.server.ts";
import { hashToken } from "#app/domain/accounts/secret-token.server.ts";
import { townFields } from "#app/domain/towns/find-towns.server.ts";
import { claimShopFields } from "./claim-facts.server.ts";
import { claimState } from "./claim-state.ts";

/** Statuses in which a profile can be answered for; one the town has suspended or that closed is the town's to say. */
const answerable = ["draft", "in-review", "published"];

/**
 * The claim that this token opens, with its shop and town. `over`: nobody can answer it any more, by time, by a newer letter, or because
 * the shop has an owner by now. Null for any other token. Two statements at most; changes nothing.
 */
export async function findClaim(token: string, client: Tx = db) {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const claim = await client.claim.findUnique({
    where: { tokenHash: hashToken(token) }, relationLoadStrategy: "join",
    include: { shop: { select: { ...claimShopFields, town: { select: { ...townFields, reviewsProfiles: true } }, roles: { where: { role: "owner" }, select: { personId: true }, take: 1 } } } },
  });
  if (!claim) return null;
  const { shop: { town, roles, ...shop }, ...rest } = claim;
  const state = claimState(rest, now());
  const over = state === "over" || (rest.answeredAt === null && (roles.length > 0 || !answerable.includes(shop.status)));
  return { ...rest, state, over, shop, town, token };
}
export type FoundClaim = NonNullable<Awaited<ReturnType<typeof findClaim>>>;

/** A claim that waits for its answer. */
export function isOpen(claim: FoundClaim): boolean {
  return claim.answeredAt === null && !claim.over;
}

/** The token of the letter with this code; null for unknown and ended ones alike. Notes that somebody has opened the letter. */
export async function openByCode(typed: string): Promise<string | null> {
  const codeHash = hashClaimCode(typed);
  const claim = codeHash && await db.claim.findUnique({ where: { codeHash }, select: { id: true, answeredAt: true, expiresAt: true } });
  if (!claim || claim.answeredAt || claim.expiresAt <= now()) return null;
  await db.claim.updateMany({ where: { id: claim.id, openedAt: null }, data: { openedAt: now() } });
  return claimToken(claim.id);
}
