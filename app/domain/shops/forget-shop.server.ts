import { now } from "#app/clock.server.ts";
import type { Tx } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { refreshShop } from "./refresh-shop.server.ts";

export const REMOVED_REASON = "Auf Wunsch des Geschäfts entfernt";

/**
 * Takes a profile away because the shop asks for it (Art. 17 and 21 DSGVO): hidden with the commit, and everything told about it is
 * deleted, earlier values in its log of changes too. What stays is the name and where the record came from and lies, so that no
 * import brings it back. Hours are opening-hours' own (forgetHours). Files of photos go with the nightly sweep.
 */
export async function forgetShop(tx: Tx, { shop, actor }: { shop: { id: string; townId: string }; actor: Actor }): Promise<void> {
  await refreshShop(tx, shop); // first, because search is told which services there were
  const ofShop = { where: { shopId: shop.id } };
  await tx.service.deleteMany(ofShop);
  await tx.shopPicture.deleteMany(ofShop);
  await tx.shopOffer.deleteMany(ofShop);
  await tx.shopChange.deleteMany(ofShop);
  await tx.shopInvitation.deleteMany(ofShop);
  await tx.factReport.deleteMany(ofShop);
  await tx.shopGuest.deleteMany(ofShop);
  const { traderId } = await tx.shop.findUniqueOrThrow({ where: { id: shop.id }, select: { traderId: true } });
  await tx.shop.update({ where: { id: shop.id }, data: { ...nothingTold, status: "suspended", statusReason: REMOVED_REASON, statusSince: now(), traderId: null } });
  if (traderId) await tx.trader.deleteMany({ where: { id: traderId, shops: { none: {} } } });
  await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "shop-removed", sentence: REMOVED_REASON });
}

const nothingTold = {
  story: "", street: null, plz: null, city: null, phone: null, email: null, website: null, ranges: [], paymentKinds: [], languages: [], socialLinks: [], wayText: null,
  stepCm: null, doorWidthCm: null, wheelchair: null, hasWc: null, hasLoop: null, guideDogs: null, hasQuietHour: null, quietHour: null,
  pausedFrom: null, pausedUntil: null, pauseNote: null, formerAddress: null, movedOn: null, closedOn: null, successorShopId: null,
  acceptsReservations: false, acceptsPurchases: false, confirmedAt: null, confirmedFacts: [],
};
