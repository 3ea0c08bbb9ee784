import { expect, test } from "vitest";
import { addDays, dayOf, daysBetween, instantOf, isDay, minuteOf, weekdayOf } from "#app/values/day.ts";
import { formatAge, formatClock, formatDay, formatLongDay, formatMinute, formatShortDay, formatTime, posterDay } from "#app/values/day-words.ts";

test("an instant has its day and minute in town, summer and winter", () => {
  expect(dayOf(new Date("2026-11-06T23:30:00Z"))).toBe("2026-11-07");
  expect(minuteOf(new Date("2026-11-06T13:20:00Z"))).toBe(14 * 60 + 20);
  expect(minuteOf(new Date("2026-07-06T13:20:00Z"))).toBe(15 * 60 + 20);
});

test("a minute of a day is an instant and back, on every hour of a year", () => {
  for (let hour = 0; hour < 8760; hour += 1) {
    const instant = new Date(Date.UTC(2026, 0, 1, hour));
    const back = instantOf(dayOf(instant), minuteOf(instant));
    const twice = instant.toISOString() === "2026-10-25T01:00:00.000Z";
    expect(back.getTime()).toBe(instant.getTime() - (twice ? 3_600_000 : 0));
  }
});

test("the skipped hour of spring means the later instant", () => {
  expect(instantOf("2026-03-29", 150).toISOString()).toBe("2026-03-29T01:30:00.000Z");
  expect(instantOf("2026-03-29", 180).toISOString()).toBe("2026-03-29T01:00:00.000Z");
  expect(instantOf("2026-03-28", 1440 + 60).toISOString()).toBe("2026-03-29T00:00:00.000Z");
});

test("days count over month ends, leap days and clock changes", () => {
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(addDays("2026-10-25", 1)).toBe("2026-10-26");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  expect(weekdayOf("2026-11-08")).toBe(7);
  expect(isDay("2026-02-29")).toBe(false);
  expect(isDay("2026-2-9")).toBe(false);
  expect(isDay("2028-02-29")).toBe(true);
});

test("days are said as people say them", () => {
  expect(formatDay("2026-11-06", "2026-11-06")).toBe("heute");
  expect(formatDay("2026-11-07", "2026-11-06")).toBe("morgen");
  expect(formatDay("2026-11-07", "2026-11-01")).toBe("Sa., 7. November");
  expect(formatLongDay("2026-11-06")).toBe("Freitag, 6. November");
  expect(formatShortDay("2026-11-07")).toBe("Sa, 7. Nov");
  expect(posterDay("2026-11-12")).toEqual({ number: "12", name: "Do, Nov" });
});

test("times are said as people say them", () => {
  expect(formatTime(new Date("2026-11-06T13:20:00Z"))).toBe("14:20");
  expect(formatMinute(1440)).toBe("24:00");
  expect(formatMinute(1500)).toBe("1:00");
  expect(formatClock(540)).toBe("9 Uhr");
  expect(formatClock(1110)).toBe("18:30 Uhr");
});

test("the age of a fact is told in words", () => {
  const now = new Date("2026-11-06T13:20:00Z");
  const age = (text: string) => formatAge(new Date(text), now);
  expect(age("2026-11-06T13:20:30Z")).toBe("gerade eben");
  expect(age("2026-11-06T13:08:00Z")).toBe("vor 12 Min.");
  expect(age("2026-11-06T11:50:00Z")).toBe("vor 1 Std.");
  expect(age("2026-11-06T08:10:00Z")).toBe("heute 9:10");
  expect(age("2026-11-05T16:40:00Z")).toBe("gestern 17:40");
  expect(age("2026-10-28T12:00:00Z")).toBe("vor 9 Tagen");
  expect(age("2026-06-01T12:00:00Z")).toBe("vor 5 Monaten");
});
