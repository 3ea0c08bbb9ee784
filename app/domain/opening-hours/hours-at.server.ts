import { addDays, dayOf, instantOf } from "#app/values/day.ts";
import { type HoursRefusal, readHours } from "./hours-reader.server.ts";
import type { OpeningInterval } from "./opening-interval.ts";

export type HoursAnswer = { answer: "open" | "closed" | "unknown"; nextChange: Date | null; why: HoursRefusal | null };

/** Days looked ahead for the next change: a fortnight suffices nearly always, seasons need up to a year. */
const HORIZONS = [14, 60, 366];
const DAYS_ONLY = /^(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[-, ])+$/;

/**
 * Whether an opening_hours text is open at an instant in a Land, and when that next becomes another answer (null: not within a year, or
 * nobody can tell). Strictly what the text says by OpenStreetMap's specification, for lists and comparisons: a public holiday is a day like
 * any other unless the text speaks of holidays, and days without a time ("We-Su") mean the whole day. The pages of a town are more careful.
 * A text that cannot be read, is too long or takes too long is "unknown", with the reason. Throws on an unknown Land.
 */
export function hoursAt({ value, land, at }: { value: string; land: string; at: Date }): HoursAnswer {
  const fromDay = addDays(dayOf(at), -1);
  const text = DAYS_ONLY.test(value) ? `${value} 00:00-24:00` : value;
  let answer: HoursAnswer = { answer: "unknown", nextChange: null, why: null };
  for (const horizon of HORIZONS) {
    const reading = readHours({ value: text, land, fromDay, dayCount: horizon + 2 });
    // A longer look may be refused where a shorter one was not; what is known stays known.
    if (!reading.ok) return horizon === HORIZONS[0] ? { ...answer, why: reading.reason } : answer;
    const end = instantOf(addDays(fromDay, horizon + 2), 0);
    answer = { answer: kindAt(reading.intervals, at), nextChange: nextChange({ intervals: reading.intervals, at, end }), why: null };
    if (answer.nextChange) return answer;
  }
  return answer;
}

function kindAt(intervals: readonly OpeningInterval[], at: Date): HoursAnswer["answer"] {
  return intervals.find(({ startsAt, endsAt }) => startsAt <= at && at < endsAt)?.kind ?? "closed";
}

/** The end of the window is no change: what comes after it has not been looked at. */
function nextChange({ intervals, at, end }: { intervals: readonly OpeningInterval[]; at: Date; end: Date }): Date | null {
  const here = kindAt(intervals, at);
  const edges = intervals.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]).filter((edge) => edge > at && edge < end);
  return edges.find((edge) => kindAt(intervals, edge) !== here) ?? null;
}
