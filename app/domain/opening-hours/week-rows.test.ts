import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#app/values/day.ts";
import samples from "./samples/values.json";
import { weekRows } from "./week-rows.server.ts";

const words = (value: string | null, today = "2026-12-22", land = "NW") => weekRows({ shop: { value, land }, today }).map(({ weekday, text }) => `${weekday.slice(0, 2)} ${text}`).join(" | ");

test("a week in words", () => {
  expect(words("Mo-Fr 09:00-13:00,14:30-18:30; Sa 09:00-14:00; PH off")).toBe(
    "Di 9–13, 14:30–18:30 | Mi 9–13, 14:30–18:30 | Do 9–13, 14:30–18:30 | Fr geschlossen, 1. Weihnachtstag | Sa geschlossen, 2. Weihnachtstag | So geschlossen | Mo 9–13, 14:30–18:30");
  expect(words(null, "2026-11-24")).toBe("Di unbekannt | Mi unbekannt | Do unbekannt | Fr unbekannt | Sa unbekannt | So unbekannt | Mo unbekannt");
  expect(words("Mo-Th 20:00-02:00, Fr 17:00+; Sa 00:00-24:00", "2026-11-24")).toBe("Di 20–2 | Mi 20–2 | Do 20–2 | Fr ab 17 | Sa rund um die Uhr | So geschlossen | Mo 20–2");
  expect(words('Tu 12:00-22:00+; We 10:00-12:00 "nach Vereinbarung"; Th "nach Vereinbarung"; Fr', "2026-11-24"))
    .toBe("Di 12–22 oder länger | Mi 10–12 nach Termin | Do nach Termin | Fr unbekannt | Sa geschlossen | So geschlossen | Mo geschlossen");
});

test("today is marked, an exception is named, a night is drawn on both days", () => {
  const rows = weekRows({ shop: { value: "Mo-Su 20:00-02:00", land: "NW", exceptions: [{ day: "2026-11-25", value: "off", reason: "Betriebsausflug" }] }, today: "2026-11-24" });
  expect(rows.map(({ isToday }) => isToday)).toEqual([true, false, false, false, false, false, false]);
  expect(rows[0].bands).toEqual([{ from: 0, to: 120, kind: "open" }, { from: 1200, to: 1440, kind: "open" }]);
  expect(rows[1]).toMatchObject({ text: "geschlossen", exception: "Betriebsausflug", state: "closed", bands: [{ from: 0, to: 120, kind: "open" }] });
});

test("a round-the-clock day is drawn from 0 to 1440 when the clocks change, too", () => {
  for (const today of ["2026-03-29", "2026-10-25"]) expect(weekRows({ shop: { value: "24/7", land: "NW" }, today })[0].bands).toEqual([{ from: 0, to: 1440, kind: "open" }]);
});

test("every real value makes seven rows with words and bands inside the day", () => {
  fc.assert(fc.property(fc.constantFrom(...samples), fc.integer({ min: 0, max: 720 }), (value, offset) => {
    const rows = weekRows({ shop: { value, land: "NW" }, today: addDays("2026-01-01", offset) });
    expect(rows).toHaveLength(7);
    for (const { text, bands } of rows) {
      expect(text).toMatch(/\S/);
      for (const { from, to } of bands) expect(0 <= from && from < to && to <= 1440, `${value} ${from} ${to}`).toBe(true);
    }
  }), { numRuns: 100 });
});
