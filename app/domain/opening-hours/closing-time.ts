import { addDays, type Day, instantOf, type MinuteOfDay, minuteOf } from "#app/values/day.ts";
import { closingMinute, type OpeningInterval } from "./opening-interval.ts";

type Question = {
  /** What would hold on the day otherwise. */
  begun: OpeningInterval[];
  day: Day;
  /** The new end, in minutes of the day; 1440 is midnight. */
  closesAt: MinuteOfDay;
  /** From when on the shop is taken to be open where nothing is known of the day. */
  openSince: MinuteOfDay;
};

/**
 * The text of a day that ends at another time than usual: "09:00-13:00,14:30-16:30", or "off" when that is before it would have opened.
 * Later than usual lengthens the last opening; where nothing was known, the shop is open from `openSince`.
 */
export function closingTimeText({ begun, day, closesAt, openSince }: Question): string {
  const sure = begun.filter(({ kind, why }) => kind === "open" || why === "open-end").map((interval) => [minuteOf(interval.startsAt), endOf(interval, day)]);
  const known = sure.length > 0 ? sure : [[openSince, closesAt]];
  const kept = known
    .filter(([start]) => start < closesAt)
    .map(([start, end], index, all) => [start, index === all.length - 1 ? closesAt : Math.min(end, closesAt)]);
  return kept.length === 0 ? "off" : kept.map(([start, end]) => `${twoDigits(start)}-${twoDigits(end)}`).join(",");
}

function endOf({ endsAt }: OpeningInterval, day: Day): MinuteOfDay {
  return endsAt > instantOf(addDays(day, 1), 0) ? 1440 : closingMinute(endsAt);
}

function twoDigits(minute: MinuteOfDay): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** The minute of the day that somebody typed: "16:30", "16.30", "16 Uhr", "1630"; null for anything else. */
export function readClock(text: string): MinuteOfDay | null {
  const found = /^\s*(\d{1,2})(?:[:.]?([0-5]\d))?\s*(?:uhr)?\s*$/i.exec(text);
  if (!found) return null;
  const minute = Number(found[1]) * 60 + Number(found[2] ?? 0);
  return minute <= 1440 ? minute : null;
}
