import type { PickupDay } from "#app/domain/opening-hours/pickup-slots.ts";
import { pickupDayLabel } from "#app/domain/opening-hours/pickup-slots.ts";
import { type Day, dayOf } from "#app/values/day.ts";
import { formatTime } from "#app/values/day-words.ts";
import type { OrderMode } from "../order-status.ts";

/** What somebody chose for one shop; null where nothing (usable) was chosen. `slot` is the ISO start. */
export type PartChoice = { mode: OrderMode | null; day: Day | null; slot: string | null };
/** The days of a shop with their times as radios. */
export type PartDay = { day: Day; label: string; slots: Array<{ value: string; label: string; full: boolean }> };
type Offer = { acceptsReservations: boolean; acceptsPurchases: boolean; days: Array<Omit<PickupDay, "slots"> & { slots: Array<{ startsAt: Date; endsAt: Date; label: string; full: boolean }> }> };

/** Stripe takes no payment below this, in cents (https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). */
const leastOnline = 50;
/** Days shown for choosing; a week is enough for what lies on a counter. */
const mostDays = 7;

/** How a shop's part can be ordered. */
export function offeredModes({ acceptsReservations, acceptsPurchases, totalCents }: { acceptsReservations: boolean; acceptsPurchases: boolean; totalCents: number }): OrderMode[] {
  const modes: OrderMode[] = [];
  if (acceptsReservations) modes.push("reservation");
  if (acceptsPurchases && totalCents >= leastOnline) modes.push("purchase");
  return modes;
}

/** The pick-up days as a form shows them, the first seven that have times. */
export function partDays({ days }: Offer): PartDay[] {
  return days.slice(0, mostDays).map(({ day, label, slots }) => ({
    day, label: label.charAt(0).toUpperCase() + label.slice(1), slots: slots.map(({ startsAt, label: time, full }) => ({ value: startsAt.toISOString(), label: time, full })),
  }));
}

/**
 * What is chosen at first: the choice that binds nobody, and at every shop the first free time after the one before, so that
 * a round on foot comes out.
 */
export function firstChoices(parts: Array<{ shopId: string; modes: OrderMode[]; days: PartDay[] }>): Record<string, PartChoice> {
  const choices: Record<string, PartChoice> = {};
  let last = "";
  for (const { shopId, modes, days } of parts) {
    const free = days.flatMap(({ day, slots }) => slots.filter(({ full }) => !full).map(({ value }) => ({ day, value })));
    const next = free.find(({ value }) => value > last) ?? free[0] ?? null;
    if (next) last = next.value;
    choices[shopId] = { mode: modes[0] ?? null, day: next?.day ?? days[0]?.day ?? null, slot: next?.value ?? null };
  }
  return choices;
}

/** "heute 16:00", "Sa, 7. Nov. 10:30". */
export function slotWords(startsAt: string, now: Date): string {
  const start = new Date(startsAt);
  return `${pickupDayLabel(dayOf(start), dayOf(now))} ${formatTime(start)}`;
}
