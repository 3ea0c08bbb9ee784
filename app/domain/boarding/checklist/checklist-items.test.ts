import { expect, test } from "vitest";
import { type ChecklistFacts, checklistItems, checkProfile, usualItems } from "./checklist-items.ts";

const at = new Date("2026-11-24T12:00:00Z");
const empty: ChecklistFacts = {
  hours: null, phone: null, email: null, story: "", ranges: [], paymentKinds: [], languages: [], wayText: null, lat: null, stepCm: null, wheelchair: null, hasWc: null, guideDogs: null, hasLoop: null,
  hasTrader: false, pictures: 0, services: 0, products: 0, currentOffers: 0,
};
const full: ChecklistFacts = {
  hours: { value: "Mo-Fr 09:00-18:00", confirmedAt: new Date("2026-10-01") }, phone: "02561 1", email: null, story: "Ein Laden.", ranges: ["Wolle"], paymentKinds: ["cash"], languages: ["de"], wayText: "Im Hof.", lat: 51,
  stepCm: 0, wheelchair: null, hasWc: false, guideDogs: null, hasLoop: null, hasTrader: true, pictures: 1, services: 1, products: 0, currentOffers: 1,
};
const all = checklistItems.map(({ word }) => ({ item: word, hint: "" }));

test("an empty profile has done nothing, a full one everything", () => {
  expect(checkProfile({ facts: empty, chosen: all, at })).toMatchObject({ done: 0, percent: 0, next: { word: "zeiten" } });
  expect(checkProfile({ facts: full, chosen: all, at })).toMatchObject({ done: all.length, percent: 100, next: null });
});

test("each thing counts for itself alone", () => {
  const changes: Record<string, Partial<ChecklistFacts>> = {
    zeiten: { hours: full.hours }, kontakt: { email: "a@b.example" }, bild: { pictures: 1 }, geschichte: { story: "x" }, sortiment: { ranges: ["x"] }, zugang: { stepCm: 0, hasLoop: false }, zahlung: { paymentKinds: ["cash"] },
    sprachen: { languages: ["de"] }, impressum: { hasTrader: true }, lage: { lat: 51 }, anfahrt: { wayText: "x" }, leistung: { products: 1 }, angebot: { currentOffers: 1 },
  };
  expect(Object.keys(changes)).toEqual(checklistItems.map(({ word }) => word));
  for (const [word, change] of Object.entries(changes)) expect(checkProfile({ facts: { ...empty, ...change }, chosen: all, at }).list.filter(({ done }) => done).map((one) => one.word), word).toEqual([word]);
});

test("hours nobody confirmed, or 90 days ago, are to be confirmed; one access fact is not enough", () => {
  const open = (facts: Partial<ChecklistFacts>) => checkProfile({ facts: { ...full, ...facts }, chosen: all, at }).list.filter(({ done }) => !done).map(({ word }) => word);
  expect(open({ hours: { value: "Mo 09:00-18:00", confirmedAt: null } })).toEqual(["zeiten"]);
  expect(open({ hours: { value: "Mo 09:00-18:00", confirmedAt: new Date("2026-08-20") } })).toEqual(["zeiten"]);
  expect(open({ hasWc: null })).toEqual(["zugang"]);
});

test("a town's order and words hold; without any the usual list does", () => {
  const { list, next } = checkProfile({ facts: empty, chosen: [{ item: "bild", hint: "Wir kommen zum Fotografieren." }, { item: "gibt-es-nicht", hint: "" }, { item: "zeiten", hint: "" }], at });
  expect(list.map(({ word }) => word)).toEqual(["bild", "zeiten"]);
  expect(next).toMatchObject({ word: "bild", hint: "Wir kommen zum Fotografieren." });
  expect(checkProfile({ facts: empty, chosen: [], at }).list.map(({ word }) => word)).toEqual(usualItems);
});
