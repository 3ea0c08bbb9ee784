import type { Tx } from "#app/db.server.ts";
import { dayOf } from "#app/values/day.ts";
import { demoOffers, demoTownPlaces } from "./places-and-offers.ts";

/**
 * Writes the places of towns that were just made and the offers of their shops; offers that are over and that nobody has touched since
 * start again. Gives how many rows of each it wrote, none on the day of the last run.
 */
export async function seedPlacesAndOffers({ tx, at, newTowns, shops }: { tx: Tx; at: Date; newTowns: Set<string>; shops: Array<{ id: string; townId: string }> }) {
  const today = dayOf(at);
  const places = await tx.townPlace.createMany({ data: demoTownPlaces().filter(({ townId }) => newTowns.has(townId)), skipDuplicates: true });
  const townOf = new Map(shops.map(({ id, townId }) => [id, townId]));
  const all = demoOffers({ today, townOf: (shopId) => townOf.get(shopId) ?? null });
  const fresh = all.filter(({ townId }) => newTowns.has(townId));
  const made = await tx.shopOffer.createMany({ data: fresh.map((offer) => ({ ...offer, createdAt: at, updatedAt: at })), skipDuplicates: true });
  const again = await tx.$executeRaw`
    UPDATE "ShopOffer" offer SET "fromDay" = wanted."from", "untilDay" = wanted."until"
    FROM unnest(${all.map(({ id }) => id)}::text[], ${all.map(({ fromDay }) => fromDay)}::date[], ${all.map(({ untilDay }) => untilDay)}::date[]) wanted("id", "from", "until")
    WHERE offer."id" = wanted."id" AND offer."updatedAt" = offer."createdAt" AND offer."untilDay" < ${today}::date`;
  return { places: places.count, offers: made.count + again };
}
