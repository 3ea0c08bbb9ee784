import { addDays, type Day, minuteOf, weekdayOf } from "#app/values/day.ts";
import { beginningOn } from "../hours-exception.ts";
import { readHours } from "../hours-reader.server.ts";
import { closingMinute, joinIntervals, type OpeningInterval } from "../opening-interval.ts";
import { holidayOn } from "../public-holidays.server.ts";
import { appointmentIn } from "../typed/read-appointment.ts";
import { dayKeys, type FormDay, SPANS, type WeekForm, writeWeek } from "./week-form.ts";

const YEAR = 366;
const nothing: FormDay = { kind: "unbekannt", spans: [] };

/**
 * The week form that says the same as a text of opening hours; null where the form cannot say it (seasons, weeks, remarks, times that
 * follow the sun). Found by looking at an ordinary week and proved by a whole year: what the form would save opens and closes alike.
 */
export function showWeek({ value, land, today }: { value: string | null; land: string; today: Day }): WeekForm | null {
  if (value === null || value.trim() === "") return { days: dayKeys.map(() => nothing), holiday: nothing, appointments: false };
  const { base, appointments } = withoutFallback(value);
  const days = usualDays({ value: base, land, today });
  const holidays = /\bPH\b/.test(base) ? holidayGuesses({ value: base, land, today }) : [nothing];
  for (const holiday of days ? holidays : []) {
    const form = { days: days ?? [], holiday, appointments };
    const written = writeWeek(form);
    if (written !== null && sameHours({ one: written, other: value, land, today })) return form;
  }
  return null;
}

/** 'Tu-Fr 10:00-18:00 || "nach Vereinbarung"' in its two parts. */
function withoutFallback(value: string): { base: string; appointments: boolean } {
  const found = /^(.*?)\s*\|\|\s*"([^"]*)"\s*$/.exec(value);
  return found && appointmentIn(found[2]) ? { base: found[1], appointments: true } : { base: value, appointments: false };
}

function usualDays({ value, land, today }: { value: string; land: string; today: Day }): FormDay[] | null {
  const intervals = intervalsOf({ value, land, today, dayCount: 64 });
  const ahead = Array.from({ length: 56 }, (_, index) => addDays(today, index + 1)).filter((day) => holidayOn({ land, day }) === null);
  const days = dayKeys.map((_, index) => {
    const day = ahead.find((candidate) => weekdayOf(candidate) === index + 1);
    return day && intervals ? dayFrom(beginningOn(day, intervals)) : null;
  });
  const known = days.flatMap((day) => (day ? [day] : []));
  return known.length === days.length ? known : null;
}

/** Closed, or as on the weekday, or the hours of the next holiday: whichever the year proves. */
function holidayGuesses({ value, land, today }: { value: string; land: string; today: Day }): FormDay[] {
  const next = Array.from({ length: 200 }, (_, index) => addDays(today, index + 1)).find((day) => holidayOn({ land, day }) !== null);
  const intervals = next ? intervalsOf({ value, land, today: next, dayCount: 3 }) : null;
  const own = next && intervals ? dayFrom(beginningOn(next, intervals)) : null;
  return [{ kind: "zu", spans: [] }, { kind: "wie-tag", spans: [] }, ...(own ? [own] : []), nothing];
}

function dayFrom(begun: OpeningInterval[]): FormDay | null {
  if (begun.length === 0) return { kind: "zu", spans: [] };
  if (begun.every(({ why }) => why === "appointment")) return { kind: "termin", spans: [] };
  if (begun.every(({ why }) => why === "unsaid")) return nothing;
  if (begun.length > SPANS || begun.some(({ kind, why }) => kind !== "open" && why !== "open-end")) return null;
  return { kind: "offen", spans: begun.map(({ startsAt, endsAt, why }) => ({ from: clock(minuteOf(startsAt)), to: why === "open-end" ? null : clock(closingMinute(endsAt)) })) };
}

/** Whether two texts open and close alike for a year; false where one of them cannot be read, or carries a remark that is not about appointments. */
export function sameHours({ one, other, land, today }: { one: string; other: string; land: string; today: Day }): boolean {
  const meaning = meaningOf({ value: one, land, today });
  return meaning !== null && meaning === meaningOf({ value: other, land, today });
}

/** When it opens and closes within a year, and why it is unknown where it is; remarks aside, unless they stand for themselves. */
function meaningOf({ value, land, today }: { value: string; land: string; today: Day }): string | null {
  if (/"/.test(value.replaceAll(/"([^"]*)"/g, (quote, words: string) => (appointmentIn(words) ? "" : quote)))) return null;
  const intervals = intervalsOf({ value, land, today, dayCount: YEAR });
  return intervals && JSON.stringify(joinIntervals(intervals.map((interval) => ({ ...interval, note: null }))));
}

function intervalsOf({ value, land, today, dayCount }: { value: string; land: string; today: Day; dayCount: number }): readonly OpeningInterval[] | null {
  const reading = readHours({ value, land, fromDay: today, dayCount });
  return reading.ok ? reading.intervals : null;
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
