import { expect, test } from "vitest";
import { claimFacts, type ClaimShop, shownFacts } from "./claim-facts.server.ts";
import { usualWeek, weekInWords } from "./usual-week.server.ts";

const shop: ClaimShop = {
  id: "shop", townId: "town", slug: "wolle", name: "Wollstube", trade: "buchhandlung", status: "draft", street: "Markt 3", plz: "00001", city: "Erlenstedt", lat: null, lon: null,
  phone: null, email: null, website: null, ranges: ["Wolle"], paymentKinds: [], stepCm: 4, doorWidthCm: null, wheelchair: null, hasWc: null, hasLoop: null, guideDogs: null, hasQuietHour: null, quietHour: null,
  source: "OpenStreetMap", sourceUrl: "javascript:alert(1)", sourceDate: new Date("2026-07-11"), licence: "ODbL 1.0", hours: { value: "Mo-Fr 09:00-18:00; Sa 09:00-13:00" },
};

test("only what is known is said, with its source and date; an address that is no page is no link", () => {
  const facts = claimFacts({ shop, land: "NW", today: "2026-11-24" });
  expect(facts.rows).toEqual([["Name", "Wollstube"], ["Branche", "Buchhandlung"], ["Anschrift", "Markt 3, 00001 Erlenstedt"], ["Sortiment", "Wolle"], ["Zugang", "Stufe am Eingang: 4 cm"]]);
  expect(facts).toMatchObject({ source: "OpenStreetMap, Stand 11.07.2026, ODbL 1.0", sourceUrl: null });
});

test("what is not known is not confirmed", () => {
  expect(shownFacts(shop)).toEqual({ name: "Wollstube", trade: "buchhandlung", street: "Markt 3", plz: "00001", city: "Erlenstedt", ranges: ["Wolle"], stepCm: 4 });
});

test("whoever saw other facts holds another standing", () => {
  const standing = (change: Partial<ClaimShop>) => claimFacts({ shop: { ...shop, ...change }, land: "NW", today: "2026-11-24" }).standing;
  expect(standing({})).toBe(standing({ lat: 51.1 }));
  for (const change of [{ phone: "1" }, { hours: null }, { ranges: [] }, { stepCm: 0 }, { stepCm: null }]) expect(standing(change), JSON.stringify(change)).not.toBe(standing({}));
});

test("the usual week begins on Monday and knows no holiday", () => {
  const week = usualWeek({ value: "Mo-Fr 09:00-18:00; Sa 09:00-13:00", land: "NW", today: "2026-12-20" });
  expect(week?.map(({ name, text }) => `${name} ${text}`)).toEqual(["Montag 9–18", "Dienstag 9–18", "Mittwoch 9–18", "Donnerstag 9–18", "Freitag 9–18", "Samstag 9–13", "Sonntag geschlossen"]);
  expect(weekInWords(week ?? [])).toEqual([["Montag bis Freitag", "9–18 Uhr"], ["Samstag", "9–13 Uhr"], ["Sonntag", "geschlossen"]]);
  expect(usualWeek({ value: null, land: "NW", today: "2026-12-20" })).toBeNull();
});
