import { after, days } from "#app/values/time.ts";

/** What the rules look at; counts of what hangs on the shop, and facts as they stand in its row. */
export type ChecklistFacts = {
  hours: { value: string | null; confirmedAt: Date | null } | null;
  phone: string | null; email: string | null; story: string; ranges: string[]; paymentKinds: string[]; languages: string[]; wayText: string | null; lat: number | null;
  stepCm: number | null; wheelchair: string | null; hasWc: boolean | null; guideDogs: boolean | null; hasLoop: boolean | null;
  hasTrader: boolean; pictures: number; services: number; products: number; currentOffers: number;
};

export type ChecklistItem = {
  word: string; name: string;
  /** what to do, as the next step says it */
  step: string;
  /** why it is worth it; a town may say it in its own words */
  hint: string;
  /** end of the form's address under the shop's office */
  path: string;
  done: (facts: ChecklistFacts, at: Date) => boolean;
};

/** After that, hours count as not confirmed any more. */
const HOURS_FRESH = days(90);
const ACCESS_ENOUGH = 2;

/** Everything a town can ask of a profile. */
export const checklistItems: ChecklistItem[] = [
  { word: "zeiten", name: "Öffnungszeiten bestätigt", step: "Öffnungszeiten bestätigen", hint: "Das ist, was die meisten suchen. Bestätigt heißt: in den letzten 90 Tagen.", path: "oeffnungszeiten", done: ({ hours }, at) => hours?.value != null && hours.confirmedAt !== null && hours.confirmedAt > after(at, -HOURS_FRESH) },
  { word: "kontakt", name: "Telefon oder E-Mail", step: "Telefon oder E-Mail eintragen", hint: "Wer nachfragen kann, kommt nicht umsonst.", path: "profil/angaben", done: ({ phone, email }) => phone !== null || email !== null },
  { word: "bild", name: "Ein Foto", step: "Ein Foto zeigen", hint: "Ein Blick ins Schaufenster genügt, mit dem Telefon fotografiert.", path: "profil/bilder", done: ({ pictures }) => pictures > 0 },
  { word: "geschichte", name: "Über das Geschäft", step: "Zwei, drei Sätze schreiben", hint: "Was macht Ihr Geschäft aus? Der erste Satz steht groß unter dem Namen.", path: "profil/angaben", done: ({ story }) => story.trim() !== "" },
  { word: "sortiment", name: "Sortiment", step: "Sortiment nennen", hint: "Mit wenigen Wörtern findet die Suche Sie, auch ohne ein einziges Produkt.", path: "profil/sortiment", done: ({ ranges }) => ranges.length > 0 },
  { word: "zugang", name: "Zugang", step: "Sagen, wie man hineinkommt", hint: "Stufe, Rollstuhl, WC: Auch ein Nein hilft, weil niemand umsonst kommt.", path: "profil/zugang", done: (facts) => [facts.stepCm, facts.wheelchair, facts.hasWc, facts.guideDogs, facts.hasLoop].filter((fact) => fact !== null).length >= ACCESS_ENOUGH },
  { word: "zahlung", name: "Zahlungsarten", step: "Zahlungsarten ankreuzen", hint: "Wer nur mit Karte zahlt, weiß es dann vorher.", path: "profil/angaben", done: ({ paymentKinds }) => paymentKinds.length > 0 },
  { word: "sprachen", name: "Sprachen", step: "Sprachen ankreuzen", hint: "Welche Sprachen hört man bei Ihnen hinter der Theke?", path: "profil/angaben", done: ({ languages }) => languages.length > 0 },
  { word: "impressum", name: "Impressum", step: "Impressum ausfüllen", hint: "Das Gesetz verlangt es, sobald Sie etwas anbieten (§ 5 DDG).", path: "profil/unternehmen", done: ({ hasTrader }) => hasTrader },
  { word: "lage", name: "Lage auf der Karte", step: "Den Punkt auf der Karte setzen", hint: "Damit der Weg wirklich zu Ihrer Tür führt.", path: "profil/wege", done: ({ lat }) => lat !== null },
  { word: "anfahrt", name: "So kommt man hin", step: "Den Weg beschreiben", hint: "Haltestelle, Parkplatz, Hofeingang: was Ortsfremde nicht wissen.", path: "profil/wege", done: ({ wayText }) => Boolean(wayText?.trim()) },
  { word: "leistung", name: "Ein Produkt oder eine Dienstleistung", step: "Eine Dienstleistung oder ein Produkt eintragen", hint: "Eines genügt: Es zeigt, was bei Ihnen zu haben ist.", path: "profil/dienstleistungen", done: ({ services, products }) => services + products > 0 },
  { word: "angebot", name: "Angebot der Woche", step: "Ein Angebot der Woche zeigen", hint: "Eine gute Sache, ein paar Tage lang.", path: "profil/angebot", done: ({ currentOffers }) => currentOffers > 0 },
];

/** What holds where a town has said nothing. */
export const usualItems = ["zeiten", "kontakt", "bild", "geschichte", "sortiment", "zugang", "zahlung", "lage", "impressum"];

export type ChosenItem = { item: string; hint: string };

/** A shop's list: each thing the town asks for, in its order, done or not; `next` is the first that is open. Words nobody knows any more are left out. */
export function checkProfile({ facts, chosen, at }: { facts: ChecklistFacts; chosen: ChosenItem[]; at: Date }) {
  const list = (chosen.length > 0 ? chosen : usualItems.map((item) => ({ item, hint: "" }))).flatMap(({ item, hint }) => {
    const known = checklistItems.find(({ word }) => word === item);
    return known ? [{ word: known.word, name: known.name, step: known.step, hint: hint || known.hint, path: known.path, done: known.done(facts, at) }] : [];
  });
  const done = list.filter((one) => one.done).length;
  return { list, done, total: list.length, percent: list.length === 0 ? 100 : Math.floor((done / list.length) * 100), next: list.find((one) => !one.done) ?? null };
}
export type Checklist = ReturnType<typeof checkProfile>;
