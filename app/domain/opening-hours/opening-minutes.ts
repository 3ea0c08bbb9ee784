import { after, minutes } from "#app/values/time.ts";
import { clipTo, type HoursWindow } from "./opening-interval.ts";

/** How many minutes a shop is surely open between two instants; a request at night has not waited until the shop opens. */
export function openMinutesBetween({ window, from, to }: { window: HoursWindow; from: Date; to: Date }): number {
  return clipTo(window.intervals, from, to)
    .filter(({ kind }) => kind === "open")
    .reduce((sum, { startsAt, endsAt }) => sum + (endsAt.getTime() - startsAt.getTime()) / minutes(1), 0);
}

/** The instant at which a shop has been surely open for `count` minutes since `from`; null when the window does not hold that many. */
export function afterOpenMinutes({ window, from, count }: { window: HoursWindow; from: Date; count: number }): Date | null {
  let left = minutes(count);
  for (const { startsAt, endsAt } of clipTo(window.intervals, from, window.to).filter(({ kind }) => kind === "open")) {
    const length = endsAt.getTime() - startsAt.getTime();
    if (length >= left) return after(startsAt, left);
    left -= length;
  }
  return null;
}
