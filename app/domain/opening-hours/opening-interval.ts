import { minuteOf } from "#app/values/day.ts";
import { after, minutes } from "#app/values/time.ts";

/** Why an interval is not simply open: nobody says until when, only by appointment, or a public holiday. */
export type UnknownWhy = "open-end" | "appointment" | "holiday" | "unsaid";

/** A stretch of time in which a shop is open, or in which nobody knows. What lies between two of them is closed. */
export type OpeningInterval = {
  startsAt: Date;
  /** Exclusive. For an open end and for "unknown" it is a guess, or the end of the window looked at. */
  endsAt: Date;
  kind: "open" | "unknown";
  why: UnknownWhy | null;
  /** A remark of the shop or the name of the day, to be shown as text. */
  note: string | null;
};

/** All that is known of a shop between two instants: outside of them nothing is said, inside of them a gap means closed. A night at either end may reach beyond it. */
export type HoursWindow = { from: Date; to: Date; intervals: readonly OpeningInterval[] };

/** Sorted, without overlaps (the earlier start wins), with neighbours of the same meaning joined. */
export function joinIntervals(intervals: readonly OpeningInterval[]): OpeningInterval[] {
  const joined: OpeningInterval[] = [];
  for (const next of [...intervals].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())) {
    const last = joined.at(-1);
    const startsAt = last && last.endsAt > next.startsAt ? last.endsAt : next.startsAt;
    if (startsAt >= next.endsAt) continue;
    if (last && last.endsAt >= startsAt && last.kind === next.kind && last.why === next.why && (next.kind === "open" || last.note === next.note))
      joined[joined.length - 1] = { ...last, endsAt: next.endsAt };
    else joined.push({ ...next, startsAt });
  }
  return joined;
}

/** What remains of the intervals outside [from, to). */
export function cutOut(intervals: readonly OpeningInterval[], from: Date, to: Date): OpeningInterval[] {
  return intervals.flatMap((interval) => {
    if (interval.endsAt <= from || interval.startsAt >= to) return [interval];
    const before = interval.startsAt < from ? [{ ...interval, endsAt: from }] : [];
    const after = interval.endsAt > to ? [{ ...interval, startsAt: to }] : [];
    return [...before, ...after];
  });
}

/** What lies of the intervals inside [from, to). */
export function clipTo(intervals: readonly OpeningInterval[], from: Date, to: Date): OpeningInterval[] {
  return intervals
    .filter((interval) => interval.startsAt < to && interval.endsAt > from)
    .map((interval) => ({
      ...interval,
      startsAt: interval.startsAt < from ? from : interval.startsAt,
      endsAt: interval.endsAt > to ? to : interval.endsAt,
    }));
}

/** The minute of the town's day at which an interval ends: 1440, not 0, for midnight. */
export function closingMinute(endsAt: Date): number {
  return minuteOf(after(endsAt, -minutes(1))) + 1;
}
