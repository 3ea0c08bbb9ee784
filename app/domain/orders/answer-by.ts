import type { HoursWindow } from "#app/domain/opening-hours/opening-interval.ts";
import { afterOpenMinutes } from "#app/domain/opening-hours/opening-minutes.ts";

/**
 * Until when a shop should answer: so many minutes in which it is open, and never later than the end of the pick-up time,
 * because a promise after that would be worth nothing.
 */
export function answerBy({ window, from, answerMinutes, slotEndsAt }: {
  window: HoursWindow; from: Date; answerMinutes: number; slotEndsAt: Date;
}): Date {
  const due = afterOpenMinutes({ window, from, count: Math.max(1, answerMinutes) });
  return due !== null && due < slotEndsAt ? due : slotEndsAt;
}
