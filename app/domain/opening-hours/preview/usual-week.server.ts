import { addDays, type Day, weekdayOf } from "#app/values/day.ts";
import type { ShopHours } from "../day-intervals.server.ts";
import { holidayOn } from "../public-holidays.server.ts";
import { type WeekRow, weekRows } from "../week-rows.server.ts";

const LOOK_AHEAD = 42;

/** Monday to Sunday as the regular hours have them: each weekday on its next date that is no holiday, exceptions, town days and pauses aside. */
export function usualWeek({ shop: { value, land }, today }: { shop: ShopHours; today: Day }): WeekRow[] {
  const rows = weekRows({ shop: { value, land }, today, dayCount: LOOK_AHEAD });
  return Array.from({ length: 7 }, (_, index) => index + 1)
    .flatMap((weekday) => rows.find(({ day, holiday }) => weekdayOf(day) === weekday && holiday === null) ?? [])
    .map((row) => ({ ...row, isToday: false }));
}

/** What regular hours say of public holidays: open on one of the coming year's, closed on all of them, or nothing. */
export function holidayWord({ shop: { value, land }, today }: { shop: ShopHours; today: Day }): "open" | "closed" | "unsaid" {
  if (!value || !/\bPH\b|24\/7/.test(value)) return "unsaid";
  const holidays = Array.from({ length: 366 }, (_, index) => addDays(today, index)).filter((day) => holidayOn({ land, day }) !== null);
  const states = holidays.map((day) => weekRows({ shop: { value, land }, today: day, dayCount: 1 })[0]?.state ?? "unknown");
  if (states.includes("open")) return "open";
  return states.every((state) => state === "closed") ? "closed" : "unsaid";
}
