import type { Prisma } from "#prisma/client/client.ts";
import { slug } from "#app/values/slug.ts";
import { days } from "#app/values/time.ts";
import { demoProfiles } from "./demo-profiles.ts";
import type { DemoShop } from "./demo-shop.ts";
import type { DemoPlace } from "./lay-out-places.ts";
import { demoTown, pointFrom } from "./towns.ts";

export type ShopRows = {
  traders: Prisma.TraderCreateManyInput[];
  shops: (Prisma.ShopCreateManyInput & { id: string })[];
  hours: Prisma.ShopHoursCreateManyInput[];
  services: Prisma.ServiceCreateManyInput[];
};

/** The rows of a demo shop with its trader, hours and services. */
export function demoShopRows({ shop, at }: { shop: DemoShop; at: Date }): ShopRows {
  const town = demoTown(shop.town);
  const shopId = `shop-${shop.slug}`;
  const traderId = `trader-${shop.traderOf ?? shop.slug}`;
  const email = `laden@${shop.slug}.example`;
  const confirmedAt = daysBefore(at, shop.hoursAgeDays);
  const { smallBusiness = false, ...trader } = shop.trader;
  return {
    traders: shop.traderOf ? [] : [{ id: traderId, ...trader, smallBusiness, street: shop.street, plz: town.plz, city: town.name, email, phone: shop.phone, createdAt: at }],
    shops: [{
      id: shopId, townId: town.id, traderId, slug: shop.slug, name: shop.name, trade: shop.trade, story: shop.story,
      street: shop.street, plz: town.plz, city: town.name, ...pointFrom({ town, east: shop.east, north: shop.north }), phone: shop.phone, email,
      ranges: shop.ranges, paymentKinds: shop.paymentKinds, languages: shop.languages, ...shop.access, wayText: shop.wayText, ...demoProfiles[shop.slug],
      acceptsReservations: shop.reservations, acceptsPurchases: shop.purchases,
      slotMinutes: shop.slots.minutes, slotCapacity: shop.slots.capacity, leadMinutes: shop.slots.lead, horizonDays: shop.slots.horizon, answerMinutes: shop.slots.answer,
      confirmedAt, createdAt: at, updatedAt: at,
    }],
    hours: [{ shopId, townId: town.id, value: shop.hours, confirmedAt, confirmedBy: "shop" }],
    services: shop.services.map(({ from, ...service }, position) => ({
      id: `service-${shop.slug}-${slug(service.name)}`, townId: town.id, shopId, slug: slug(service.name), ...service, priceFrom: from ?? false, position, updatedAt: at,
    })),
  };
}

/** The rows of places that are there and list nothing. Slugs are unique in each town, numbered where two places bear one name. */
export function placeRows({ places, taken, at }: { places: DemoPlace[]; taken: Set<string>; at: Date }): ShopRows {
  const rows: ShopRows = { traders: [], shops: [], hours: [], services: [] };
  for (const place of places) {
    const town = demoTown(place.townSlug);
    const confirmedAt = place.hoursAgeDays === null ? null : daysBefore(at, place.hoursAgeDays);
    rows.shops.push({
      id: place.id, townId: town.id, slug: freeSlug({ name: place.name, townId: town.id, taken }), name: place.name, trade: place.trade,
      street: place.street, plz: place.plz, city: place.city, lat: place.lat, lon: place.lon, wheelchair: place.wheelchair, ranges: place.ranges, website: place.website,
      source: place.source, sourceUrl: place.sourceUrl, sourceDate: new Date(place.sourceDate), licence: place.licence, createdAt: at, updatedAt: at,
    });
    if (place.hours !== null) rows.hours.push({ shopId: place.id, townId: town.id, value: place.hours, confirmedAt, confirmedBy: confirmedAt === null ? "import" : null });
  }
  return rows;
}

function freeSlug({ name, townId, taken }: { name: string; townId: string; taken: Set<string> }) {
  const wanted = slug(name);
  const found = [wanted, ...Array.from({ length: 9 }, (_, index) => `${wanted}-${index + 2}`)].find((text) => !taken.has(`${townId} ${text}`)) ?? wanted;
  taken.add(`${townId} ${found}`);
  return found;
}

function daysBefore(at: Date, count: number) {
  return new Date(at.getTime() - days(count));
}
