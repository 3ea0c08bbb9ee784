import { now } from "#app/clock.server.ts";
import { attempt, refuse, type Tx } from "#app/db.server.ts";
import { noteAct } from "#app/domain/accounts/note-act.server.ts";
import { spellHours } from "#app/domain/opening-hours/hours-reader.server.ts";
import { saveHoursIn } from "#app/domain/opening-hours/save-hours.server.ts";
import { saveFacts } from "#app/domain/shops/save-facts.server.ts";
import { moveShop } from "#app/domain/shops/status/move-shop.server.ts";
import { dayOf } from "#app/values/day.ts";
import { claimFacts, shownFacts } from "./claim-facts.server.ts";
import { takeClaim, type TakeClaimProblem, tellTown } from "./take-claim.server.ts";

/** changed: the facts are no longer those that were shown. */
export type ConfirmClaimProblem = TakeClaimProblem | "changed";

/**
 * "Stimmt so": confirms all facts and hours that were shown, as the shop. `standing` is what the page showed (claimFacts). The profile
 * moves on: to the town's review, or out into the open where the town does not look first. The town's stewards are told.
 */
export async function confirmClaim({ token, standing }: { token: string; standing: string }) {
  return attempt<{ claimId: string }, ConfirmClaimProblem>(async (tx) => {
    const claim = await takeClaim(tx, { token, answer: "confirmed" });
    const { shop, town, actor } = claim;
    if (claimFacts({ shop, land: town.land, today: dayOf(now()) }).standing !== standing) refuse<ConfirmClaimProblem>("changed");
    await saveFacts(tx, { shop, facts: shownFacts(shop), actor, confirm: true });
    await noteAct(tx, { townId: town.id, shopId: shop.id, actor, act: "claim-confirmed", sentence: "Angaben bestätigt" });
    const hours = shop.hours?.value ?? "";
    if (hours !== "" && spellHours({ value: hours, land: town.land, fromDay: dayOf(now()), dayCount: 14 }).ok) await saveHoursIn(tx, { shop, land: town.land, text: hours, actor });
    await moveOn(tx, claim);
    await tellTown(tx, { claim, answer: "confirmed" });
    return { claimId: claim.id };
  });
}

/** A draft goes to the town's review, or is published where the town does not look first; what is further along stays where it is. */
export async function moveOn(tx: Tx, { shop, town, actor }: Pick<Awaited<ReturnType<typeof takeClaim>>, "shop" | "town" | "actor">): Promise<void> {
  if (shop.status === "draft") await moveShop(tx, { shop, to: town.reviewsProfiles ? "in-review" : "published", actor });
}
