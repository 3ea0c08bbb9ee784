import { usualWeek as nextUsualWeek } from "#app/domain/opening-hours/preview/usual-week.server.ts";
import type { Day } from "#app/values/day.ts";
import { formatWeekday } from "#app/values/day-words.ts";

export type UsualDay = { name: string; text: string; unknown: boolean; intervals: Array<{ from: number; to: number }> };

/** A shop's usual week from Monday to Sunday, without holidays. Null where nothing is known. */
export function usualWeek({ value, land, today }: { value: string | null; land: string; today: Day }): UsualDay[] | null {
  if (value === null) return null;
  return nextUsualWeek({ shop: { value, land }, today }).map(({ weekday, text, state, bands }) => (
    { name: weekday, text, unknown: state === "unknown", intervals: bands.filter(({ kind }) => kind === "open").map(({ from, to }) => ({ from, to })) }));
}

/** The week with equal days that follow each other in one line: "Montag bis Freitag", "9–18 Uhr". For letters and mails. */
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
