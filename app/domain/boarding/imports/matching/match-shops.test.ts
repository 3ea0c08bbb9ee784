import { expect, test } from "vitest";
import townCentre from "../../../../../prisma/seed/places/town-centre.json" with { type: "json" };
import { perturb, random } from "../../../../../tests/support/perturb-places.ts";
import { prepareMatching } from "./match-shops.ts";
import { nameLikeness, partsOfName, partsOfStreet } from "./same-name.ts";

const at = { lat: 51.85, lon: 6.86 };
const metresNorth = (metres: number) => ({ lat: at.lat + metres / 111_195, lon: at.lon });
const bakery = { name: "Bäckerei Müßig", trade: "baeckerei", street: "Kirchstraße 7", plz: "46325", ...at };
const find = prepareMatching([bakery]);
const likeness = (one: string, other: string) => nameLikeness(partsOfName(one), partsOfName(other));

test("the same shop under another spelling is found, with a reason a person understands", () => {
  const found: Array<[Parameters<typeof find>[0], { likely: boolean; why: string }]> = [
    [{ name: "Bäckerei Müßig", ...metresNorth(12) }, { likely: true, why: "gleicher Name, 10 m entfernt" }],
    [{ name: "Muessig GmbH & Co. KG", trade: "baeckerei", ...metresNorth(60) }, { likely: true, why: "fast gleicher Name, 60 m entfernt" }],
    [{ name: "BAECKEREI MUESIG", ...metresNorth(200) }, { likely: false, why: "fast gleicher Name, 200 m entfernt" }],
    [{ name: "Backhaus Müssig e.K.", street: "Kirchstr. 7a", plz: "46325" }, { likely: true, why: "fast gleicher Name, gleiche Adresse" }],
    [{ name: "Bäckerei Müßig", plz: "46325" }, { likely: false, why: "gleicher Name, ohne Lage auf der Karte" }],
    [{ name: "Backstube Sommer", trade: "baeckerei", street: "Kirchstraße 7", ...metresNorth(5) }, { likely: false, why: "anderer Name, gleiche Branche, gleiche Adresse, unter 10 m entfernt" }],
  ];
  for (const [place, expected] of found) {
    const match = find(place);
    expect(match && { likely: match.likely, why: match.why.replaceAll("\u00a0", " ") }, place.name).toMatchObject({ likely: expected.likely, ...(expected.why.startsWith("anderer") ? {} : { why: expected.why }) });
  }
});

test("another shop is another shop: far away, of another kind, or only the trade's word in common", () => {
  for (const place of [
    { name: "Bäckerei Müßig", ...metresNorth(400) }, { name: "Bäckerei Sommer", trade: "baeckerei", ...metresNorth(60) }, { name: "Bäckerei Müßig", plz: "01067" }, { name: "Friseur Haarwerk", trade: "friseur", street: "Kirchstraße 7", ...metresNorth(2) },
    { name: "Apotheke am Markt", ...metresNorth(10) }, 
  ]) expect(find(place), place.name).toBeNull();
  expect(prepareMatching([{ ...bakery, name: "Café am Markt", trade: "cafe" }])({ name: "Apotheke am Markt", trade: "apotheke", ...at })).toBeNull();
});

test("names are compared by what tells them apart", () => {
  for (const [one, other] of [["Radhaus Lindemann", "Lindemann Radhaus"], ["Rossmann", "ROSSMANN Drogeriemarkt"], ["Café Extrablatt", "Cafe Extrablatt"], ["Optik Neuß e. K.", "Optik Neuss"], ["C&A", "C & A"], ["Blumen Huber, Inh. Anna Huber", "Blumen Huber"]])
    expect(likeness(one, other), `${one} = ${other}`).toBeGreaterThan(0.82);
  for (const [one, other] of [["Bäckerei Huber", "Bäckerei Maier"], ["Friseur Schmidt", "Friseur Schulz"], ["Sparkasse", "Volksbank"], ["Apotheke am Markt", "Apotheke am Tor"], ["Aldi", "Lidl"]])
    expect(likeness(one, other), `${one} ≠ ${other}`).toBeLessThan(0.75);
});

test("streets are the same in long and short, house numbers count without their letter", () => {
  expect(partsOfStreet("Große Str. 12 a")).toEqual(partsOfStreet("Große Straße 12"));
  expect(partsOfStreet("Marktplatz 2-4")).toEqual({ street: "marktplatz", house: "2" });
  expect(partsOfStreet("Straße des 17. Juni 5").house).toBe("5");
});

test("of a whole town, half of it known, at least 97 % are found again under another spelling, and at most 5 % of the others ask in vain", () => {
  const places = townCentre.map(({ ref, trade, erlenstedt: { name, street, house }, east, north }) => ({
    ref, trade, name, street: street && [street, house].filter(Boolean).join(" "), plz: "46325", lat: 51.85 + north / 111_195, lon: 6.86 + east / 68_700,
  }));
  const known = places.filter((_, index) => index % 2 === 0);
  const chance = random(4);
  const findKnown = prepareMatching(known);
  const matched = places.map((place) => ({ place, match: findKnown(perturb(place, chance)) }));
  const [ofKnown, ofOthers] = [matched.filter(({ place }) => known.includes(place)), matched.filter(({ place }) => !known.includes(place))];
  const right = ofKnown.filter(({ place, match }) => match?.shop.ref === place.ref).length;
  const asked = matched.filter(({ match }) => match !== null).length;
  expect(right / ofKnown.length, "recall").toBeGreaterThanOrEqual(0.97);
  expect(right / asked, "precision").toBeGreaterThanOrEqual(0.93);
  expect(ofOthers.filter(({ match }) => match !== null).length / ofOthers.length).toBeLessThanOrEqual(0.05);
});

test("5,000 places against 5,000 shops are compared in bounded time", () => {
  const chance = random(5);
  const many = Array.from({ length: 5000 }, (_, index) => ({ name: `Laden Nummer ${index} am Platz`, street: index % 3 ? `Weg ${index % 40}` : null, plz: "46325", lat: index % 5 ? at.lat + chance() / 50 : null, lon: index % 5 ? at.lon + chance() / 30 : null }));
  const began = performance.now();
  const findMany = prepareMatching(many);
  for (const place of many) findMany(place);
  expect(performance.now() - began).toBeLessThan(30_000);
}, 60_000);
