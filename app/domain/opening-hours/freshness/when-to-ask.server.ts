import { type Day, weekdayOf } from "#app/values/day.ts";
import { after, days } from "#app/values/time.ts";
import type { ShopHours } from "../day-intervals.server.ts";
import { usualWeek } from "../preview/usual-week.server.ts";
import { holidayOn } from "../public-holidays.server.ts";
import type { SpecialDay } from "./days-to-ask.server.ts";

/** Hours confirmed longer ago are old, and asked about once in as many days. */
export const OLD_AFTER = days(90);
/** A shop that was asked within these days is left alone. */
export const LEFT_ALONE = days(14);
/** Who has confirmed within these days knows of the holidays to come. */
const JUST_SAID = days(7);

type Known = { hours: ShopHours; confirmedAt: Date | null; askedAt: Date | null; season: SpecialDay[]; today: Day; at: Date };
export type WhyAsked = "old" | "special-days";

/** Why a shop is to be asked now, null where it is not. */
export function whyAsk({ hours, confirmedAt, askedAt, season, today, at }: Known): WhyAsked | null {
  const since = (instant: Date | null, length: number) => instant === null || instant <= after(at, -length);
  if (hours.value === null || !since(askedAt, LEFT_ALONE)) return null;
  if (season.length > 0 && since(confirmedAt, JUST_SAID) && openDays({ hours, season, today }).length > 0) return "special-days";
  return since(confirmedAt, OLD_AFTER) && since(askedAt, OLD_AFTER) ? "old" : null;
}

/** Of these days those that a shop has not spoken of, though it would usually be open: no exception, and nothing about holidays in its hours. */
export function openDays({ hours, season, today }: { hours: ShopHours; season: SpecialDay[]; today: Day }): SpecialDay[] {
  const said = new Set(hours.exceptions?.map(({ day }) => day));
  const week = usualWeek({ shop: hours, today });
  const speaksOfHolidays = /\bPH\b|24\/7/.test(hours.value ?? "");
  return season.filter(({ day }) => !said.has(day) && week[weekdayOf(day) - 1]?.state !== "closed" && !(speaksOfHolidays && holidayOn({ land: hours.land, day }) !== null));
}
