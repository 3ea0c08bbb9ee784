import { expect, test } from "vitest";
import { changeLines } from "./change-words.ts";

test("a change is told fact by fact, in German words, and what was unknown stays unknown", () => {
  const before = { phone: null, hasWc: true, stepCm: null, paymentKinds: ["cash"], trade: "buchhandlung", wheelchair: "no", languages: [], lat: null, lon: null, story: "" };
  const after = { phone: "02861 1", hasWc: false, stepCm: 7, paymentKinds: ["cash", "girocard"], trade: "baeckerei", wheelchair: "yes", languages: ["de", "tr"], lat: 51.8, lon: 6.8, story: "x".repeat(300) };
  expect(changeLines({ kind: "facts", before, after }).map(({ label, before: was, after: is }) => `${label}: ${was} → ${is.slice(0, 30)}`)).toEqual([
    "Branche: Buchhandlung → Bäckerei", `Über das Geschäft: nichts → ${"x".repeat(30)}`, "Lage: unbekannt → gesetzt", "Telefon: unbekannt → 02861 1", "Zahlungsarten: Bar → Bar, Girocard",
    "Sprachen: nichts → Deutsch, Türkisch", "Stufe am Eingang: unbekannt → 7 cm", "Rollstuhl: nicht zugänglich → gut zugänglich", "WC: ja → nein",
  ]);
});

test("hours are told in words", () => {
  expect(changeLines({ kind: "hours", before: { value: "Mo-Fr 09:00-18:00" }, after: { value: null } })).toEqual([{ label: "Öffnungszeiten", before: "Mo-Fr 9 bis 18 Uhr", after: "unbekannt" }]);
});
