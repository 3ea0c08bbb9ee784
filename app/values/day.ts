/** A calendar day in town, "2026-11-07". Days sort and compare as text. */
export type Day = string;

/** Minutes since the town's midnight, 0 to 1440; more where an opening runs past midnight. */
export type MinuteOfDay = number;

const zone = "Europe/Berlin";
const dayLength = 86_400_000;

const parts = new Intl.DateTimeFormat("en-CA", {
  timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit",
});

/** The day in town at this instant. */
export function dayOf(instant: Date): Day {
  return wallClock(instant).slice(0, 10);
}

/** The minute of the town's day at this instant, 0 to 1439. */
export function minuteOf(instant: Date): MinuteOfDay {
  const clock = wallClock(instant);
  return Number(clock.slice(11, 13)) * 60 + Number(clock.slice(14, 16));
}

/**
 * The instant of a minute of a day in town. Minutes may pass 1440 or be negative. In the hour that summer time skips the
 * later instant is meant; in the hour that comes twice the first.
 */
export function instantOf(day: Day, minute: MinuteOfDay): Date {
  const wall = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  const before = wall - offset(wall - dayLength);
  const after = wall - offset(wall + dayLength);
  return new Date(wall - offset(before) === before ? before : wall - offset(after) === after ? after : before);
}

/** The day `count` days later, or earlier where negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(noon(day).getTime() + count * dayLength).toISOString().slice(0, 10);
}

/** Whole days from one day to another, negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / dayLength);
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return noon(day).getUTCDay() || 7;
}

/** Whether a text is a day that exists: "2026-02-29" is not. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(noon(text).getTime()) && addDays(text, 0) === text;
}

function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** Milliseconds the town's clock is ahead of UTC at this instant (given in milliseconds). Asked once a UTC day, unless the clocks change on it. */
function offset(instant: number): number {
  const day = Math.floor(instant / dayLength);
  if (!offsets.has(day)) {
    if (offsets.size > 5000) offsets.clear();
    const [first, last] = [askOffset(day * dayLength), askOffset((day + 1) * dayLength)];
    offsets.set(day, first === last ? first : null);
  }
  return offsets.get(day) ?? askOffset(instant);
}

/** Because Intl takes several microseconds, and a page asks hundreds of times. */
const offsets = new Map<number, number | null>();

function askOffset(instant: number): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const found = new Map(parts.formatToParts(whole).map(({ type, value }) => [type, value]));
  const get = (type: "year" | "month" | "day" | "hour" | "minute" | "second") => found.get(type) ?? "00";
  return Date.parse(`${get("year").padStart(4, "0")}-${get("month")}-${get("day")}T${get("hour")}:${get("minute")}:${get("second")}Z`) - whole;
}

function wallClock(instant: Date): string {
  return new Date(instant.getTime() + offset(instant.getTime())).toISOString().slice(0, 19);
}
