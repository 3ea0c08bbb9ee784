import ical from "node-ical";
import { expect, test } from "vitest";
import { writeCalendar } from "./write-calendar.ts";

const event = {
  id: "event-1", slug: "laternenfest", title: "Laternenfest, mit Musik; und \\ Zeichen", description: "Erste Zeile\nBEGIN:VEVENT\r\nX-EVIL:1", place: "Marktplatz", street: null,
  startsAt: new Date("2026-10-25T00:30:00Z"), endsAt: new Date("2026-10-25T03:00:00Z"), status: "published", sequence: 2, createdAt: new Date("2026-10-01T10:00:00Z"), updatedAt: new Date("2026-10-02T10:00:00Z"),
};
const written = (changed = {}) => writeCalendar({ name: "Erlenstedt", events: [{ ...event, ...changed }], publicUrl: "https://stadtkorb.example", townSlug: "erlenstedt" });
const read = (text: string) => Object.values(ical.parseICS(text)).flatMap((part) => (part?.type === "VEVENT" ? [part] : []));

test("a calendar program reads back the same instants, also in the night of the clock change", () => {
  const [back, ...rest] = read(written());
  expect(rest).toEqual([]);
  expect(back.start.toISOString()).toBe("2026-10-25T00:30:00.000Z");
  expect(back.end?.toISOString()).toBe("2026-10-25T03:00:00.000Z");
  expect(back.summary).toBe(event.title);
});

test("text cannot break out of its line", () => {
  expect(written().split("\r\n").filter((line) => line.startsWith("X-EVIL") || line === "BEGIN:VEVENT")).toEqual(["BEGIN:VEVENT"]);
});

test("a cancelled event stays in the calendar, marked, with its UID and a higher sequence", () => {
  const [back] = read(written({ status: "cancelled", sequence: 3 }));
  expect(back).toMatchObject({ uid: "event-1@stadtkorb.example", status: "CANCELLED", sequence: 3 });
});
