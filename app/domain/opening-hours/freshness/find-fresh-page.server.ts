import { findOfficeHours } from "../find-office-hours.server.ts";
import { lookOf } from "../preview/preview-hours.server.ts";
import { weekRows } from "../week-rows.server.ts";
import { dayOf } from "#app/values/day.ts";
import { formatLongDay, formatMinute, formatNumericDay, formatShortDay } from "#app/values/day-words.ts";
import { comingSpecialDays } from "./days-to-ask.server.ts";
import { openDays } from "./when-to-ask.server.ts";

const AHEAD = 35;

/** What the shop looks at before it says that its hours still hold: the usual week, and each special day of the coming five weeks with what holds on it. */
export async function findFreshPage({ shop, at }: { shop: { id: string; townId: string }; at: Date }) {
  const { hours, trade, land, confirmedAt, today } = await findOfficeHours({ shop, at });
  const { week, words, onHolidays } = lookOf({ shop: hours, trade, today });
  const season = hours.value === null ? [] : comingSpecialDays({ land, today, count: AHEAD });
  const unsaid = new Set(openDays({ hours, season, today }).map(({ day }) => day));
  const rows = weekRows({ shop: hours, today, dayCount: AHEAD });
  const usual = weekRows({ shop: { value: hours.value, land }, today, dayCount: AHEAD });
  return {
    land, trade, today, value: hours.value, week, words, onHolidays, confirmed: confirmedAt && formatNumericDay(dayOf(confirmedAt)),
    special: season.map(({ day, name }) => ({
      day, name, when: formatLongDay(day), short: formatShortDay(day), unsaid: unsaid.has(day), text: rows.find((row) => row.day === day)?.text ?? "unbekannt",
      opens: clock(usual.find((row) => row.day === day && row.bands.some(({ kind }) => kind === "open"))?.bands[0]?.from),
    })),
  };
}

/** "09:00" as a time field wants it; nine in the morning where nothing is known. */
function clock(minute = 540): string {
  return formatMinute(minute).padStart(5, "0");
}
