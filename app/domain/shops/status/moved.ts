import { addDays, type Day } from "#app/values/day.ts";
import { formatDay } from "#app/values/day-words.ts";

type Moved = { formerAddress: string | null; movedOn: Date | null; street: string | null };

/** "Seit 1. März hier, vorher Lange Straße 4, 00001 Erlenstedt."; null where it did not move, or more than a year ago. */
export function movedWords({ formerAddress, movedOn, street }: Moved, today: Day): string | null {
  const day = movedOn?.toISOString().slice(0, 10);
  if (!day || day > today || day < addDays(today, -366)) return null;
  // Whoever took the move back in the log is where they were.
  if (formerAddress !== null && street !== null && formerAddress.startsWith(`${street},`)) return null;
  const since = formatDay(day, today).replace(/^\p{L}+\., /u, "");
  return `Seit ${since} hier${formerAddress ? `, vorher ${formerAddress}` : ""}.`;
}
