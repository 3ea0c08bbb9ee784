import { expect, test } from "vitest";
import { readDay, readEventTimes } from "./event-times.ts";

const at = new Date("2026-11-24T10:00:00+01:00");
const typed = { day: "2026-12-05", start: "17:00", end: "", lastDay: "" };
const read = (change: Partial<typeof typed>, known?: Date) => readEventTimes({ typed: { ...typed, ...change }, at, known });

test("days and hours are those of the town, in winter and in summer", () => {
  expect(read({ end: "21:30" })).toEqual({ startsAt: new Date("2026-12-05T16:00:00Z"), endsAt: new Date("2026-12-05T20:30:00Z") });
  expect(read({ day: "2027-07-03" })).toEqual({ startsAt: new Date("2027-07-03T15:00:00Z"), endsAt: null });
});

test("a day is read as a date field sends it and as people type it", () => {
  expect(["2026-12-05", "5.12.2026", "05.12.26", " 5. 12. 2026 "].map(readDay)).toEqual(["2026-12-05", "2026-12-05", "2026-12-05", "2026-12-05"]);
  expect(["", "bald", "2026-02-30", "31.2.2026", "12/05/2026", "20261-01-01", "0000-00-00"].map(readDay)).toEqual([null, null, null, null, null, null, null]);
});

test("an event over midnight or over several days has a last day", () => {
  expect(read({ start: "20:00", end: "2:00" })).toBe("ends-before-start");
  expect(read({ start: "20:00", end: "2:00", lastDay: "2026-12-06" })).toMatchObject({ endsAt: new Date("2026-12-06T01:00:00Z") });
  expect(read({ lastDay: "2026-12-06" })).toMatchObject({ endsAt: new Date("2026-12-06T22:59:00Z") });
  expect(read({ lastDay: "2026-12-04" })).toBe("ends-before-start");
  expect(read({ end: "17:00" })).toBe("ends-before-start");
});

test("what cannot be is refused with a word for its field", () => {
  expect(read({ day: "gestern" })).toBe("day-unreadable");
  expect(read({ start: "abends" })).toBe("start-unreadable");
  expect(read({ end: "25:00" })).toBe("end-unreadable");
  expect(read({ lastDay: "irgendwann" })).toBe("last-day-unreadable");
  expect(read({ day: "2026-11-23" })).toBe("in-the-past");
  expect(read({ day: "1026-11-23" })).toBe("in-the-past");
  expect(read({ day: "2226-12-05" })).toBe("too-far");
  expect(read({ day: "9999-12-31" })).toBe("too-far");
  expect(read({ lastDay: "2027-12-05" })).toBe("too-long");
});

test("what goes on today may still be entered, and an event keeps the start it has", () => {
  expect(read({ day: "2026-11-24", start: "8:00" })).toMatchObject({ startsAt: new Date("2026-11-24T07:00:00Z") });
  expect(read({ day: "2026-11-20", lastDay: "2026-11-28" })).toMatchObject({ startsAt: new Date("2026-11-20T16:00:00Z") });
  expect(read({ day: "2026-11-20" }, new Date("2026-11-20T16:00:00Z"))).toMatchObject({ endsAt: null });
});
