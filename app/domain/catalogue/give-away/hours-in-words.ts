import { formatNumericDay, formatShortDay } from "#app/values/day-words.ts";
import type { Day } from "#app/values/day.ts";

type Special = { from: Day; until: Day; text: string; reason: string };
type Line = { days: string; text: string };

/** A week and its special days as lines of text, for address books and calendars: "Montag bis Freitag: 9–18 Uhr". */
export function hoursInWords({ usual, special, known }: { usual: Line[]; special: Special[]; known: boolean }): string[] {
  if (!known) return ["Die Öffnungszeiten sind nicht bekannt."];
  return [...usual.map(({ days, text }) => `${days}: ${text}`), ...special.map((one) => `${spanOf(one)}: ${[one.text, one.reason].filter(Boolean).join(", ")}`)];
}

/** "Do, 24. Dez" or "Mo, 3. Aug bis Fr, 14. Aug". */
export function spanOf({ from, until }: { from: Day; until: Day }): string {
  return from === until ? formatShortDay(from) : `${formatShortDay(from)} bis ${formatShortDay(until)}`;
}

/** "Quelle: OpenStreetMap, Stand 29.01.2026, ODbL 1.0"; nothing where the facts are the shop's own. */
export function creditFor(origin: { text: string; more: string } | null): string | null {
  return origin && `Quelle: ${[origin.text, origin.more].filter(Boolean).join(", ")}`;
}

/** "Stand: 24.11.2026". */
export function asOf(day: Day): string {
  return `Stand: ${formatNumericDay(day)}`;
}
