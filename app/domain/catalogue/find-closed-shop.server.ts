import { db } from "#app/db.server.ts";
import { hoursNow } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { hoursSelection } from "#app/domain/opening-hours/loaded-hours.ts";
import { shopRow } from "#app/domain/shops/shop-row-facts.ts";
import { findTrade } from "#app/domain/shops/trades.ts";
import type { Town } from "#app/domain/towns/find-towns.server.ts";
import { dayOf } from "#app/values/day.ts";
import { formatDayWithYear } from "#app/values/day-words.ts";
import { metresBetween } from "#app/values/distance.ts";
import { isSlug } from "#app/values/slug.ts";

const MOST_READ = 60;
const SHOWN = 3;

/**
 * What stays of a shop that has closed for good: its name, since when, who goes on, and three of the same trade nearby.
 * Null for every other shop, so that nothing hidden is told. `until` is when the states may read differently. Two statements.
 */
export async function findClosedShop({ town, slug, at }: { town: Town; slug: string; at: Date }) {
  const shop = !isSlug(slug) ? null : await db.shop.findUnique({
    where: { townId_slug: { townId: town.id, slug }, status: "closed" }, select: { id: true, name: true, trade: true, lat: true, lon: true, closedOn: true, successorShopId: true },
  });
  if (!shop) return null;
  const others = await db.shop.findMany({
    where: { townId: town.id, status: "published", OR: [{ trade: shop.trade }, ...(shop.successorShopId ? [{ id: shop.successorShopId }] : [])] },
    select: { id: true, slug: true, name: true, trade: true, lat: true, lon: true, ...hoursSelection(dayOf(at)) }, relationLoadStrategy: "join", orderBy: [{ name: "asc" }, { id: "asc" }], take: MOST_READ,
  });
  const here = shop.lat === null || shop.lon === null ? town : { lat: shop.lat, lon: shop.lon };
  const rows = others.map(({ lat, lon, ...other }) => ({
    ...other, ...hoursNow({ shop: other, land: town.land, at }), tradeName: findTrade(other.trade)?.name ?? other.trade, metres: lat === null || lon === null ? null : metresBetween(here, { lat, lon }),
  })).sort((one, other) => (one.metres ?? 1e9) - (other.metres ?? 1e9));
  const successor = rows.find(({ id }) => id === shop.successorShopId);
  const alike = rows.filter((row) => row.trade === shop.trade && row !== successor).slice(0, SHOWN);
  return {
    id: shop.id, name: shop.name, trade: findTrade(shop.trade)?.name ?? shop.trade, tradeSlug: shop.trade,
    since: shop.closedOn && formatDayWithYear(shop.closedOn.toISOString().slice(0, 10)).replace(/^\p{L}+, /u, "der "),
    successor: successor ? shopRow(successor, town) : null, alike: alike.map((row) => shopRow(row, town)), states: [...alike, ...(successor ? [successor] : [])],
  };
}
