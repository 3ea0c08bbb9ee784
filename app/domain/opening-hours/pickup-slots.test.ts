import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayOf } from "#app/values/day.ts";
import { dayIntervals } from "./day-intervals.server.ts";
import { findPickupSlot, pickupDays, pickupSlots } from "./pickup-slots.ts";
import values from "./samples/values.json";

const settings = { slotMinutes: 30, slotCapacity: 4, leadMinutes: 60, horizonDays: 7 };
const bookshop = "Mo-Fr 09:00-13:00,14:30-18:30; Sa 09:00-14:00; PH off";
const windowOf = (value: string | null, from: string, land = "NW") => dayIntervals({ shop: { value, land }, from });
const labels = (value: string | null, at: string, day: string, more: Partial<typeof settings> = {}) =>
  pickupSlots({ window: windowOf(value, dayOf(new Date(at))), settings: { ...settings, ...more }, at: new Date(at), day }).map(({ label }) => label).join(" ");

test("slots end before the break and before closing, and begin after the lead", () => {
  expect(labels(bookshop, "2026-11-24T11:05:00+01:00", "2026-11-24")).toBe("12:30 14:30 15:00 15:30 16:00 16:30 17:00 17:30 18:00");
  expect(labels(bookshop, "2026-11-24T11:05:00+01:00", "2026-11-28")).toBe("9:00 9:30 10:00 10:30 11:00 11:30 12:00 12:30 13:00 13:30");
  expect(labels(bookshop, "2026-11-24T18:00:00+01:00", "2026-11-24")).toBe("");
});

test("a slot longer than what is left is not offered", () => {
  expect(labels("Tu 09:00-10:10", "2026-11-24T06:00:00+01:00", "2026-11-24", { slotMinutes: 45 })).toBe("9:00");
  expect(labels("Tu 09:10-10:30", "2026-11-24T06:00:00+01:00", "2026-11-24")).toBe("9:30 10:00");
  expect(labels("Tu 09:00-10:00", "2026-11-24T06:00:00+01:00", "2026-11-24", { slotMinutes: 90 })).toBe("");
});

test("no slots on holidays, at unknown times, in the past or past the horizon", () => {
  expect(labels(bookshop, "2026-12-22T10:00:00+01:00", "2026-12-25")).toBe("");
  expect(labels(null, "2026-11-24T10:00:00+01:00", "2026-11-25")).toBe("");
  expect(labels('"nach Vereinbarung"', "2026-11-24T10:00:00+01:00", "2026-11-25")).toBe("");
  expect(labels("Mo-Fr 17:00+", "2026-11-24T10:00:00+01:00", "2026-11-25")).toBe("");
  expect(labels(bookshop, "2026-11-24T10:00:00+01:00", "2026-11-23")).toBe("");
  expect(labels(bookshop, "2026-11-24T10:00:00+01:00", "2026-12-01")).toBe("");
  expect(labels(bookshop, "2026-11-24T10:00:00+01:00", "2026-11-25", { slotMinutes: 0 })).toBe("");
});

test("a day has 46 half-hour slots when summer time begins and 50 when it ends", () => {
  const count = (at: string, day: string) => labels("24/7", at, day).split(" ");
  expect(count("2026-03-28T10:00:00+01:00", "2026-03-29")).toHaveLength(46);
  expect(count("2026-03-28T10:00:00+01:00", "2026-03-29")).not.toContain("2:00");
  expect(count("2026-10-24T10:00:00+02:00", "2026-10-25")).toHaveLength(50);
  expect(labels("Mo-Su 09:00-11:00", "2026-03-28T10:00:00+01:00", "2026-03-29")).toBe("9:00 9:30 10:00 10:30");
});

test("days are called heute, morgen, Sa, 28. Nov.", () => {
  const days = pickupDays({ window: windowOf(bookshop, "2026-11-24"), settings, at: new Date("2026-11-24T10:00:00+01:00") });
  expect(days.map(({ label }) => label)).toEqual(["heute", "morgen", "Do, 26. Nov.", "Fr, 27. Nov.", "Sa, 28. Nov.", "Mo, 30. Nov."]);
});

test("a slot is found again by its start, until it is too late", () => {
  const window = windowOf(bookshop, "2026-11-24");
  const startsAt = new Date("2026-11-24T16:00:00+01:00");
  expect(findPickupSlot({ window, settings, at: new Date("2026-11-24T15:00:00+01:00"), startsAt })).toMatchObject({ label: "16:00", capacity: 4 });
  expect(findPickupSlot({ window, settings, at: new Date("2026-11-24T15:00:01+01:00"), startsAt })).toBeNull();
  expect(findPickupSlot({ window, settings, at: new Date("2026-11-24T10:00:00+01:00"), startsAt: new Date("2026-11-24T16:10:00+01:00") })).toBeNull();
  expect(findPickupSlot({ window, settings, at: new Date("2026-11-24T10:00:00+01:00"), startsAt: new Date("nonsense") })).toBeNull();
});

test("every slot of every real value lies inside surely open hours, on its own day, and none overlaps another", () => {
  fc.assert(fc.property(
    fc.constantFrom(...values), fc.integer({ min: 0, max: 720 }), fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 5, max: 240 }), fc.integer({ min: 0, max: 3000 }),
    (value, offset, minute, slotMinutes, leadMinutes) => {
      const today = addDays("2026-01-01", offset);
      const at = new Date(Date.parse(`${today}T00:00:00Z`) + minute * 60_000);
      const window = windowOf(value, dayOf(at));
      const all = pickupDays({ window, settings: { ...settings, slotMinutes, leadMinutes }, at });
      const slots = all.flatMap(({ slots: some }) => some);
      for (const { startsAt, endsAt } of slots) {
        expect(window.intervals.some((interval) => interval.kind === "open" && interval.startsAt <= startsAt && endsAt <= interval.endsAt)).toBe(true);
        expect(startsAt.getTime() - at.getTime()).toBeGreaterThanOrEqual(leadMinutes * 60_000);
        expect(endsAt.getTime() - startsAt.getTime()).toBe(slotMinutes * 60_000);
      }
      for (const { day, slots: some } of all) expect(some.every(({ startsAt }) => dayOf(startsAt) === day)).toBe(true);
      const edges = slots.flatMap(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()]);
      expect(edges).toEqual([...edges].sort((a, b) => a - b));
    }), { numRuns: 120 });
});
