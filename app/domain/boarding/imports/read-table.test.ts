import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeTable } from "./decode-table.ts";
import { readTable } from "./read-table.ts";
import { readColumns } from "./table-columns.ts";
import { tidyPlz } from "./tidy-cells.ts";
import { tradeOfWords } from "./trade-of-words.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const windows = (text: string) => Uint8Array.from([...text].map((letter) => (letter === "€" ? 0x80 : letter.charCodeAt(0))));
const read = (bytes: Uint8Array) => readTable(decodeTable({ bytes, mostRows: 60_000 }));
const placesOf = (text: string | Uint8Array) => {
  const found = read(typeof text === "string" ? bytesOf(text) : text);
  if (!found.ok) throw new Error(found.problem);
  return found.places;
};
const german = "Branche;Geschäft;Straße;Nr.;PLZ;Ort;Tel.;E-Mail;Homepage;Öffnungszeiten\nBäckerei;Bäckerei Müßig;Kirchstraße;7;01067;Dresden;0351 / 47 11;Info@Muessig.example;www.muessig.example;Di-So 9-18 Uhr\n";
const understood = {
  number: 2, name: "Bäckerei Müßig", problems: [], leftOut: false, hours: { kind: "typed", text: "Di-So 9-18 Uhr" }, sourceRef: "liste/baeckerei-muessig/kirchstrasse-7",
  facts: { name: "Bäckerei Müßig", trade: "baeckerei", street: "Kirchstraße 7", plz: "01067", city: "Dresden", phone: "0351 / 47 11", email: "info@muessig.example", website: "https://www.muessig.example/" },
};

test("a German office's table is read, whatever its letters and signs", () => {
  expect(placesOf(german)).toEqual([understood]);
  expect(placesOf(`\ufeff${german}`)).toEqual([understood]);
  expect(placesOf(windows(german))).toEqual([understood]);
  expect(placesOf(Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from([...german].map((letter) => letter.charCodeAt(0))).buffer)]))).toEqual([understood]);
  expect(placesOf(german.replaceAll(";", "\t").replaceAll("\n", "\r\n"))).toEqual([understood]);
  expect(placesOf(german.replaceAll(";", ","))).toEqual([understood]);
  expect(placesOf(`sep=;\n${german}`)).toEqual([{ ...understood, number: 3 }]);
});

test("columns may stand in any order under many names", () => {
  const { kinds, unread } = readColumns(["Lfd. Nr.", "Firma", "Straße / Hausnr.", "PLZ und Ort", "Telefonnummer", "Warengruppen", "Gewerbeart", "Geschäftszeiten", "geo. Breite", "geo. Länge", "Inhaberin", "Parkplätze", "Betrieb"]);
  expect(Object.fromEntries(kinds)).toEqual({ number: 0, name: 1, street: 2, place: 3, phone: 4, ranges: 5, trade: 6, hours: 7, lat: 8, lon: 9 });
  expect(unread).toEqual([{ heading: "Inhaberin", why: "person" }, { heading: "Parkplätze", why: "unknown" }, { heading: "Betrieb", why: "twice" }]);
});

test("columns that name persons are not taken, and it is said", () => {
  const places = placesOf("Name;Branche;Inhaber;Handy\nBlumen am Tor;Blumen;Erika Mustermann;0171 2345678\n");
  expect(places[0]).toMatchObject({ number: 1, leftOut: true, problems: ["Die Spalte „Inhaber“ nennt Personen. Sie wird nicht übernommen.", "Die Spalte „Handy“ nennt Personen. Sie wird nicht übernommen."] });
  expect(JSON.stringify(places)).not.toMatch(/Erika|0171/);
});

