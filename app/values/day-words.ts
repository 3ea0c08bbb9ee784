import type { Day, MinuteOfDay } from "#app/values/day.ts";
import { dayOf, daysBetween, minuteOf } from "#app/values/day.ts";

const written = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("de-DE", { timeZone: "UTC", ...options });
const plain = written({ weekday: "short", day: "numeric", month: "long" });
const long = written({ weekday: "long", day: "numeric", month: "long" });
const withYear = written({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const numeric = written({ day: "2-digit", month: "2-digit", year: "numeric" });
const weekdays = ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"];
const months = ["Jan", "Feb", "März", "Apr", "Mai", "Juni", "Juli", "Aug", "Sep", "Okt", "Nov", "Dez"];

/** "heute", "morgen", "gestern", else "Sa., 7. November". */
export function formatDay(day: Day, today: Day): string {
  const distance = daysBetween(today, day);
  if (distance === 0) return "heute";
  if (distance === 1) return "morgen";
  if (distance === -1) return "gestern";
  return plain.format(at(day));
}

/** "Samstag, 7. November". */
export function formatLongDay(day: Day): string {
  return long.format(at(day));
}

/** "Samstag, 7. November 2026", for papers and mails. */
export function formatDayWithYear(day: Day): string {
  return withYear.format(at(day));
}

/** "07.11.2026". */
export function formatNumericDay(day: Day): string {
  return numeric.format(at(day));
}

/** "Sa, 7. Nov", for chips and narrow columns. */
export function formatShortDay(day: Day): string {
  const date = at(day);
  return `${weekdays[date.getUTCDay()]}, ${date.getUTCDate()}. ${months[date.getUTCMonth()]}`;
}

/** The pieces of a poster's date: { number: "7", name: "Sa, Nov" }. */
export function posterDay(day: Day): { number: string; name: string } {
  const date = at(day);
  return { number: String(date.getUTCDate()), name: `${weekdays[date.getUTCDay()]}, ${months[date.getUTCMonth()]}` };
}

/** "Samstag" for an ISO weekday, 1 (Monday) to 7. */
export function formatWeekday(weekday: number): string {
  return ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"][weekday - 1] ?? "";
}

/** "14:20" in town. */
export function formatTime(instant: Date): string {
  return formatMinute(minuteOf(instant));
}

/** "14:20" from a minute of the day; 1440 is "24:00", later minutes belong to the next morning. */
export function formatMinute(minute: MinuteOfDay): string {
  const shown = minute > 1440 ? minute - 1440 : minute;
  return `${Math.floor(shown / 60)}:${String(shown % 60).padStart(2, "0")}`;
}

/** "9 Uhr", "18:30 Uhr". */
export function formatClock(minute: MinuteOfDay): string {
  const text = formatMinute(minute);
  return `${text.endsWith(":00") ? text.slice(0, -3) : text} Uhr`;
}

/**
 * How old a fact is: "gerade eben", "vor 12 Min.", "vor 2 Std.", "heute 9:10", "gestern 17:40", "vor 9 Tagen", "vor 5 Monaten".
 * An instant in the future counts as just now.
 */
export function formatAge(instant: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - instant.getTime()) / 60_000);
  if (minutes < 1) return "gerade eben";
  if (minutes < 60) return `vor ${minutes} Min.`;
  const days = daysBetween(dayOf(instant), dayOf(now));
  if (days === 0) return minutes < 180 ? `vor ${Math.floor(minutes / 60)} Std.` : `heute ${formatTime(instant)}`;
  if (days === 1) return `gestern ${formatTime(instant)}`;
  if (days < 60) return `vor ${days} Tagen`;
  return days < 730 ? `vor ${Math.floor(days / 30)} Monaten` : `vor ${Math.floor(days / 365)} Jahren`;
}

function at(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}
