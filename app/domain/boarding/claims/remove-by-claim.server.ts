import { attempt } from "#app/db.server.ts";
import { forgetHours } from "#app/domain/opening-hours/forget/forget-hours.server.ts";
import { forgetShop } from "#app/domain/shops/forget-shop.server.ts";
import { takeClaim, type TakeClaimProblem, tellTown } from "./take-claim.server.ts";

/**
 * "Bitte entfernen": the profile is gone with the commit (forgetShop says what stays). The steward is told, with the reason if one was
 * given; it stands in that mail and nowhere else. Refuses what takeClaim() refuses.
 */
export async function removeByClaim({ token, reason }: { token: string; reason: string }) {
  return attempt<{ claimId: string }, TakeClaimProblem>(async (tx) => {
    const claim = await takeClaim(tx, { token, answer: "removal" });
    await forgetHours(tx, claim.shop.id);
    await forgetShop(tx, { shop: claim.shop, actor: claim.actor });
    await tx.shopImportRow.updateMany({ where: { OR: [{ shopId: claim.shop.id }, { matchShopId: claim.shop.id }] }, data: { facts: {}, problems: [] } });
    await tellTown(tx, { claim, answer: "removal", remark: reason.trim().slice(0, 500) });
    return { claimId: claim.id };
  });
}
