import { db } from "#app/db.server.ts";
import { env } from "#app/env.server.ts";
import { hoursNow, hoursOf, hoursSelection } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { specialDays } from "#app/domain/opening-hours/signs/special-days.server.ts";
import { weekRows } from "#app/domain/opening-hours/week-rows.server.ts";
import { offerSelection } from "#app/domain/shops/offers/find-offers.server.ts";
import { offerView } from "#app/domain/shops/offers/offer-view.ts";
import { factsNoteView } from "#app/domain/shops/profile/facts-note.tsx";
import { findTrade } from "#app/domain/shops/trades.ts";
import type { Town } from "#app/domain/towns/find-towns.server.ts";
import { dayOf } from "#app/values/day.ts";
import { isSlug } from "#app/values/slug.ts";
import { usualWeek } from "./usual-week.server.ts";

/** How far ahead special days are given away, in days. */
export const AHEAD_DAYS = 60;

/**
 * What a shop takes along: its facts, its ordinary week, what differs in the coming 60 days, the offer that holds today.
 * Null where the shop is not to be seen; `evenHidden` is for its own office. One statement.
 */
export async function findShopToGive({ town, slug, at, evenHidden = false }: { town: Town; slug: string; at: Date; evenHidden?: boolean }) {
  const today = dayOf(at);
  const shop = !isSlug(slug) ? null : await db.shop.findUnique({
    where: { townId_slug: { townId: town.id, slug } },
    select: {
      id: true, slug: true, name: true, trade: true, status: true, street: true, plz: true, city: true, lat: true, lon: true, phone: true, website: true,
      source: true, sourceUrl: true, sourceDate: true, licence: true, confirmedAt: true, updatedAt: true,
      ...hoursSelection(today, AHEAD_DAYS), hours: { select: { value: true, confirmedAt: true, confirmedBy: true } },
      ...offerSelection(today),
    },
    relationLoadStrategy: "join",
  });
  if (!shop || (shop.status !== "published" && !evenHidden)) return null;
  const hours = hoursOf(shop, town.land);
  return {
    id: shop.id, slug: shop.slug, name: shop.name, trade: shop.trade, tradeName: findTrade(shop.trade)?.name ?? shop.trade, published: shop.status === "published",
    street: shop.street, plz: shop.plz ?? town.plz, city: shop.city ?? town.name, lat: shop.lat, lon: shop.lon, phone: shop.phone, website: shop.website, updatedAt: shop.updatedAt,
    hours, hoursKnown: hours.value !== null, hoursConfirmedAt: isConfirmed(shop) ? shop.hours?.confirmedAt ?? null : null,
    now: hoursNow({ shop, land: town.land, at }),
    week: weekRows({ shop: hours, today }), usual: usualWeek({ shop: hours, today }), special: specialDays({ shop: hours, today, dayCount: AHEAD_DAYS }).filter(({ text }) => hours.value !== null || text !== "Zeiten unbekannt"),
    // what came from elsewhere is credited wherever it is shown (ODbL 4.3)
    origin: factsNoteView(shop).source,
    offer: shop.offers[0] ? offerView(shop.offers[0], today) : null,
    url: `${env.publicUrl}/${town.slug}/geschaefte/${shop.slug}`,
  };
}

/** A list from elsewhere has a date, but nobody here has said that its hours are right. */
function isConfirmed({ source, hours }: { source: string | null; hours: { confirmedBy: string | null } | null }): boolean {
  return source === null || hours?.confirmedBy === "shop" || hours?.confirmedBy === "steward";
}

export type ShopToGive = NonNullable<Awaited<ReturnType<typeof findShopToGive>>>;
