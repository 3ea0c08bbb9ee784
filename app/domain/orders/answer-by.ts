import type { HoursWindow } from "#app/domain/opening-hours/opening-interval.ts";
import { afterOpenMinutes } from "#app/domain/opening-hours/opening-minutes.ts";
import { after, days } from "#app/values/time.ts";

/** A card's authorisation lapses after seven days (https://docs.stripe.com/payments/place-a-hold-on-a-payment-method); one is left for taking the money. */
const longest = days(6);

/**
 * Until when a shop should answer: so many minutes in which it is open, and never later than the end of the pick-up time,
 * because a promise after that would be worth nothing, or than the money can be held.
 */
export function answerBy({ window, from, answerMinutes, slotEndsAt }: {
  window: HoursWindow; from: Date; answerMinutes: number; slotEndsAt: Date;
}): Date {
  const due = afterOpenMinutes({ window, from, count: Math.max(1, answerMinutes) });
  return [due ?? slotEndsAt, slotEndsAt, after(from, longest)].reduce((earliest, one) => (one < earliest ? one : earliest));
}
