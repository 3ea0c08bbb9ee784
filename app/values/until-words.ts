import { dayOf } from "#app/values/day.ts";
import { formatDay, formatTime } from "#app/values/day-words.ts";

/** "bis morgen, 18:40 Uhr": until when something holds, in the town's time. */
export function formatUntil(instant: Date, now: Date): string {
  return `bis ${formatDay(dayOf(instant), dayOf(now))}, ${formatTime(instant)} Uhr`;
}
