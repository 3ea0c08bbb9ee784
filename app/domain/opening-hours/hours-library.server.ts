import OpeningHours from "opening_hours";
import type { opening_hours } from "opening_hours";
import { addDays, type Day, instantOf } from "#app/values/day.ts";
import { days, minutes } from "#app/values/time.ts";
import type { LandPlace } from "./land-place.ts";
import { joinIntervals, type OpeningInterval } from "./opening-interval.ts";
import { recentlyUsed } from "./recently-used.ts";
import { mvSchoolHolidays } from "./school/mv-school-holidays.ts";
import { spellOutSchoolHolidays } from "./school/spell-out-school-holidays.ts";

export type ParsedHours = opening_hours;

const MOST_DAYS = 370;
const APPOINTMENT = /vereinbar|termin|absprache|anmeld|anfrage|voranmeldung|appointment|request/i;
const midnights = recentlyUsed<{ at: number; clocksChange: boolean }>(400);

/**
 * The one door to the opening_hours library (3.15, LGPL). Throws what the library throws: strings and errors.
 * It knows no school holidays of Mecklenburg-Vorpommern, which are given to it as dates.
 * Nothing here is bounded in time; go through hours-reader.server.ts. Its searches without an end date are never called:
 * getNextChange() runs for ever on real values such as "PH,Mo-Su 00:00-24:00".
 */
export function parseHours(value: string, place: LandPlace): ParsedHours {
  const known = place.address.state === "Mecklenburg-Vorpommern" && /\bSH\b/.test(value) ? spellOutSchoolHolidays(value, mvSchoolHolidays) : value;
  return Reflect.construct(OpeningHours, [known, place, { locale: "de" }]);
}

/** The open and unknown intervals from the midnight before `fromDay` over `dayCount` days (370 at most), as instants. */
export function intervalsOf({ hours, value, fromDay, dayCount }: { hours: ParsedHours; value: string; fromDay: Day; dayCount: number }): OpeningInterval[] {
  const from = processDate(fromDay);
  const to = processDate(addDays(fromDay, Math.min(dayCount, MOST_DAYS)));
  const wholeDaysSaid = /24\/7|\b0?0:00\s*(\+|-\s*(24:00|23:59|0?0:00))/.test(value);
  const found = hours.getOpenIntervals(from, to).map(([start, end, unknown, note]): OpeningInterval => {
    const [startsAt, endsAt] = [townDate(start), townDate(untilMidnight(end))];
    if (unknown) return { startsAt, endsAt, kind: "unknown", why: whyUnknown(note), note: note ?? null };
    // "Th" alone names a day and no time. The library calls it open for 24 hours; nobody has said that.
    if (!wholeDaysSaid && isMidnight(start) && isMidnight(end)) return { startsAt, endsAt, kind: "unknown", why: "unsaid", note: null };
    return { startsAt, endsAt, kind: "open", why: null, note: note ?? null };
  });
  return joinIntervals(found);
}

function whyUnknown(note: string | undefined): OpeningInterval["why"] {
  if (note === undefined) return "unsaid";
  if (note.includes('"open end"')) return "open-end";
  return APPOINTMENT.test(note) ? "appointment" : "unsaid";
}

function isMidnight(date: Date): boolean {
  return date.getHours() === 0 && date.getMinutes() === 0;
}

/** 23:59 is how people type midnight; a minute of closing each night is what nobody means. */
function untilMidnight(end: Date): Date {
  return end.getHours() === 23 && end.getMinutes() === 59 ? new Date(end.getTime() + minutes(1)) : end;
}

/** The library reads the clock of the process. So it is asked about, and answers in, a process clock that shows what the town's clock shows. */
function processDate(day: Day): Date {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(year, month - 1, date);
}

function townDate(date: Date): Date {
  const day = `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;
  const minute = date.getHours() * 60 + date.getMinutes();
  const midnight = midnights.get(day) ?? midnightOf(day);
  return midnight.clocksChange ? instantOf(day, minute) : new Date(midnight.at + minutes(minute));
}

function midnightOf(day: Day): { at: number; clocksChange: boolean } {
  const at = instantOf(day, 0).getTime();
  const midnight = { at, clocksChange: instantOf(day, 1440).getTime() - at !== days(1) };
  midnights.set(day, midnight);
  return midnight;
}
