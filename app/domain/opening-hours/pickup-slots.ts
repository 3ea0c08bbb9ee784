import { addDays, type Day, dayOf, daysBetween, minuteOf } from "#app/values/day.ts";
import { formatShortDay, formatTime } from "#app/values/day-words.ts";
import { after, minutes } from "#app/values/time.ts";
import { edgesOf } from "./hours-exception.ts";
import { clipTo, type HoursWindow } from "./opening-interval.ts";

/** What a shop says about pick-up: how long a slot is, how many orders fit, how long after ordering (wall time), how many days ahead. */
export type PickupSettings = { slotMinutes: number; slotCapacity: number; leadMinutes: number; horizonDays: number };
/** A time at which an order can be fetched. `label` is its start, "16:00"; capacity is the shop's, how much is taken stands in the Slot table. */
export type PickupSlot = { startsAt: Date; endsAt: Date; label: string; capacity: number };
/** A day that has slots, with "heute", "morgen" or "Sa, 7. Nov." as its label. */
export type PickupDay = { day: Day; label: string; slots: PickupSlot[] };

type Offer = { window: HoursWindow; settings: PickupSettings; at: Date };

/**
 * The slots of a day, in order. Each lies wholly inside one interval that is surely open, so the last one ends at or before closing,
 * none crosses a break, a midnight or an unknown time; all begin `leadMinutes` after `at` or later and within the horizon (1 = today only).
 */
export function pickupSlots({ window, settings, at, day }: Offer & { day: Day }): PickupSlot[] {
  const { slotMinutes, slotCapacity, leadMinutes, horizonDays } = settings;
  const distance = daysBetween(dayOf(at), day);
  if (!(slotMinutes >= 5) || distance < 0 || distance >= horizonDays) return [];
  const earliest = after(at, minutes(Math.max(0, leadMinutes)));
  const { from, to } = edgesOf(day);
  return clipTo(window.intervals, from, to)
    .filter(({ kind }) => kind === "open")
    .flatMap(({ startsAt, endsAt }) => slice({ startsAt: toGrid(startsAt, slotMinutes), endsAt, slotMinutes }))
    .filter((slot) => slot.startsAt >= earliest && slot.endsAt > at)
    .map((slot) => ({ ...slot, label: formatTime(slot.startsAt), capacity: slotCapacity }));
}

/** The days of the horizon that have slots. */
export function pickupDays({ window, settings, at }: Offer): PickupDay[] {
  const today = dayOf(at);
  return Array.from({ length: Math.min(Math.max(0, settings.horizonDays), 60) }, (_, index) => addDays(today, index))
    .map((day) => ({ day, label: pickupDayLabel(day, today), slots: pickupSlots({ window, settings, at, day }) }))
    .filter(({ slots }) => slots.length > 0);
}

/** The slot that begins at an instant, if it is still on offer; asked again when an order is placed and paid. */
export function findPickupSlot({ window, settings, at, startsAt }: Offer & { startsAt: Date }): PickupSlot | null {
  if (Number.isNaN(startsAt.getTime())) return null;
  return pickupSlots({ window, settings, at, day: dayOf(startsAt) }).find((slot) => slot.startsAt.getTime() === startsAt.getTime()) ?? null;
}

/** "heute", "morgen", "Sa, 7. Nov.". */
export function pickupDayLabel(day: Day, today: Day): string {
  const distance = daysBetween(today, day);
  if (distance === 0) return "heute";
  if (distance === 1) return "morgen";
  const short = formatShortDay(day);
  return /(März|Mai|Juni|Juli)$/.test(short) ? short : `${short}.`;
}

function slice({ startsAt, endsAt, slotMinutes }: { startsAt: Date; endsAt: Date; slotMinutes: number }): Array<{ startsAt: Date; endsAt: Date }> {
  const length = minutes(Math.floor(slotMinutes));
  const count = Math.max(0, Math.floor((endsAt.getTime() - startsAt.getTime()) / length));
  return Array.from({ length: count }, (_, index) => ({ startsAt: after(startsAt, index * length), endsAt: after(startsAt, (index + 1) * length) }));
}

/** The first slot begins on a round time: a shop that opens at 9:10 offers half-hour slots from 9:30 on. */
function toGrid(startsAt: Date, slotMinutes: number): Date {
  const step = [60, 30, 20, 15, 10, 5].find((round) => Math.floor(slotMinutes) % round === 0) ?? 1;
  return after(startsAt, minutes((step - (minuteOf(startsAt) % step)) % step));
}
