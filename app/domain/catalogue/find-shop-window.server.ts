import { db } from "#app/db.server.ts";
import { hoursNow } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { hoursJsonLd } from "#app/domain/opening-hours/hours-json-ld.server.ts";
import { hoursOf, hoursRelations } from "#app/domain/opening-hours/loaded-hours.ts";
import { specialDays } from "#app/domain/opening-hours/signs/special-days.server.ts";
import { weekRows } from "#app/domain/opening-hours/week-rows.server.ts";
import { offerSelection } from "#app/domain/shops/offers/find-offers.server.ts";
import { photoSelection } from "#app/domain/shops/pictures/find-pictures.server.ts";
import { findTrade } from "#app/domain/shops/trades.ts";
import type { Town } from "#app/domain/towns/find-towns.server.ts";
import { placeSelection } from "#app/domain/towns/places/find-places.server.ts";
import { dayOf } from "#app/values/day.ts";
import { metresBetween } from "#app/values/distance.ts";
import { isSlug } from "#app/values/slug.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { cardFields, productCard } from "./find-goods.server.ts";

const MOST_PRODUCTS = 60;
const MOST_SIBLINGS = 12;
/** What the page says of the trader: that there is an Impressum, and which other shops it has. */
const traderFields = {
  select: {
    name: true, legalForm: true,
    shops: {
      where: { status: "published" }, select: { id: true, slug: true, name: true, trade: true, town: { select: { slug: true, name: true } } },
      orderBy: [{ name: "asc" }, { id: "asc" }], take: MOST_SIBLINGS + 1,
    },
  },
} satisfies Prisma.Shop$traderArgs;

/** All that a shop's page shows: facts, hours, week, services, the first products; null where it is not to be seen. Two statements. */
export async function findShopWindow({ town, slug, at }: { town: Town; slug: string; at: Date }) {
  const shop = !isSlug(slug) ? null : await db.shop.findUnique({
    where: { townId_slug: { townId: town.id, slug } },
    include: { ...hoursRelations(dayOf(at)), ...photoSelection, ...offerSelection(dayOf(at)), town: { select: { places: placeSelection } }, trader: traderFields, services: { orderBy: { position: "asc" } }, _count: { select: { products: { where: { status: "published" } } } } },
    relationLoadStrategy: "join",
  });
  if (!shop || shop.status !== "published") return null;
  const products = shop._count.products === 0 ? [] : await db.product.findMany({
    where: { shopId: shop.id, townId: town.id, status: "published", variants: { some: {} } },
    select: cardFields, relationLoadStrategy: "join", orderBy: [{ title: "asc" }, { id: "asc" }], take: MOST_PRODUCTS,
  });
  const { hours, _count, trader, ...facts } = shop;
  const known = hoursOf(shop, town.land);
  return {
    ...facts,
    trader: trader && { name: trader.name, legalForm: trader.legalForm },
    siblings: (trader?.shops ?? []).filter(({ id }) => id !== shop.id).slice(0, MOST_SIBLINGS),
    tradeName: findTrade(shop.trade)?.name ?? shop.trade,
    metres: shop.lat === null || shop.lon === null ? null : metresBetween(town, { lat: shop.lat, lon: shop.lon }),
    hoursValue: hours?.value ?? null,
    hoursConfirmedAt: hours?.confirmedAt ?? null, hoursConfirmedBy: hours?.confirmedBy ?? null,
    ...hoursNow({ shop, land: town.land, at }),
    week: weekRows({ shop: known, today: dayOf(at) }),
    special: specialDays({ shop: known, today: dayOf(at) }),
    machineHours: hoursJsonLd({ shop: known, today: dayOf(at) }),
    productCount: _count.products,
    products: products.map((product) => productCard(product, town, at)),
  };
}
export type ShopWindow = NonNullable<Awaited<ReturnType<typeof findShopWindow>>>;
