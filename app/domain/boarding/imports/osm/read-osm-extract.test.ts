import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findTrade } from "#app/domain/shops/trades.ts";
import { osmKind } from "./osm-trades.ts";
import { readOsmExtract } from "./read-osm-extract.ts";
import { scrubHoursComments } from "./scrub-hours-comments.ts";

const plain = { contacts: false };
const feature = (properties: Record<string, unknown>, geometry: unknown = { type: "Point", coordinates: [6.8601, 51.8501] }, id: unknown = "node/7") => ({ type: "Feature", id, properties, geometry });
const read = (value: unknown, take = plain) => {
  const found = readOsmExtract({ text: JSON.stringify(value), take });
  if (!found.ok) throw new Error(found.problem);
  return found.places;
};
const readOne = (properties: Record<string, unknown>, take = plain) => read({ type: "FeatureCollection", features: [feature(properties)] }, take)[0];

test("a shop of Overpass turbo becomes a row with its trade, address, place, access and hours", () => {
  expect(readOne({
    "@id": "node/7", shop: "bakery", name: "Bäckerei  Sommerfeld", "addr:street": "Marktplatz", "addr:housenumber": "2", "addr:postcode": "00001", "addr:city": "Erlenstedt",
    opening_hours: "Mo-Fr 07:00-18:00", wheelchair: "limited", "payment:cash": "yes", "payment:visa": "yes", "payment:girocard": "no",
  })).toEqual({
    number: 1, sourceRef: "node/7", name: "Bäckerei Sommerfeld", problems: [], leftOut: false, hours: { kind: "osm", text: "Mo-Fr 07:00-18:00" },
    facts: { name: "Bäckerei Sommerfeld", trade: "baeckerei", street: "Marktplatz 2", plz: "00001", city: "Erlenstedt", lat: 51.8501, lon: 6.8601, wheelchair: "limited", paymentKinds: ["cash", "credit"] },
  });
});

test("the same place comes out of GeoJSON, Overpass JSON and JSON lines", () => {
  const tags = { shop: "books", name: "Leselampe" };
  const same = { sourceRef: "way/12", name: "Leselampe", facts: { name: "Leselampe", trade: "buchhandlung", lat: 51.5, lon: 6.5 } };
  expect(read({ type: "FeatureCollection", features: [feature({ "@id": "way/12", ...tags }, { type: "Point", coordinates: [6.5, 51.5] }, null)] })).toMatchObject([same]);
  expect(read({ type: "FeatureCollection", features: [feature({ type: "way", id: 12, tags }, { type: "Point", coordinates: [6.5, 51.5] }, 12)] })).toMatchObject([same]);
  expect(read({ elements: [{ type: "way", id: 12, center: { lat: 51.5, lon: 6.5 }, tags }, { type: "node", id: 3, lat: 1, lon: 2 }] })).toMatchObject([same]);
  expect(read({ elements: [{ type: "way", id: 12, bounds: { minlat: 51.4, maxlat: 51.6, minlon: 6.4, maxlon: 6.6 }, tags }] })).toMatchObject([{ ...same, facts: { lat: 51.5, lon: 6.5 } }]);
  expect(readOsmExtract({ text: `${JSON.stringify({ id: "way/12", lat: 51.5, lon: 6.5, ...tags })}\n\n`, take: plain })).toMatchObject({ ok: true, places: [same] });
});

test("an area is placed in its middle, whichever way it is written down", () => {
  const ring = [[6, 51], [6.2, 51], [6.2, 51.1], [6, 51.1], [6, 51]];
  const middle = { lat: 51.05, lon: 6.1 };
  for (const geometry of [{ type: "Polygon", coordinates: [ring] }, { type: "MultiPolygon", coordinates: [[ring]] }, { type: "Polygon", coordinates: [[...ring].reverse()] }])
    expect(read({ type: "FeatureCollection", features: [feature({ shop: "car", name: "Autohaus" }, geometry)] })[0].facts).toMatchObject({ lat: expect.closeTo(middle.lat, 6), lon: expect.closeTo(middle.lon, 6) });
  const outline = ring.map(([lon, lat]) => ({ lat, lon }));
  expect(read({ elements: [{ type: "relation", id: 1, geometry: outline, tags: { shop: "car", name: "Autohaus" } }] })[0].facts).toMatchObject({ lat: expect.closeTo(51.05, 6), lon: expect.closeTo(6.1, 6) });
});

test("nothing personal comes in: operators, owners, notes, mails; telephone and website only on request", () => {
  const tags = {
    shop: "florist", name: "Blumen am Tor", operator: "Erika Mustermann", owner: "Erika Mustermann", "contact:email": "erika@privat.example", email: "erika@privat.example", note: "Erika fragen, 0171 2345678",
    description: "Inhaberin Erika", fixme: "Erika", "operator:phone": "0171 2345678", phone: "+49 2861 4711; +49 171 2345678", website: "www.blumen.example", "addr:full": "bei Erika",
  };
  expect(JSON.stringify(readOne(tags))).not.toMatch(/Erika|privat|0171|4711|blumen\.example/);
  const asked = readOne(tags, { contacts: true });
  expect(asked.facts).toMatchObject({ phone: "+49 2861 4711", website: "https://www.blumen.example/" });
  expect(JSON.stringify(asked)).not.toMatch(/Erika|privat|171 23/);
});

