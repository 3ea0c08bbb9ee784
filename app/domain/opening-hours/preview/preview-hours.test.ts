import { expect, test } from "vitest";
import { LAND_CODES } from "../land-place.ts";
import { germanHours } from "./german-hours.ts";
import { previewHours } from "./preview-hours.server.ts";
import { sundayLaw, townSundayLaw } from "./sunday-law.ts";

const today = "2026-12-21";
const baker = { value: "Mo-Fr 06:00-18:00; PH off", land: "NW", exceptions: [{ day: "2026-12-24", value: "06:00-13:00", reason: "Heiligabend" }] };
const preview = (typed: string, trade = "buchhandlung") => previewHours({ shop: baker, trade, today, typed });

test("typed hours are shown as a week and as the coming fourteen days, with exceptions and holidays", () => {
  const seen = preview("Mo-Fr 6-18, Mi bis 13, Sa 6-13");
  expect(seen).toMatchObject({ ok: true, same: false, warnings: [] });
  if (!seen.ok) return;
  expect(seen.week.map(({ weekday, text }) => `${weekday} ${text}`)).toEqual(["Montag 6–18", "Dienstag 6–18", "Mittwoch 6–13", "Donnerstag 6–18", "Freitag 6–18", "Samstag 6–13", "Sonntag geschlossen"]);
  expect(seen.days).toHaveLength(14);
  expect(seen.days[3]).toMatchObject({ text: "6–13", exception: "Heiligabend" });
  expect(seen.days[4]).toMatchObject({ text: "unbekannt, 1. Weihnachtstag" });
  expect(seen.onHolidays).toBe("unsaid");
});

test("what cannot be read is said in German, and nothing is shown", () => {
  expect(preview("Mo-Fr 6-18, Sa 6-13, Mittwochnachmittag zu")).toMatchObject({ ok: false, why: expect.stringContaining("Bis wann haben Sie an dem halben Tag geöffnet?") });
  expect(preview("mal so, mal so")).toMatchObject({ ok: false, why: expect.stringContaining("„mal“") });
  expect(previewHours({ shop: baker, trade: "mode", today, value: "Mo 9-10;".repeat(40) })).toMatchObject({ ok: false });
});

test("hours on Sundays or holidays are warned of in the words of the Land, not refused; a restaurant is not bothered", () => {
  const shop = preview("Mo-So 9-18 Uhr");
  expect(shop.ok && shop.warnings[0]).toContain("LÖG NRW");
  const bakery = preview("täglich 7-11 Uhr", "baeckerei");
  expect(bakery.ok && bakery.warnings[0]).toContain("Bäckereien");
  const inn = preview("täglich 11-22 Uhr", "restaurant");
  expect(inn.ok && inn.warnings).toEqual([]);
  const holiday = preview("Mo-Fr 9-18 Uhr, Feiertage 10-14 Uhr");
  expect(holiday.ok && [holiday.onHolidays, holiday.warnings.length]).toEqual(["open", 1]);
});

test("every Land has its law", () => {
  for (const land of LAND_CODES) {
    expect(sundayLaw({ land, trade: "mode" }), land).toMatch(/gesetz|Gesetz/);
    expect(sundayLaw({ land, trade: "mode" }), land).not.toContain("Deutschland");
    expect(townSundayLaw(land)).toContain("Verordnung");
  }
});

test.each([
  ["Mo-Fr 09:00-13:00,14:30-18:30; Sa 09:00-14:00; Su off; PH off", "Mo-Fr 9 bis 13 und 14:30 bis 18:30 Uhr; Sa 9 bis 14 Uhr; So geschlossen; Feiertage geschlossen"],
  ['Tu-Fr 10:00-18:00 || "nach Vereinbarung"', "Di-Fr 10 bis 18 Uhr; sonst nach Vereinbarung"],
  ["Apr-Oct Mo-Su 10:00-20:00; Nov-Mar Tu-Su 11:00-18:00", "Apr-Okt Mo-So 10 bis 20 Uhr; Nov-März Di-So 11 bis 18 Uhr"],
  ["Sa[1] 10:00-14:00; Fr[-1] 17:00+", "jeder erster Sa im Monat 10 bis 14 Uhr; jeder letzter Fr im Monat ab 17 Uhr, Ende offen"],
  ["Dec 24 06:00-13:00; 24/7", "24. Dez 6 bis 13 Uhr; rund um die Uhr"],
])("%s in German words", (value, words) => {
  expect(germanHours(value)).toBe(words);
});
