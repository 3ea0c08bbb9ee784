import { addDays, type Day, weekdayOf } from "#app/values/day.ts";
import type { ShopHours } from "../day-intervals.server.ts";
import { isPausedOn } from "../hours-exception.ts";
import { type WeekRow, weekRows } from "../week-rows.server.ts";

/** A day, or several in a row, on which other hours hold than usual. `text`: "10 bis 14 Uhr", "geschlossen"; `reason`: Inventur, Silvester, name of the town's day. */
export type SpecialDays = { from: Day; until: Day; text: string; reason: string };

const AHEAD = 28;

/** What differs from the usual week in the coming four weeks: exceptions, the town's days, a pause, public holidays of the Land. */
export function specialDays({ shop, today, dayCount = AHEAD }: { shop: ShopHours; today: Day; dayCount?: number }): SpecialDays[] {
  const found: SpecialDays[] = [];
  for (const row of weekRows({ shop, today, dayCount }).filter((candidate) => isSpecial(candidate, shop))) {
    const next = { from: row.day, until: row.day, text: spoken(row), reason: reasonOf(row, shop) };
    const last = found.at(-1);
    if (last && last.text === next.text && last.reason === next.reason && addDays(last.until, 1) === row.day) last.until = row.day;
    else found.push(next);
  }
  return found;
}

/** A holiday on a Sunday on which the shop is closed anyway is nothing special. */
function isSpecial({ day, exception, holiday, state }: WeekRow, { pause }: ShopHours): boolean {
  if (exception !== null || isPausedOn(pause, day)) return true;
  return holiday !== null && !(state === "closed" && weekdayOf(day) === 7);
}

function reasonOf({ day, exception, holiday }: WeekRow, { pause }: ShopHours): string {
  return isPausedOn(pause, day) ? pause?.note ?? "" : exception || holiday || "";
}

function spoken({ text, holiday }: WeekRow): string {
  const words = holiday ? text.replace(`, ${holiday}`, "") : text;
  const said = words === "unbekannt" ? "Zeiten unbekannt" : words.replaceAll("–", " bis ");
  return /\d$/.test(said) ? `${said} Uhr` : said;
}
