import type { Day } from "#app/values/day.ts";
import { minutes, seconds } from "#app/values/time.ts";
import { intervalsOf, parseHours, type ParsedHours } from "./hours-library.server.ts";
import { type LandPlace, landPlace } from "./land-place.ts";
import type { OpeningInterval } from "./opening-interval.ts";
import { recentlyUsed } from "./recently-used.ts";
import { withinBudget } from "./within-budget.server.ts";

/** Why a text of opening hours gets no answer. Whoever shows such a shop says "unknown", never "closed". */
export type HoursRefusal = "too-long" | "unreadable" | "too-slow";
export type HoursSpelling = { ok: true; canonical: string; remarks: string[] } | { ok: false; reason: HoursRefusal };
export type HoursReading = { ok: true; intervals: OpeningInterval[] } | { ok: false; reason: HoursRefusal };

/** OpenStreetMap allows 255 characters in a value: https://wiki.openstreetmap.org/wiki/Key:opening_hours */
const LONGEST = 255;
/** Milliseconds. Reading happens while somebody waits for a page, so it forgives once; saving is strict. */
const READING_LIMITS = [50, 250];
const SAVING_LIMITS = [50, 50, 50];
const LONGEST_PAUSE = minutes(10);

const parsed = recentlyUsed<ParsedHours>(500);
const read = recentlyUsed<OpeningInterval[]>(1000);
const refused = recentlyUsed<{ reason: HoursRefusal; pause: number; until: number }>(500);

/**
 * The intervals of an opening_hours text in a Land, from the midnight before `fromDay` (YYYY-MM-DD, town time) over `dayCount` days.
 * Holidays of the Land are those of the library. Bounded: at most 255 characters, at most 370 days, at most 50 ms,
 * at a second try 250 ms (more only where other programs had the processor), after which the text is refused for a while.
 */
export function readHours({ value, land, fromDay, dayCount }: { value: string; land: string; fromDay: Day; dayCount: number }): HoursReading {
  if (value.length > LONGEST) return { ok: false, reason: "too-long" };
  const place = landPlace(land);
  const name = nameOf(value, place);
  const remembered = refused.get(name);
  if (remembered && remembered.until > performance.now()) return { ok: false, reason: remembered.reason };
  const window = `${fromDay}|${dayCount}|${name}`;
  const known = read.get(window);
  if (known) return { ok: true, intervals: known };
  const answer = attemptWithin({
    limits: READING_LIMITS, name, work: () => intervalsOf({ hours: parsedOnce(value, place), fromDay, dayCount, value }),
  });
  if ("reason" in answer) return { ok: false, reason: answer.reason };
  read.set(window, answer.result);
  return { ok: true, intervals: answer.result };
}

/**
 * The text in the library's canonical spelling, with its German remarks about it, or why it cannot be had.
 * Strict, for the door where texts come in: spelling it and reading `dayCount` days of it must each be possible within 50 ms.
 */
export function spellHours({ value, land, fromDay, dayCount }: { value: string; land: string; fromDay: Day; dayCount: number }): HoursSpelling {
  if (value.length > LONGEST) return { ok: false, reason: "too-long" };
  const place = landPlace(land);
  const name = nameOf(value, place);
  const answer = attemptWithin({ limits: SAVING_LIMITS, name, work: () => {
    // Everywhere but in Mecklenburg-Vorpommern the text is parsed as it is, so that school holidays stay school holidays.
    const hours = parsedOnce(value, land === "MV" ? landPlace("NW") : place);
    return { canonical: hours.prettifyValue(), remarks: hours.getStructuredWarnings().map(({ message }) => message) };
  } });
  if ("reason" in answer) return { ok: false, reason: answer.reason };
  const reading = attemptWithin({ limits: SAVING_LIMITS, name, work: () => intervalsOf({ hours: parsedOnce(value, place), fromDay, dayCount, value }) });
  return "reason" in reading ? { ok: false, reason: reading.reason } : { ok: true, ...answer.result };
}

/** Whether a text is being refused because it took too long; a later try may succeed. */
export function isTooSlowNow({ value, land }: { value: string; land: string }): boolean {
  const remembered = refused.get(nameOf(value, landPlace(land)));
  return remembered?.reason === "too-slow" && remembered.until > performance.now();
}

/**
 * Tries under the first limit and, because a cold start may be to blame, again under the next ones. Where this process got little of
 * the processor meanwhile, a last try gets as much more time. What fails them all is refused: at once for five seconds, then four
 * times as long each time, ten minutes at most.
 */
function attemptWithin<Result>({ limits, name, work }: { limits: number[]; name: string; work: () => Result }): { result: Result } | { reason: HoursRefusal } {
  warmUp();
  const began = { wall: performance.now(), processor: process.cpuUsage() };
  try {
    for (const limit of [...limits, null]) {
      const milliseconds = limit ?? patience(began);
      const done = milliseconds > 0 ? withinBudget({ work, milliseconds }) : null;
      if (done) return done;
      // Because an interrupted object may be half changed, the next try starts from the text.
      parsed.delete(name);
    }
  } catch {
    // Because the library throws strings and errors alike at a text it cannot parse, anything thrown means unreadable.
    return refuse({ name, reason: "unreadable", pause: LONGEST_PAUSE });
  }
  const before = refused.get(name)?.pause ?? seconds(1.25);
  return refuse({ name, reason: "too-slow", pause: Math.min(4 * before, LONGEST_PAUSE) });
}

/** How many milliseconds by the clock a last try may take: none where the processor was ours, up to two seconds where others had it. */
function patience(began: { wall: number; processor: NodeJS.CpuUsage }): number {
  const { user, system } = process.cpuUsage(began.processor);
  const share = (user + system) / 1000 / (performance.now() - began.wall);
  return share > 0.7 ? 0 : Math.min(seconds(2), Math.ceil(75 / Math.max(share, 0.01)));
}

let warm = false;

/** The library's first text takes many times longer than its second, so it is one that is known to be harmless. */
function warmUp(): void {
  if (warm) return;
  warm = true;
  intervalsOf({ hours: parseHours("Mo-Fr 09:00-13:00,14:30-18:30; Sa 09:00-14:00; PH off", landPlace("NW")), value: "", fromDay: "2026-12-01", dayCount: 31 });
}

function nameOf(value: string, place: LandPlace): string {
  return `${place.address.state}|${value}`;
}

function refuse({ name, reason, pause }: { name: string; reason: HoursRefusal; pause: number }): { reason: HoursRefusal } {
  parsed.delete(name);
  refused.set(name, { reason, pause, until: performance.now() + pause });
  return { reason };
}

function parsedOnce(value: string, place: LandPlace): ParsedHours {
  const name = nameOf(value, place);
  const known = parsed.get(name);
  if (known) return known;
  const hours = parseHours(value, place);
  parsed.set(name, hours);
  return hours;
}
