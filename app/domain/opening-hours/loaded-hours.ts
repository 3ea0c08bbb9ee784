import { addDays, type Day } from "#app/values/day.ts";
import type { ShopHours } from "./day-intervals.server.ts";
import type { JoinedDay } from "./hours-exception.ts";

/** Days of exceptions and town days that are loaded for a page. */
const LOADED_DAYS = 28;

/** What hangs on a shop's row that its hours depend on, in the coming weeks; yesterday too, because its night may not be over. */
export function hoursRelations(today: Day, dayCount = LOADED_DAYS) {
  const days = { gte: dateOf(addDays(today, -1)), lt: dateOf(addDays(today, dayCount)) };
  return {
    hours: { select: { value: true, confirmedAt: true, confirmedBy: true } },
    exceptions: { select: { day: true, value: true, reason: true }, where: { day: days } },
    townDayAnswers: { select: { value: true, townDay: { select: { day: true, kind: true, name: true, value: true } } }, where: { joins: true, townDay: { day: days } } },
  } as const;
}

/** What a query must select of a shop so that hoursOf() can answer. */
export function hoursSelection(today: Day, dayCount = LOADED_DAYS) {
  return { ...hoursRelations(today, dayCount), pausedFrom: true, pausedUntil: true, pauseNote: true } as const;
}

/** A shop's row with what hoursSelection() asks for. */
export type WithHours = {
  hours: { value: string | null } | null;
  exceptions: Array<{ day: Date; value: string; reason: string }>;
  townDayAnswers: Array<{ value: string | null; townDay: { day: Date; kind: string; name: string; value: string } }>;
  pausedFrom: Date | null; pausedUntil: Date | null; pauseNote: string | null;
};

/** A loaded shop's hours in the form in which they are evaluated. */
export function hoursOf(shop: WithHours, land: string): ShopHours {
  return {
    value: shop.hours?.value ?? null, land,
    exceptions: shop.exceptions.map(({ day, value, reason }) => ({ day: dayIn(day), value, reason })),
    townDays: shop.townDayAnswers.map(joinedDay),
    pause: shop.pausedFrom ? { from: dayIn(shop.pausedFrom), until: shop.pausedUntil && dayIn(shop.pausedUntil), note: shop.pauseNote } : null,
  };
}

/** Own times stand for the whole day; the town's late evening is added to the usual hours. */
function joinedDay({ value, townDay }: WithHours["townDayAnswers"][number]): JoinedDay {
  return { day: dayIn(townDay.day), value: value ?? townDay.value, reason: townDay.name, adds: value === null && townDay.kind === "late-opening" };
}

/** The day that a date column holds. */
export function dayIn(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** A day as a date column wants it. */
export function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
