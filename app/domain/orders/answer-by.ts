import type { HoursWindow } from "#app/domain/opening-hours/opening-interval.ts";
import { afterOpenMinutes } from "#app/domain/opening-hours/opening-minutes.ts";
import { after, days } from "#app/values/time.ts";

/** A card's authorisation lapses after seven days (https://docs.stripe.com/payments/place-a-hold-on-a-payment-method); one is left for taking the money. */
const longest = days(6);

/**
 * Until when a shop should answer: so many minutes in which it is open, and never later than the pick-up time begins (so that
 * nobody stands at the door without a word; its end, where it has already begun when the order comes), or than the money can
 * be held.
 */
export function answerBy({ window, from, answerMinutes, slotStartsAt, slotEndsAt }: {
  window: HoursWindow; from: Date; answerMinutes: number; slotStartsAt: Date; slotEndsAt: Date;
}): Date {
  const due = afterOpenMinutes({ window, from, count: Math.max(1, answerMinutes) });
  const latest = slotStartsAt > from ? slotStartsAt : slotEndsAt;
  return [due ?? latest, latest, after(from, longest)].reduce((earliest, one) => (one < earliest ? one : earliest));
}
