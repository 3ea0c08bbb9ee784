import type { Day } from "#app/values/day.ts";
import type { ShopHours } from "../day-intervals.server.ts";
import { type HoursRefusal, spellHours } from "../hours-reader.server.ts";
import { readTypedHours } from "../read-typed-hours.server.ts";
import { SPELLED_DAYS } from "../rebuild-intervals.server.ts";
import { sameHours } from "../week-form/show-week.server.ts";
import { weekRows } from "../week-rows.server.ts";
import { germanHours } from "./german-hours.ts";
import { sundayLaw } from "./sunday-law.ts";
import { holidayWord, usualWeek } from "./usual-week.server.ts";

/** How many days ahead a shop sees its page before it saves. */
export const PREVIEW_DAYS = 14;
const SEASONAL = /\b(week|SH|easter|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|sunrise|sunset|dawn|dusk)\b|\[/;

type Question = {
  /** the shop's hours as they are, with its exceptions, town days and pause */
  shop: ShopHours; trade: string; today: Day;
  /** as typed by a person, or opening_hours text from the week form; empty text says that nothing is known any more */
  typed?: string; value?: string;
};

const sentences = {
  "too-long": "Das sind zu viele verschiedene Zeiten auf einmal. Bitte fassen Sie Tage zusammen.",
  unreadable: "Diese Zeiten können wir nicht lesen.",
  "too-slow": "Diese Zeiten sind so verschachtelt, dass wir sie nicht sicher auswerten können.",
} satisfies Record<HoursRefusal, string>;

/**
 * What a shop's page would say with other regular hours, before anything is saved: the text as it would be kept and in German words,
 * the usual week, the coming fourteen days with exceptions and holidays, remarks, and hints on the law. `why` says in German why not.
 */
export function previewHours({ shop, trade, today, typed, value }: Question) {
  const read = value === undefined ? readTypedHours(typed ?? "") : { ok: true as const, value, notes: [] };
  if (!read.ok) return { ok: false as const, why: read.why };
  if (read.value === "") return { ok: true as const, ...lookOf({ shop: { ...shop, value: null }, trade, today }), value: "", notes: [], same: shop.value === null };
  const spelled = spellHours({ value: read.value, land: shop.land, fromDay: today, dayCount: SPELLED_DAYS });
  if (!spelled.ok) return { ok: false as const, why: sentences[spelled.reason] };
  return { ok: true as const, ...lookOf({ shop: { ...shop, value: spelled.canonical }, trade, today }), value: spelled.canonical, notes: read.notes, same: spelled.canonical === shop.value };
}

/** What stands in the text field: the hours in German words where these would be read again as what they are, else as they are kept. */
export function typedAgain({ value, land, today }: { value: string | null; land: string; today: Day }): string {
  if (!value) return "";
  const words = germanHours(value);
  const read = readTypedHours(words);
  return read.ok && sameHours({ one: read.value, other: value, land, today }) ? words : value;
}

/** How a shop's hours look: in words, in its usual week and in the coming fourteen days. */
export function lookOf({ shop, trade, today }: { shop: ShopHours; trade: string; today: Day }) {
  const week = usualWeek({ shop, today });
  const onHolidays = holidayWord({ shop, today });
  const sundays = week.some(({ state }, index) => index === 6 && state === "open");
  const law = sundays || onHolidays === "open" ? sundayLaw({ land: shop.land, trade }) : null;
  return {
    words: shop.value ? germanHours(shop.value) : null, week, days: weekRows({ shop, today, dayCount: PREVIEW_DAYS }), onHolidays,
    seasonal: SEASONAL.test(shop.value ?? ""), warnings: law ? [law] : [],
  };
}
