import { addDays, type Day, daysBetween } from "#app/values/day.ts";
import { formatShortDay } from "#app/values/day-words.ts";
import type { HoursException } from "../hours-exception.ts";

/** Days in a row with the same hours and reason: Betriebsferien are one line, not fourteen. */
export type ExceptionRun = { from: Day; until: Day; value: string; reason: string };

/** Days of one exception. The season of a beach kiosk is a season, not an exception. */
export const MOST_DAYS = 120;

/** Exceptions (in the order of their days) as runs. */
export function exceptionRuns(exceptions: readonly HoursException[]): ExceptionRun[] {
  const runs: ExceptionRun[] = [];
  for (const { day, value, reason } of exceptions) {
    const last = runs.at(-1);
    if (last && last.value === value && last.reason === reason && addDays(last.until, 1) === day) last.until = day;
    else runs.push({ from: day, until: day, value, reason });
  }
  return runs;
}

/** "Do, 24. Dez" or "Mo, 21. Dez bis Mi, 23. Dez". */
export function daysText({ from, until }: { from: Day; until: Day }): string {
  return from === until ? formatShortDay(from) : `${formatShortDay(from)} bis ${formatShortDay(until)}`;
}

/** All days from one to another, both included. */
export function daysOf({ from, until }: { from: Day; until: Day }): Day[] {
  return Array.from({ length: daysBetween(from, until) + 1 }, (_, index) => addDays(from, index));
}
