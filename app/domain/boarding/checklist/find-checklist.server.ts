import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { dayOf } from "#app/values/day.ts";
import { type Checklist, type ChosenItem, checkProfile } from "./checklist-items.ts";

/** How far a shop's profile is, by the list of its town. Two statements. */
export async function findChecklist({ shop }: { shop: { id: string; townId: string } }): Promise<Checklist> {
  const at = now();
  const today = new Date(`${dayOf(at)}T00:00:00Z`);
  const [row, chosen] = await Promise.all([
    db.shop.findUniqueOrThrow({
      where: { id: shop.id }, relationLoadStrategy: "join",
      select: {
        phone: true, email: true, story: true, ranges: true, paymentKinds: true, languages: true, wayText: true, lat: true, stepCm: true, wheelchair: true, hasWc: true, guideDogs: true, hasLoop: true, traderId: true,
        hours: { select: { value: true, confirmedAt: true } },
        _count: { select: { pictures: true, services: true, products: true, offers: { where: { fromDay: { lte: today }, untilDay: { gte: today } } } } },
      },
    }),
    findChosenItems({ id: shop.townId }),
  ]);
  const { _count: count, traderId, ...facts } = row;
  return checkProfile({ facts: { ...facts, hasTrader: traderId !== null, pictures: count.pictures, services: count.services, products: count.products, currentOffers: count.offers }, chosen, at });
}

/** What a town asks for, in its order; empty where it has said nothing. */
export async function findChosenItems(town: { id: string }): Promise<ChosenItem[]> {
  return db.checklistItem.findMany({ where: { townId: town.id }, select: { item: true, hint: true }, orderBy: [{ position: "asc" }, { item: "asc" }], take: 50 });
}
