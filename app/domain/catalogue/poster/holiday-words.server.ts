import type { ShopHours } from "#app/domain/opening-hours/day-intervals.server.ts";
import { holidayOn } from "#app/domain/opening-hours/public-holidays.server.ts";
import { weekRows } from "#app/domain/opening-hours/week-rows.server.ts";
import { addDays, type Day, weekdayOf } from "#app/values/day.ts";
import { withClock } from "../give-away/usual-week.server.ts";

const YEAR = 366;

/** What a shop does on public holidays, in a sentence: asked of the holidays of the coming year that fall on workdays; where they differ or nobody knows, it says so. */
export function holidayWords({ shop, today }: { shop: ShopHours; today: Day }): string {
  const holidays = Array.from({ length: YEAR }, (_, index) => addDays(today, index)).filter((day) => weekdayOf(day) < 7 && holidayOn({ land: shop.land, day }) !== null);
  const answers = new Set(holidays.map((day) => {
    const row = weekRows({ shop: { value: shop.value, land: shop.land }, today: day, dayCount: 1 })[0];
    return row?.state === "closed" ? "geschlossen" : row?.state === "open" ? withClock(row.text) : "unbekannt";
  }));
  const [only, ...others] = answers;
  if (only === undefined || others.length > 0 || only === "unbekannt") return "An Feiertagen fragen Sie uns bitte.";
  return `An Feiertagen ${only === "geschlossen" ? "geschlossen." : only}`;
}
