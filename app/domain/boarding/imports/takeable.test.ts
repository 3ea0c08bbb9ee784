import { expect, test } from "vitest";
import { keepsHours, keptFacts, type Standing, takeableFacts, takeableHours } from "./takeable.ts";

const shop: Standing = {
  name: "Leselampe", trade: "buchhandlung", story: "", street: "Große Straße 7", plz: "46327", city: "Erlenstedt", lat: 51.85, lon: 6.9, phone: null, email: null, website: null, ranges: [], paymentKinds: ["cash"], languages: [],
  stepCm: null, doorWidthCm: null, wheelchair: null, hasWc: null, hasLoop: null, guideDogs: null, hasQuietHour: null, quietHour: null, socialLinks: [], wayText: null, confirmedFacts: [], source: "OpenStreetMap", hours: { value: "Mo-Fr 09:00-18:00", confirmedAt: null },
};

test("a list changes what differs, and nothing it does not speak of", () => {
  expect(takeableFacts({ shop, listed: { name: "Leselampe", phone: "02861 1", paymentKinds: ["cash", "girocard"], trade: "buchhandlung" } })).toEqual({ phone: "02861 1", paymentKinds: ["cash", "girocard"] });
  expect(takeableFacts({ shop, listed: { street: "Grosse Str. 7" } })).toEqual({});
  expect(takeableHours({ shop, listed: "Mo-Sa 09:00-18:00" })).toBe("Mo-Sa 09:00-18:00");
  expect(takeableHours({ shop, listed: null })).toBeNull();
});

test("what a person has set or confirmed stays, and is named", () => {
  const confirmed = { ...shop, confirmedFacts: ["name", "wheelchair"], hours: { value: "Mo-Fr 09:00-18:00", confirmedAt: new Date() } };
  expect(takeableFacts({ shop: confirmed, listed: { name: "LESELAMPE", wheelchair: "no", phone: "02861 1" } })).toEqual({ phone: "02861 1" });
  expect(keptFacts({ shop: confirmed, listed: { name: "LESELAMPE", wheelchair: "no" } })).toEqual(["name", "wheelchair"]);
  expect(takeableHours({ shop: confirmed, listed: "Mo-Sa 09:00-18:00" })).toBeNull();
  expect(keepsHours({ shop: confirmed, listed: "Mo-Sa 09:00-18:00" })).toBe(true);
});

test("a profile that people typed is only filled where it says nothing", () => {
  const typed = { ...shop, source: null };
  expect(takeableFacts({ shop: typed, listed: { name: "Andere Lampe", paymentKinds: ["credit"], phone: "02861 1", wheelchair: "yes" } })).toEqual({ phone: "02861 1", wheelchair: "yes" });
  expect(takeableHours({ shop: typed, listed: "Mo-Sa 09:00-18:00" })).toBeNull();
  expect(takeableHours({ shop: { ...typed, hours: null }, listed: "Mo-Sa 09:00-18:00" })).toBe("Mo-Sa 09:00-18:00");
});

test("a shop that has told of its move is not put back to the old place", () => {
  const moved = { ...shop, street: "Neuer Weg 1", lat: null, lon: null, confirmedFacts: ["street"] };
  expect(takeableFacts({ shop: moved, listed: { street: "Große Straße 7", plz: "46325", lat: 51.85, lon: 6.9 } })).toEqual({});
  expect(takeableFacts({ shop: moved, listed: { street: "Neuer Weg 1", plz: "46327", lat: 51.86, lon: 6.91 } })).toEqual({ lat: 51.86, lon: 6.91 });
});
