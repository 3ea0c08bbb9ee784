import { addDays, type Day, instantOf, minuteOf, weekdayOf } from "#app/values/day.ts";
import { formatMinute, formatWeekday } from "#app/values/day-words.ts";
import { dayIntervals, type ShopHours } from "./day-intervals.server.ts";
import { beginningOn, edgesOf, isPausedOn, specialOn } from "./hours-exception.ts";
import { clipTo, closingMinute, type OpeningInterval } from "./opening-interval.ts";
import { holidayOn } from "./public-holidays.server.ts";

export type WeekRow = {
  day: Day;
  /** "Montag" */
  weekday: string;
  /** "9–13, 14:30–18:30", "geschlossen", "unbekannt", "geschlossen, Allerheiligen", "vorübergehend geschlossen" */
  text: string;
  state: "open" | "closed" | "unknown";
  isToday: boolean;
  holiday: string | null;
  /** Reason of the shop's own exception on this day, or name of the town's day it joins; null when the day is an ordinary one. */
  exception: string | null;
  /** For a band of the day: minutes since its midnight by the clocks of the town, 0 to 1440, nights split at midnight. */
  bands: DayBandPart[];
};
export type DayBandPart = { from: number; to: number; kind: "open" | "unknown" };

/** The rows of a table of opening hours for `dayCount` days (7 where not given) from a day on. */
export function weekRows({ shop, today, dayCount = 7 }: { shop: ShopHours; today: Day; dayCount?: number }): WeekRow[] {
  const { intervals } = dayIntervals({ shop, from: today, dayCount: Math.max(dayCount, 14) });
  return Array.from({ length: dayCount }, (_, index) => addDays(today, index)).map((day) => {
    const begun = beginningOn(day, intervals);
    const holiday = holidayOn({ land: shop.land, day });
    const paused = isPausedOn(shop.pause, day);
    const state = begun.some(({ kind }) => kind === "open") ? "open" : begun.length > 0 ? "unknown" : "closed";
    return {
      day, holiday, state,
      weekday: formatWeekday(weekdayOf(day)),
      text: paused ? "vorübergehend geschlossen" : wordsFor({ begun, day, holiday }),
      isToday: day === today,
      exception: specialOn(shop, day)?.reason ?? null,
      bands: bandsOn(day, intervals),
    };
  });
}

/** What of a day is open or unknown, in minutes of the town's clock. */
export function bandsOn(day: Day, intervals: readonly OpeningInterval[]): DayBandPart[] {
  const known = drawn.get(intervals)?.get(day);
  if (known) return known;
  const { from, to } = edgesOf(day);
  const bands = clipTo(intervals, from, to).map(({ startsAt, endsAt, kind }) => ({ from: minuteOf(startsAt), to: closingMinute(endsAt), kind }));
  drawn.set(intervals, (drawn.get(intervals) ?? new Map()).set(day, bands));
  return bands;
}

/** Bands already drawn, for as long as somebody remembers their intervals: a page may show hundreds. */
const drawn = new WeakMap<readonly OpeningInterval[], Map<Day, DayBandPart[]>>();

function wordsFor({ begun, day, holiday }: { begun: OpeningInterval[]; day: Day; holiday: string | null }): string {
  if (begun.length === 0) return holiday ? `geschlossen, ${holiday}` : "geschlossen";
  const sure = begun.filter(({ kind, why }) => kind === "open" || why === "open-end" || why === "appointment");
  if (sure.length === 0) return holiday ? `unbekannt, ${holiday}` : "unbekannt";
  return sure.map((interval, index) => spanOf({ interval, day, goesOn: isOpenEnd(sure[index + 1], interval.endsAt), goesOnFrom: sure[index - 1] }))
    .filter((text) => text !== "").join(", ");
}

type Span = { interval: OpeningInterval; day: Day; goesOn: boolean; goesOnFrom: OpeningInterval | undefined };

function spanOf({ interval, day, goesOn, goesOnFrom }: Span): string {
  const { startsAt, endsAt, why } = interval;
  if (why === "open-end" && goesOnFrom?.endsAt.getTime() === startsAt.getTime()) return "";
  const start = hourText(minuteOf(startsAt));
  if (why === "open-end") return `ab ${start}`;
  const wholeDay = startsAt <= instantOf(day, 0) && endsAt >= instantOf(addDays(day, 1), 0);
  const appointment = why === "appointment" ? "nach Termin" : "";
  const span = wholeDay ? (appointment ? "" : "rund um die Uhr") : `${start}–${hourText(closingMinute(endsAt))}`;
  return [span, appointment, goesOn ? "oder länger" : ""].filter(Boolean).join(" ");
}

function isOpenEnd(interval: OpeningInterval | undefined, endsAt: Date): boolean {
  return interval?.why === "open-end" && interval.startsAt.getTime() === endsAt.getTime();
}

function hourText(minute: number): string {
  return formatMinute(minute).replace(/:00$/, "");
}
