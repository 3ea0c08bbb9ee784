import { db } from "#app/db.server.ts";
import { type Day, addDays } from "#app/values/day.ts";

const fields = { id: true, title: true, text: true, priceCents: true, priceFor: true, fromDay: true, untilDay: true } as const;
const soonestEnd = [{ untilDay: "asc" as const }, { id: "asc" as const }];

/** What a query of shops must select for offerView(): the offers of that day of the town. One offer runs at a time. */
export function offerSelection(today: Day) {
  return { offers: { select: fields, where: running(today), orderBy: soonestEnd, take: 1 } };
}

/** The offers of published shops of a town (or of one shop of it) on that day, the soonest to end first. One statement. */
export async function findOffers({ town, shopId, today, most = 60 }: { town: { id: string }; shopId?: string; today: Day; most?: number }) {
  return db.shopOffer.findMany({
    where: { townId: town.id, ...running(today), shop: { status: "published", ...(shopId && { id: shopId }) } },
    select: { ...fields, shop: { select: { slug: true, name: true, trade: true } } },
    orderBy: soonestEnd, take: most, relationLoadStrategy: "join",
  });
}

/** A shop's own list: what runs and what is to come, soonest first, and the last ones that are over. */
export async function findOwnOffers({ shop, today }: { shop: { id: string }; today: Day }) {
  const offers = await db.shopOffer.findMany({ where: { shopId: shop.id, untilDay: { gte: dateOf(addDays(today, -120)) } }, select: fields, orderBy: [{ fromDay: "asc" }, { id: "asc" }], take: 100 });
  const over = (offer: { untilDay: Date }) => offer.untilDay < dateOf(today);
  return { coming: offers.filter((offer) => !over(offer)), past: offers.filter(over).reverse().slice(0, 10) };
}

/** One offer of this shop; null where there is none. */
export async function findOwnOffer({ shop, offerId }: { shop: { id: string }; offerId: string }) {
  return db.shopOffer.findFirst({ where: { id: offerId, shopId: shop.id }, select: fields });
}
export type OfferRow = NonNullable<Awaited<ReturnType<typeof findOwnOffer>>>;

function running(today: Day) {
  return { fromDay: { lte: dateOf(today) }, untilDay: { gte: dateOf(today) } };
}

function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
