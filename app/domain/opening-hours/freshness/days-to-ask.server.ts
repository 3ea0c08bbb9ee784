import { addDays, type Day } from "#app/values/day.ts";
import { holidayOn } from "../public-holidays.server.ts";

export type SpecialDay = { day: Day; name: string };

/** A shop is asked so many days before; four mornings, so that a night without jobs does no harm. */
const FIRST = 7;
const LAST = 10;
/** What follows within two weeks is asked in the same mail: Christmas is one question, not three. */
const SEASON = 14;

/** Public holidays of the Land, and the two days on which most shops close early though they are none. */
export function specialDayOn({ land, day }: { land: string; day: Day }): SpecialDay | null {
  const name = day.endsWith("-12-24") ? "Heiligabend" : day.endsWith("-12-31") ? "Silvester" : holidayOn({ land, day });
  return name ? { day, name } : null;
}

/** The special days about which shops of this Land are to be asked today; none where none is a week away. */
export function daysToAsk({ land, today }: { land: string; today: Day }): SpecialDay[] {
  const near = daysFrom({ land, first: addDays(today, FIRST), count: LAST - FIRST + 1 });
  return near.length === 0 ? [] : daysFrom({ land, first: near[0].day, count: SEASON });
}

/** The special days of the coming weeks, for the page that asks about them. */
export function comingSpecialDays({ land, today, count = 28 }: { land: string; today: Day; count?: number }): SpecialDay[] {
  return daysFrom({ land, first: today, count });
}

function daysFrom({ land, first, count }: { land: string; first: Day; count: number }): SpecialDay[] {
  return Array.from({ length: count }, (_, index) => specialDayOn({ land, day: addDays(first, index) })).filter((one) => one !== null);
}
