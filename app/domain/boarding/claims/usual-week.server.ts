import { weekRows } from "#app/domain/opening-hours/week-rows.server.ts";
import { addDays, type Day, weekdayOf } from "#app/values/day.ts";
import { formatWeekday } from "#app/values/day-words.ts";

const WEEKS_TO_LOOK = 12;

export type UsualDay = { name: string; text: string; unknown: boolean; intervals: Array<{ from: number; to: number }> };

/** A shop's usual week from Monday to Sunday: the next one without a holiday, as these hours read in it. Null where nothing is known. */
export function usualWeek({ value, land, today }: { value: string | null; land: string; today: Day }): UsualDay[] | null {
  if (value === null) return null;
  const monday = addDays(today, 8 - weekdayOf(today));
  const weeks = Array.from({ length: WEEKS_TO_LOOK }, (_, week) => weekRows({ shop: { value, land }, today: addDays(monday, 7 * week) }));
  const rows = weeks.find((week) => week.every(({ holiday }) => holiday === null)) ?? weeks[0];
  return rows.map(({ weekday, text, state, bands }) => ({ name: weekday, text, unknown: state === "unknown", intervals: bands.filter(({ kind }) => kind === "open").map(({ from, to }) => ({ from, to })) }));
}

/** The week with equal days that follow each other in one line: "Montag bis Freitag", "9–18". For letters and mails. */
export function weekInWords(week: readonly UsualDay[]): Array<[days: string, text: string]> {
  const runs: Array<{ first: number; last: number; text: string }> = [];
  week.forEach(({ text }, at) => {
    const run = runs.at(-1);
    if (run?.text === text) run.last = at;
    else runs.push({ first: at, last: at, text });
  });
  return runs.map(({ first, last, text }) => [daysWords(first + 1, last + 1), /\d$/.test(text) ? `${text} Uhr` : text]);
}

function daysWords(first: number, last: number): string {
  if (first === last) return formatWeekday(first);
  return `${formatWeekday(first)} ${last === first + 1 ? "und" : "bis"} ${formatWeekday(last)}`;
}
