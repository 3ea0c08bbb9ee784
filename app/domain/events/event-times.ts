import { readClock } from "#app/domain/opening-hours/closing-time.ts";
import { addDays, type Day, dayOf, daysBetween, instantOf, isDay, type MinuteOfDay } from "#app/values/day.ts";

export type EventTimesProblem = "day-unreadable" | "start-unreadable" | "end-unreadable" | "last-day-unreadable" | "in-the-past" | "too-far" | "ends-before-start" | "too-long";
/** As typed, all in the time of the town. An empty `end` or `lastDay` is none. */
export type TypedTimes = { day: string; start: string; end: string; lastDay: string };
export type EventTimes = { startsAt: Date; endsAt: Date | null };

/** How far ahead somebody may plan, and how long one event may last, in days. */
const FURTHEST = 731;
const LONGEST = 62;

/** A day as a date field sends it or as people type it: "2026-12-05", "5.12.2026", "05.12.26"; null for anything else. */
export function readDay(text: string): Day | null {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(text.trim());
  const [, day = "", month = "", year = ""] = german ?? [];
  const written = german ? `${year.padStart(4, "20")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text.trim();
  return isDay(written) ? written : null;
}

/** Reads when an event is, as instants. `known` is the start it already has: that one may lie in the past. */
export function readEventTimes({ typed, at, known = null }: { typed: TypedTimes; at: Date; known?: Date | null }): EventTimes | EventTimesProblem {
  const day = readDay(typed.day);
  if (day === null) return "day-unreadable";
  const start = readMinute(typed.start);
  if (start === null) return "start-unreadable";
  const end = typed.end === "" ? null : readMinute(typed.end);
  if (typed.end !== "" && end === null) return "end-unreadable";
  const lastDay = typed.lastDay === "" ? day : readDay(typed.lastDay);
  if (lastDay === null) return "last-day-unreadable";
  const startsAt = instantOf(day, start);
  const endsAt = endOf({ lastDay, day, end });
  return timesProblem({ startsAt, endsAt, at, known }) ?? { startsAt, endsAt };
}

/** Why an event cannot be at this time, or null; the operations ask this, too. */
export function timesProblem({ startsAt, endsAt, at, known = null }: EventTimes & { at: Date; known?: Date | null }): EventTimesProblem | null {
  const moved = known === null || startsAt.getTime() !== known.getTime();
  if (moved && (endsAt ?? startsAt) < at && dayOf(startsAt) < dayOf(at)) return "in-the-past";
  if (moved && dayOf(startsAt) < addDays(dayOf(at), -LONGEST)) return "in-the-past";
  if (daysBetween(dayOf(at), dayOf(startsAt)) > FURTHEST) return "too-far";
  if (endsAt === null) return null;
  if (endsAt <= startsAt) return "ends-before-start";
  return daysBetween(dayOf(startsAt), dayOf(endsAt)) > LONGEST ? "too-long" : null;
}

/** A last day without an hour lasts to its end. */
function endOf({ lastDay, day, end }: { lastDay: Day; day: Day; end: MinuteOfDay | null }): Date | null {
  if (end !== null) return instantOf(lastDay, end);
  return lastDay === day ? null : instantOf(lastDay, 1439);
}

/** A time field sends "17:00", some with seconds. */
function readMinute(text: string): MinuteOfDay | null {
  return readClock(text.replace(/^(\d{1,2}:\d{2}):00$/, "$1"));
}