test("every wrong row says what is wrong, with its number in the file", () => {
  const places = placesOf('Liste der Mitglieder;;\n\nName;Branche;PLZ;Telefon;E-Mail;Webseite;lat;lon\n"Zwei\nZeilen";Schuhe;4711;;;;;\n;Schuhe;;;;;;\nGut;Bücher;46325;;;;;\nSchlecht;Raumfahrt;ABC;ruf mich an;kein at;kein punkt;hier;dort\nDr. Meier;Arztpraxis;;;;;;\n');
  expect(places.map(({ number, leftOut, problems }) => ({ number, leftOut, problems }))).toEqual([
    { number: 4, leftOut: false, problems: ["Die PLZ „4711“ haben wir als 04711 gelesen, weil Tabellen die erste Null weglassen."] },
    { number: 6, leftOut: true, problems: ["Hat keinen Namen."] },
    { number: 7, leftOut: false, problems: [] },
    { number: 8, leftOut: false, problems: [
      "Die Branche „Raumfahrt“ kennen wir nicht. Bitte wählen Sie eine.", "Die PLZ „ABC“ hat keine fünf Ziffern.", "Breite und Länge sind keine Gradzahlen wie 51,85 und 6,86.",
      "Die Telefonnummer „ruf mich an“ können wir nicht lesen.", "Die E-Mail-Adresse „kein at“ ist nicht vollständig.", "Die Webseite „kein punkt“ können wir nicht lesen.",
    ] },
    { number: 9, leftOut: true, problems: ["Trägt meist den Namen einer Person und wird deshalb nicht aufgenommen."] },
  ]);
  expect(JSON.stringify(places)).not.toContain("Meier");
});

test("a table's own number names the row, else name and street", () => {
  expect(placesOf("Mitgliedsnummer;Name;Branche\n0042;Leselampe;Bücher\n")[0].sourceRef).toBe("liste/nr/0042");
  expect(placesOf("Name;Branche;Adresse\nLeselampe;Bücher;Markt 1\n")[0].sourceRef).toBe("liste/leselampe/markt-1");
});

test("the words of offices lead to trades, and doubtful ones to nothing", () => {
  const meant: Record<string, string | null> = {
    Bäckereien: "baeckerei", Bäcker: "baeckerei", "Einzelhandel: Schuhe": "schuhe", "Schuhgeschäft": "schuhe", Buchhandel: "buchhandlung", "Friseursalon": "friseur", "Blumen & Floristik": "blumen", Apotheken: "apotheke",
    Raumfahrt: null, "": null, "Bäckerei, Metzgerei": null, Zahnarzt: "personal", Rechtsanwaltskanzlei: "personal", Physiotherapie: "personal", Optiker: "optik", Café: "cafe", "Mode/Bekleidung": "mode",
  };
  expect(Object.fromEntries(Object.keys(meant).map((word) => [word, tradeOfWords(word)]))).toEqual(meant);
});

test("the lost zero of a postcode comes back, and nothing else is guessed", () => {
  expect(["1067", "01067", "D-46325", "46325.0", "123", "463250", "AB123"].map(tidyPlz)).toEqual(["01067", "01067", "46325", "46325", null, null, null]);
});

test("50,000 rows, half of them bad, are refused in bounded time with their number", () => {
  const lines = Array.from({ length: 50_000 }, (_, index) => (index % 2 ? `Laden ${index};Schuhe;Markt ${index};46325` : `;;;"kaputt ""`));
  const began = performance.now();
  const rows = decodeTable({ bytes: bytesOf(`Name;Branche;Straße;PLZ\n${lines.join("\n")}`), mostRows: 5100 });
  expect(rows.length).toBeLessThanOrEqual(5101);
  expect(performance.now() - began).toBeLessThan(3000);
  const good = Array.from({ length: 50_000 }, (_, index) => `Laden ${index};Schuhe;Markt ${index};46325`).join("\n");
  expect(readTable(decodeTable({ bytes: bytesOf(`Name;Branche;Straße;PLZ\n${good}`), mostRows: 60_000 }))).toEqual({ ok: false, problem: "too-many", count: 50_000 });
});

test("what is no table of shops is refused", () => {
  expect(read(bytesOf("einfach Text"))).toMatchObject({ ok: false, problem: "no-heading" });
  expect(read(bytesOf("Name;Branche\n\n;;\n"))).toEqual({ ok: false, problem: "no-places", count: 0 });
  expect(read(new Uint8Array())).toMatchObject({ ok: false });
});

test("no bytes make the reader throw", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void read(bytes)));
  fc.assert(fc.property(fc.array(fc.array(fc.string(), { maxLength: 8 }), { maxLength: 8 }), (rows) => void readTable([{ number: 1, cells: ["Name", "Branche", "PLZ", "Telefon", "lat", "lon", "Webseite", "E-Mail"] }, ...rows.map((cells, index) => ({ number: index + 2, cells }))])));
});
