import { now } from "#app/clock.server.ts";
import { attempt, refuse } from "#app/db.server.ts";
import { type SaveHoursProblem, saveHoursIn } from "#app/domain/opening-hours/save-hours.server.ts";
import { saveFacts } from "#app/domain/shops/save-facts.server.ts";
import type { ShopFacts } from "#app/domain/shops/shop-facts.ts";
import { dayOf } from "#app/values/day.ts";
import { claimFacts } from "./claim-facts.server.ts";
import { moveOn } from "./confirm-claim.server.ts";
import { takeClaim, type TakeClaimProblem, tellTown } from "./take-claim.server.ts";

/** changed: the facts are no longer those that were shown. The rest is why the hours were refused. */
export type CorrectClaimProblem = TakeClaimProblem | "changed" | SaveHoursProblem;

/** What the form of a letter can put right. */
export type CorrectedFacts = Pick<ShopFacts, "name" | "street" | "plz" | "city" | "phone" | "ranges" | "stepCm" | "wheelchair" | "hasWc">;

/**
 * "Korrigieren": saves what the shop wrote, as a change by the shop that it (and the town) can take back, and confirms it. `hours` is
 * opening_hours text, null to leave them unconfirmed as they are. Refuses what takeClaim() refuses, "changed", and hours that saveHours() refuses.
 */
export async function correctClaim({ token, standing, facts, hours }: { token: string; standing: string; facts: CorrectedFacts; hours: string | null }) {
  return attempt<{ claimId: string }, CorrectClaimProblem>(async (tx) => {
    const claim = await takeClaim(tx, { token, answer: "corrected" });
    const { shop, town, actor } = claim;
    if (claimFacts({ shop, land: town.land, today: dayOf(now()) }).standing !== standing) refuse<CorrectClaimProblem>("changed");
    await saveFacts(tx, { shop, facts: placed(facts, shop), actor, confirm: true });
    if (hours !== null) await saveHoursIn(tx, { shop, land: town.land, text: hours, actor });
    await moveOn(tx, claim);
    await tellTown(tx, { claim, answer: "corrected" });
    return { claimId: claim.id };
  });
}

/** Another street is another place: where it lies on the map is not known any more. An access fact that nobody knew and nobody knows is not confirmed. */
function placed({ stepCm, wheelchair, hasWc, ...facts }: CorrectedFacts, shop: CorrectedFacts): Partial<ShopFacts> {
  const moved = facts.street !== shop.street || facts.plz !== shop.plz;
  return {
    ...facts, ...(moved && { lat: null, lon: null }),
    ...((stepCm ?? shop.stepCm) !== null && { stepCm }), ...((wheelchair ?? shop.wheelchair) !== null && { wheelchair }), ...((hasWc ?? shop.hasWc) !== null && { hasWc }),
  };
}
