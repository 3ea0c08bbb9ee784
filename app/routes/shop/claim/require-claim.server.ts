import { redirect } from "@remix-run/node";
import { now } from "#app/clock.server.ts";
import { claimFacts } from "#app/domain/boarding/claims/claim-facts.server.ts";
import { findClaim, type FoundClaim, isOpen } from "#app/domain/boarding/claims/find-claim.server.ts";
import { dayOf } from "#app/values/day.ts";
import { minutes } from "#app/values/time.ts";
import { limitTries } from "#app/web/rate-limit.server.ts";

/** Where the page of a letter lies, and where its forms lead back to. */
export function claimPath(token: string | undefined): string {
  return `/einladung/${encodeURIComponent(token ?? "")}`;
}

/** The letter of the address, waiting for its answer. Every other one is led to its page, which says how it stands. */
export async function requireOpenClaim(token: string | undefined): Promise<FoundClaim> {
  const claim = await findClaim(token ?? "");
  if (!claim || !isOpen(claim)) throw redirect(claimPath(token), { status: 303 });
  return claim;
}

/** The same for an answer that was sent; counted, so that nobody tries tokens out. */
export async function takeAnswer(token: string | undefined, address: string): Promise<FoundClaim> {
  await limitTries({ what: "claim-answer", who: address, most: 30, within: minutes(15) });
  return requireOpenClaim(token);
}

/** What the page of a letter shows of its shop. */
export function factsOf(claim: FoundClaim) {
  return claimFacts({ shop: claim.shop, land: claim.town.land, today: dayOf(now()) });
}
