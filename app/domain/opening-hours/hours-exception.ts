import { addDays, type Day, instantOf } from "#app/values/day.ts";
import { hours } from "#app/values/time.ts";
import { cutOut, type OpeningInterval } from "./opening-interval.ts";

/** A day on which other hours hold than usual: times such as "09:00-13:00", or "off". */
export type HoursException = { day: Day; value: string; reason: string };

/** A town's day that the shop joins. `adds`: its times come on top of the usual ones (a late evening), where it is not said the shop has its own. */
export type JoinedDay = HoursException & { adds?: boolean };

/** Closed for a while, from a day until another one (inclusive), or until further notice. */
export type Pause = { from: Day; until: Day | null; note: string | null };

type Special = { exceptions?: readonly HoursException[]; townDays?: readonly JoinedDay[] };

/** What a shop has of its own on a day: its exception, or else the town's day it joins; null on an ordinary day. */
export function specialOn({ exceptions = [], townDays = [] }: Special, day: Day): JoinedDay | null {
  return exceptions.find((candidate) => candidate.day === day) ?? townDays.find((candidate) => candidate.day === day) ?? null;
}

/** Whether a shop is closed for a while on a day. */
export function isPausedOn(pause: Pause | null | undefined, day: Day): boolean {
  return pause !== null && pause !== undefined && pause.from <= day && (pause.until === null || day <= pause.until);
}

/** The midnights around a day in town. */
export function edgesOf(day: Day): { from: Date; to: Date } {
  return { from: instantOf(day, 0), to: instantOf(addDays(day, 1), 0) };
}

/** The intervals that begin on a day, with the part of the night after it that still belongs to them; longer ones end at midnight. */
export function beginningOn(day: Day, intervals: readonly OpeningInterval[]): OpeningInterval[] {
  const { from, to } = edgesOf(day);
  return intervals
    .filter(({ startsAt, endsAt }) => startsAt < to && endsAt > from)
    .filter((interval) => interval.startsAt >= from || !isTail(interval, from))
    .map((interval) => ({
      ...interval,
      startsAt: interval.startsAt < from ? from : interval.startsAt,
      endsAt: interval.endsAt > to && !isTail(interval, to) ? to : interval.endsAt,
    }));
}

/** Puts other intervals in the place of all that begin on a day. A night that began the day before stays. */
export function replaceDay({ day, intervals, by }: { day: Day; intervals: readonly OpeningInterval[]; by: OpeningInterval[] }): OpeningInterval[] {
  const { from, to } = edgesOf(day);
  const kept = intervals.flatMap((interval) => {
    if (interval.startsAt < from && isTail(interval, from)) return [interval];
    const end = interval.startsAt >= from && interval.startsAt < to && isTail(interval, to) ? interval.endsAt : to;
    return cutOut([interval], from, end);
  });
  return [...kept, ...by];
}

/** Whether what follows a midnight is the end of the evening before and not an opening of its own. */
function isTail(interval: OpeningInterval, midnight: Date): boolean {
  return interval.startsAt < midnight && interval.endsAt > midnight
    && interval.endsAt.getTime() - midnight.getTime() <= hours(12)
    && interval.endsAt.getTime() - interval.startsAt.getTime() <= hours(24);
}
