import { createHash } from "node:crypto";
import { accessView } from "#app/domain/shops/profile/access-view.ts";
import { paymentLine } from "#app/domain/shops/profile/payment-kinds.ts";
import type { ShopFacts } from "#app/domain/shops/shop-facts.ts";
import { findTrade } from "#app/domain/shops/trades.ts";
import type { Day } from "#app/values/day.ts";
import { formatNumericDay } from "#app/values/day-words.ts";
import { type UsualDay, usualWeek } from "./usual-week.server.ts";

/** What a query must select of a shop so that claimFacts() can say what is known of it. */
export const claimShopFields = {
  id: true, townId: true, slug: true, name: true, trade: true, status: true, street: true, plz: true, city: true, lat: true, lon: true, phone: true, email: true, website: true, ranges: true, paymentKinds: true,
  stepCm: true, doorWidthCm: true, wheelchair: true, hasWc: true, hasLoop: true, guideDogs: true, hasQuietHour: true, quietHour: true,
  source: true, sourceUrl: true, sourceDate: true, licence: true, hours: { select: { value: true } },
} as const;
const shownNames = ["name", "trade", "street", "plz", "city", "phone", "email", "website", "ranges", "paymentKinds", "stepCm", "doorWidthCm", "wheelchair", "hasWc", "hasLoop", "guideDogs", "hasQuietHour", "quietHour"] as const;

export type ClaimShop = Omit<ShopFacts, "story" | "languages" | "socialLinks" | "wayText"> & {
  id: string; townId: string; slug: string; status: string; source: string | null; sourceUrl: string | null; sourceDate: Date | null; licence: string | null; hours: { value: string | null } | null;
};

/** All that is known of a shop, the way a letter, a mail and the page of the letter say it. */
export type ClaimFacts = {
  name: string; rows: Array<[name: string, value: string]>; week: UsualDay[] | null;
  /** "OpenStreetMap, Stand 11.07.2026, ODbL 1.0"; null where the town wrote it down itself */
  source: string | null; sourceUrl: string | null;
  /** changes with every fact shown, so that nobody confirms what they have not seen */
  standing: string;
};

export function claimFacts({ shop, land, today }: { shop: ClaimShop; land: string; today: Day }): ClaimFacts {
  return {
    name: shop.name, rows: rowsOf(shop), week: usualWeek({ value: shop.hours?.value ?? null, land, today }),
    source: shop.source && [shop.source, shop.sourceDate && `Stand ${formatNumericDay(shop.sourceDate.toISOString().slice(0, 10))}`, shop.licence].filter(Boolean).join(", "),
    sourceUrl: shop.sourceUrl !== null && shop.sourceUrl.startsWith("https://") ? shop.sourceUrl : null,
    standing: createHash("sha256").update(JSON.stringify([shownNames.map((name) => shop[name]), shop.hours?.value ?? null])).digest("base64url").slice(0, 22),
  };
}

function rowsOf(shop: ClaimShop): Array<[string, string]> {
  const place = [shop.street, [shop.plz, shop.city].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  const rows: Array<[string, string | null]> = [
    ["Name", shop.name], ["Branche", findTrade(shop.trade)?.name ?? shop.trade], ["Anschrift", place || null], ["Telefon", shop.phone], ["E-Mail", shop.email], ["Webseite", shop.website],
    ["Sortiment", shop.ranges.join(", ") || null], ["Zahlung", paymentLine(shop.paymentKinds) || null],
    ["Zugang", accessView(shop).known.map(({ text }) => text).join(", ") || null],
  ];
  return rows.flatMap(([name, value]) => (value ? [[name, value] satisfies [string, string]] : []));
}

/** The facts of a profile that were shown and known, to be confirmed as they stand; what is not known is not confirmed. */
export function shownFacts(shop: ClaimShop): Partial<ShopFacts> {
  const known = shownNames.filter((name) => shop[name] !== null && !(Array.isArray(shop[name]) && shop[name].length === 0));
  return Object.fromEntries(known.map((name) => [name, shop[name]]));
}
