import { addDays, type Day } from "#app/values/day.ts";
import { formatLongDay } from "#app/values/day-words.ts";

/** Closed for a while: from a day, until and including another; `until` null = until further notice. */
export type Pause = { from: Day; until: Day | null; note: string };
export type PauseProblem = "until-before-from" | "over-already" | "too-far";

/** How far ahead a pause may begin or end, in days. */
export const LONGEST_PAUSE = 2 * 366;

/** What is wrong with these days, null if nothing. */
export function pauseProblem({ from, until, today }: { from: Day; until: Day | null; today: Day }): PauseProblem | null {
  if (until !== null && until < from) return "until-before-from";
  if (until !== null && until < today) return "over-already";
  return from > addDays(today, LONGEST_PAUSE) || (until ?? from) > addDays(today, LONGEST_PAUSE) ? "too-far" : null;
}

/** The pause of a shop's row that runs on this day, or is still to come; null where there is none or it is over. */
export function pauseOf({ pausedFrom, pausedUntil, pauseNote }: { pausedFrom: Date | null; pausedUntil: Date | null; pauseNote: string | null }, today: Day): (Pause & { runs: boolean }) | null {
  if (pausedFrom === null) return null;
  const from = dayIn(pausedFrom);
  const until = pausedUntil && dayIn(pausedUntil);
  return until !== null && until < today ? null : { from, until, note: pauseNote ?? "", runs: from <= today };
}

/** "Vorübergehend geschlossen bis Sonntag, 6. Dezember." or "Geschlossen von … bis ….", for everybody. */
export function pauseWords({ from, until, runs }: { from: Day; until: Day | null; runs: boolean }): string {
  if (runs) return until === null ? "Vorübergehend geschlossen." : `Vorübergehend geschlossen bis ${formatLongDay(until)}.`;
  if (until === from) return `Am ${formatLongDay(from)} geschlossen.`;
  return until === null ? `Ab ${formatLongDay(from)} vorübergehend geschlossen.` : `Von ${formatLongDay(from)} bis ${formatLongDay(until)} geschlossen.`;
}

function dayIn(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
