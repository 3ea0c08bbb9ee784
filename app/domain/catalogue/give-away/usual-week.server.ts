import type { ShopHours } from "#app/domain/opening-hours/day-intervals.server.ts";
import { weekRows } from "#app/domain/opening-hours/week-rows.server.ts";
import { type Day, weekdayOf } from "#app/values/day.ts";
import { formatWeekday } from "#app/values/day-words.ts";

/** One line of a week on paper: "Montag bis Freitag", "9–13, 14–18 Uhr". */
export type UsualDays = { days: string; text: string; state: "open" | "closed" | "unknown" };

const LOOK_AHEAD = 28;

/** An ordinary week, as it is in the coming four weeks without holidays, exceptions and pauses; days alike that follow each other share a line. */
export function usualWeek({ shop, today }: { shop: ShopHours; today: Day }): UsualDays[] {
  const rows = weekRows({ shop: { value: shop.value, land: shop.land }, today, dayCount: LOOK_AHEAD });
  const week = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const of = rows.filter((row) => weekdayOf(row.day) === weekday);
    const row = of.find(({ holiday }) => holiday === null) ?? of[0];
    return row ? [{ weekday, text: row.text, state: row.state }] : [];
  });
  const lines: Array<{ first: number; last: number; text: string; state: UsualDays["state"] }> = [];
  for (const { weekday, text, state } of week) {
    const line = lines.at(-1);
    if (line && line.text === text && line.state === state) line.last = weekday;
    else lines.push({ first: weekday, last: weekday, text, state });
  }
  return lines.map(({ first, last, text, state }) => ({ days: namesOf(first, last), text: withClock(text), state }));
}

function namesOf(first: number, last: number): string {
  if (first === 1 && last === 7) return "Täglich";
  if (first === last) return formatWeekday(first);
  return `${formatWeekday(first)} ${last === first + 1 ? "und" : "bis"} ${formatWeekday(last)}`;
}

/** "9–18 Uhr"; words such as "geschlossen" stay alone. */
export function withClock(text: string): string {
  return /\d$/.test(text) ? `${text} Uhr` : text;
}
