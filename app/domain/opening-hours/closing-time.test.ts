import { expect, test } from "vitest";
import { closingTimeText, readClock } from "./closing-time.ts";
import { dayIntervals } from "./day-intervals.server.ts";
import { beginningOn } from "./hours-exception.ts";

const day = "2026-11-24";
const text = (value: string | null, closesAt: number) =>
  closingTimeText({ begun: beginningOn(day, dayIntervals({ shop: { value, land: "NW" }, from: day }).intervals), day, closesAt, openSince: 600 });

test("an earlier end shortens the day, a later one lengthens its last opening", () => {
  const value = "Mo-Fr 09:00-13:00,14:30-18:30";
  expect(text(value, 16 * 60 + 30)).toBe("09:00-13:00,14:30-16:30");
  expect(text(value, 12 * 60)).toBe("09:00-12:00");
  expect(text(value, 20 * 60)).toBe("09:00-13:00,14:30-20:00");
  expect(text(value, 8 * 60)).toBe("off");
  expect(text("Mo-Su 20:00-02:00", 22 * 60)).toBe("20:00-22:00");
  expect(text("Mo-Su 17:00+", 23 * 60)).toBe("17:00-23:00");
  expect(text("Mo-Su 17:00-19:00+", 23 * 60)).toBe("17:00-19:00,19:00-23:00");
});

test("where nothing is known, the shop is open from now on", () => {
  expect(text(null, 16 * 60)).toBe("10:00-16:00");
  expect(text("Sa 09:00-12:00", 16 * 60)).toBe("10:00-16:00");
});

test("a time is read as people type it", () => {
  expect(["16:30", "16.30", "16", "16 Uhr", "1630", " 9:05 ", "24:00", "0:00"].map(readClock)).toEqual([990, 990, 960, 960, 990, 545, 1440, 0]);
  expect(["", "25:00", "24:01", "16:60", "bald", "-1", "1e3", "16:30:00"].map(readClock)).toEqual([null, null, null, null, null, null, null, null]);
});
