import { db } from "#app/db.server.ts";
import { findTrade, houseOf } from "#app/domain/shops/trades.ts";
import type { Town } from "#app/domain/towns/find-towns.server.ts";
import { addDays, dayOf, instantOf } from "#app/values/day.ts";
import { metresBetween } from "#app/values/distance.ts";
import { dayIntervals } from "./day-intervals.server.ts";
import { hoursOf, hoursSelection, type WithHours } from "./loaded-hours.ts";
import { openState } from "./open-state.server.ts";
import { bandsOn } from "./week-rows.server.ts";

export { hoursOf, hoursSelection } from "./loaded-hours.ts";

/** State and day band of a loaded shop at an instant. Plain values for pages. */
export function hoursNow({ shop, land, at }: { shop: WithHours; land: string; at: Date }) {
  const hours = hoursOf(shop, land);
  const state = openState({ shop: hours, at });
  const bands = bandsOn(dayOf(at), dayIntervals({ shop: hours, from: dayOf(at), dayCount: 1 }).intervals);
  return {
    state: { kind: state.kind, label: state.label },
    until: state.until, opensAt: state.opensAt, validUntil: state.validUntil,
    bands: bands.filter(({ kind }) => kind === "open").map(({ from, to }) => ({ from, to })),
  };
}

/**
 * Every published shop of a town with its state at an instant, nearest to the centre first. `guests`: also those of neighbouring towns that are
 * shown here; `home` names the town their page stays with. One statement.
 */
export async function findShopsNow({ town, at, shopIds, guests = false }: { town: Town; at: Date; shopIds?: string[]; guests?: boolean }) {
  const here = guests ? { OR: [{ townId: town.id }, { guestTowns: { some: { townId: town.id } } }] } : { townId: town.id };
  const shops = await db.shop.findMany({
    where: { ...here, status: "published", ...(shopIds && { id: { in: shopIds } }) },
    select: {
      id: true, slug: true, name: true, trade: true, street: true, lat: true, lon: true, ranges: true, source: true, acceptsReservations: true, acceptsPurchases: true,
      town: { select: { id: true, slug: true, name: true, land: true } },
      ...hoursSelection(dayOf(at)),
    },
    relationLoadStrategy: "join",
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 2000,
  });
  return shops.map(({ hours, exceptions, townDayAnswers, pausedFrom, pausedUntil, pauseNote, town: home, ...shop }) => ({
    ...shop,
    home: home.id === town.id ? null : { slug: home.slug, name: home.name },
    tradeName: findTrade(shop.trade)?.name ?? shop.trade,
    house: houseOf(shop.trade),
    metres: shop.lat === null || shop.lon === null ? null : metresBetween(town, { lat: shop.lat, lon: shop.lon }),
    ...hoursNow({ shop: { hours, exceptions, townDayAnswers, pausedFrom, pausedUntil, pauseNote }, land: home.land, at }),
  })).sort((one, other) => (one.metres ?? 1e9) - (other.metres ?? 1e9));
}
export type ShopNow = Awaited<ReturnType<typeof findShopsNow>>[number];

/** The first instant at which one of these states may read differently; midnight at the latest. */
export function nextFlip(states: Array<{ validUntil: Date }>, at: Date): Date {
  const midnight = instantOf(addDays(dayOf(at), 1), 0).getTime();
  return new Date(states.reduce((soonest, { validUntil }) => Math.min(soonest, validUntil.getTime()), midnight));
}

/** For pages that show the present minute. */
export function nextMinute(at: Date): { validUntil: Date } {
  return { validUntil: new Date((Math.floor(at.getTime() / 60_000) + 1) * 60_000) };
}