test("practices and offices named after people leave no name behind", () => {
  for (const tags of [{ amenity: "doctors" }, { amenity: "dentist" }, { healthcare: "physiotherapist" }, { office: "lawyer" }, { office: "tax_advisor" }, { office: "insurance" }, { amenity: "pharmacy", healthcare: "doctor" }]) {
    const row = readOne({ ...tags, name: "Dr. Erika Mustermann", "addr:street": "Erikaweg" });
    expect(row).toMatchObject({ leftOut: true, name: "Praxis oder Büro", facts: {} });
    expect(JSON.stringify(row)).not.toContain("Erika");
  }
  expect(readOne({ amenity: "pharmacy", healthcare: "pharmacy", name: "Stadt-Apotheke" })).toMatchObject({ leftOut: false, facts: { trade: "apotheke" } });
});

test("a remark inside hours keeps its meaning and loses numbers, addresses and names", () => {
  const scrubbed: Record<string, string> = {
    'Mo-Fr 09:00-12:00 "nach Vereinbarung"': 'Mo-Fr 09:00-12:00 "nach Vereinbarung"', '"nur nach Anruf 0171 2345678"': '"nach Vereinbarung"', '"Tel. bei Frau Meier"': '"nach Vereinbarung"',
    'Sa 10:00-12:00 "Familie Meier"; Su off': 'Sa 10:00-12:00 "siehe Aushang"; Su off', '"mail an erika@privat.example"': '"nach Vereinbarung"', 'Mo "ungeschlossen 0171': 'Mo "siehe Aushang"', "Mo-Fr 09:00-18:00": "Mo-Fr 09:00-18:00",
    'Apr-Jun "Spargelzeit"': 'Apr-Jun "Spargelzeit"', '"http://x.example"': '"siehe Aushang"',
  };
  for (const [text, expected] of Object.entries(scrubbed)) expect(scrubHoursComments(text), text).toBe(expected);
  fc.assert(fc.property(fc.string(), fc.stringMatching(/^0[0-9]{6,11}$/), (before, number) => !scrubHoursComments(`"${before.replaceAll('"', "")} ${number}"`).includes(number)));
});

test("a shop of an unknown kind asks for a trade; what is no shop is left out, and both say so", () => {
  expect(readOne({ shop: "yes", name: "Allerlei" })).toMatchObject({ leftOut: false, problems: ["Die Art (shop=yes) hat bei uns keine Branche. Bitte wählen Sie eine."] });
  expect(readOne({ shop: "yes", name: "Allerlei" }).facts.trade).toBeUndefined();
  expect(readOne({ amenity: "school", name: "Grundschule" })).toMatchObject({ leftOut: true, problems: ["Ist kein Geschäft (amenity=school)."] });
  expect(readOne({ shop: "bakery" })).toMatchObject({ leftOut: true, problems: ["Hat keinen Namen."] });
  expect(readOne({ amenity: "vending_machine", vending: "cigarettes", name: "Automat" }).leftOut).toBe(true);
  expect(readOne({ amenity: "vending_machine", vending: "milk;eggs", name: "Milchtankstelle" }).facts.trade).toBe("hofladen");
});

test("every kind of shop leads to a trade there is", () => {
  const known = readFileSync(new URL("./osm-trades.ts", import.meta.url), "utf8").match(/^ {2}(\S+) = /gm)?.map((line) => line.trim().split(" ")[0]) ?? [];
  expect(known.length).toBeGreaterThan(50);
  expect(known.filter((trade) => findTrade(trade) === null)).toEqual([]);
  expect(osmKind(new Map([["shop", "unbekannt;bakery"]]))).toEqual({ kind: "trade", trade: "baeckerei" });
});

test("what is no extract is refused, and a list too long is not cut in secret", () => {
  for (const text of ["", "Kein JSON", "{}", "[]", '{"features":"x"}', "name;ort\nA;B", "null"]) expect(readOsmExtract({ text, take: plain }), text).toMatchObject({ ok: false });
  expect(readOsmExtract({ text: '{"features":[]}', take: plain })).toEqual({ ok: false, problem: "no-places", count: 0 });
  const many = JSON.stringify({ features: Array.from({ length: 5001 }, () => feature({ shop: "yes", name: "x" })) });
  expect(readOsmExtract({ text: many, take: plain })).toEqual({ ok: false, problem: "too-many", count: 5001 });
});

test("odd shapes of JSON never throw", () => {
  fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (one, two, three) => {
    readOsmExtract({ text: JSON.stringify({ features: [one, { properties: two, geometry: three }, { properties: { shop: "yes", name: "x" }, geometry: { type: "Polygon", coordinates: three } }] }), take: plain });
    readOsmExtract({ text: JSON.stringify({ elements: [one, { tags: two, geometry: three, bounds: three, center: two }] }), take: plain });
    readOsmExtract({ text: JSON.stringify(one), take: { contacts: true } });
  }));
});
