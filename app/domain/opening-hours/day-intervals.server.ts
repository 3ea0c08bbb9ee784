import { addDays, type Day, instantOf } from "#app/values/day.ts";
import { days } from "#app/values/time.ts";
import { beginningOn, edgesOf, type HoursException, isPausedOn, type JoinedDay, type Pause, replaceDay, specialOn } from "./hours-exception.ts";
import { isTooSlowNow, readHours } from "./hours-reader.server.ts";
import { clipTo, type HoursWindow, joinIntervals, type OpeningInterval } from "./opening-interval.ts";
import { holidayOn, isOnlyInAugsburg, isOnlyInSomeTowns } from "./public-holidays.server.ts";
import { recentlyUsed } from "./recently-used.ts";

/** What is known of a shop's hours: the opening_hours text (null: nothing), its Land, its own exceptions, the town's days it joins, and a pause. */
export type ShopHours = {
  value: string | null;
  /** Code of the Land, such as "NW". */
  land: string;
  exceptions?: HoursException[];
  /** verkaufsoffener Sonntag and the like, where the shop has said that it takes part; otherwise its usual hours hold. */
  townDays?: JoinedDay[];
  /** Closed for a while: beats everything. */
  pause?: Pause | null;
};

/**
 * All intervals of a shop from the midnight before `from` (a day in town) over `dayCount` days (14 where not given), in order, without overlaps.
 * A pause beats everything, an own exception all else on its day, a town's day the usual hours. On a public holiday of the Land, hours that do not mention holidays (PH) are unknown:
 * most shops must then stay closed, but a baker, a florist or a restaurant may open. No text, or one that cannot be read, is unknown throughout.
 * Remembered: asking again costs a few microseconds, and answers with the same object.
 */
export function dayIntervals({ shop, from, dayCount = 14 }: { shop: ShopHours; from: Day; dayCount?: number }): HoursWindow {
  const key = `${from}|${dayCount}|${keyOf(shop)}`;
  const known = windows.get(key);
  if (known) return known;
  const window = workOut({ shop, from, dayCount });
  if (!isUnsettled(shop)) windows.set(key, window);
  return window;
}

/** Whether an answer about this shop is "unknown" only because reading took too long just now; it is not to be kept. */
export function isUnsettled({ value, land, exceptions = [], townDays = [] }: ShopHours): boolean {
  return [{ value: value ?? "" }, ...exceptions, ...townDays].some((text) => isTooSlowNow({ value: text.value.trim(), land }));
}

/** One text for all that a shop's hours depend on. */
export function keyOf({ value, land, exceptions = [], townDays = [], pause = null }: ShopHours): string {
  const special = exceptions.length + townDays.length > 0 || pause ? JSON.stringify([exceptions, townDays, pause]) : "";
  return `${land}|${value ?? ""}|${special}`;
}

const windows = recentlyUsed<HoursWindow>(1000);

function workOut({ shop, from, dayCount }: { shop: ShopHours; from: Day; dayCount: number }): HoursWindow {
  const first = addDays(from, -1);
  const asked = Array.from({ length: dayCount + 2 }, (_, index) => addDays(first, index));
  let intervals = regularIntervals({ value: shop.value, land: shop.land, fromDay: first, dayCount: dayCount + 2 });
  for (const day of asked) {
    intervals = onHoliday({ day, shop, intervals });
    const special = specialOn(shop, day);
    if (special) intervals = replaceDay({ day, intervals, by: specialTimes({ day, special, land: shop.land, usual: intervals }) });
    if (isPausedOn(shop.pause, day)) intervals = replaceDay({ day, intervals, by: [] });
  }
  const window = { from: instantOf(from, 0), to: instantOf(addDays(from, dayCount), 0) };
  return { ...window, intervals: clipLong(joinIntervals(intervals), window) };
}

function regularIntervals({ value, land, fromDay, dayCount }: { value: string | null; land: string; fromDay: Day; dayCount: number }): OpeningInterval[] {
  const reading = value?.trim() ? readHours({ value: value.trim(), land, fromDay, dayCount }) : null;
  if (reading?.ok) return reading.intervals;
  return [unknown({ startsAt: instantOf(fromDay, 0), endsAt: instantOf(addDays(fromDay, dayCount), 0), why: "unsaid", note: null })];
}

/** What a text means on one day alone. */
function intervalsOn({ day, value, land, reason }: { day: Day; value: string; land: string; reason: string }): OpeningInterval[] {
  return beginningOn(day, regularIntervals({ value, land, fromDay: addDays(day, -1), dayCount: 3 }))
    .map((interval) => ({ ...interval, note: interval.note ?? (reason || null) }));
}

function onHoliday({ day, shop, intervals }: { day: Day; shop: ShopHours; intervals: OpeningInterval[] }): OpeningInterval[] {
  const { value, land } = shop;
  if (!value) return intervals;
  if (/\bPH\b/i.test(value)) return whereTheLawDiffers({ day, value, land, intervals });
  const holiday = holidayOn({ land, day });
  if (!holiday) return intervals;
  const { from, to } = edgesOf(day);
  return intervals.map((interval) =>
    (interval.kind === "open" || interval.why === "open-end") && interval.startsAt >= from && interval.startsAt < to && daysLong(interval) < 2
      ? unknown({ ...interval, why: "holiday", note: holiday })
      : interval);
}

/** Two days in August are no holidays of the whole Land; there the hours are read in a Land that does not have them. */
function whereTheLawDiffers({ day, value, land, intervals }: { day: Day; value: string; land: string; intervals: OpeningInterval[] }): OpeningInterval[] {
  const nowhere = isOnlyInAugsburg({ land, day });
  if (!nowhere && !isOnlyInSomeTowns({ land, day })) return intervals;
  const workday = intervalsOn({ day, value, land: "HE", reason: "" });
  if (nowhere) return replaceDay({ day, intervals, by: workday });
  const holiday = beginningOn(day, intervals);
  if (JSON.stringify(joinIntervals(holiday)) === JSON.stringify(joinIntervals(workday))) return intervals;
  const by = [...holiday, ...workday].map((interval) => unknown({ ...interval, why: "holiday", note: holidayOn({ land, day }) }));
  return replaceDay({ day, intervals, by: joinIntervals(by) });
}

/** The times of a special day. A late evening comes on top of what was surely open anyway. */
function specialTimes({ day, special, land, usual }: { day: Day; special: JoinedDay; land: string; usual: OpeningInterval[] }): OpeningInterval[] {
  const said = intervalsOn({ ...special, day, land });
  return special.adds ? joinIntervals([...beginningOn(day, usual).filter(({ kind }) => kind === "open"), ...said]) : said;
}

/** Clips to the window, but keeps the nights at its two ends whole, so that midnight is not taken for an opening or a closing. */
function clipLong(intervals: readonly OpeningInterval[], { from, to }: { from: Date; to: Date }): OpeningInterval[] {
  return intervals
    .filter(({ startsAt, endsAt }) => startsAt < to && endsAt > from)
    .flatMap((interval) => (daysLong(interval) < 1 ? [interval] : clipTo([interval], from, to)));
}

function daysLong({ startsAt, endsAt }: OpeningInterval): number {
  return (endsAt.getTime() - startsAt.getTime()) / days(1);
}

function unknown({ startsAt, endsAt, why, note }: Omit<OpeningInterval, "kind">): OpeningInterval {
  return { startsAt, endsAt, kind: "unknown", why, note };
}
