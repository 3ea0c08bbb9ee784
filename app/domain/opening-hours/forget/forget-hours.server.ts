import type { Tx } from "#app/db.server.ts";

/** Deletes all that is known of a shop's hours. Part of the removal of a profile; the shop's row and its pages are the caller's. */
export async function forgetHours(tx: Tx, shopId: string): Promise<void> {
  const ofShop = { where: { shopId } };
  await tx.openingInterval.deleteMany(ofShop);
  await tx.townDayAnswer.deleteMany(ofShop);
  await tx.hoursException.deleteMany(ofShop);
  await tx.shopHours.deleteMany(ofShop);
}
