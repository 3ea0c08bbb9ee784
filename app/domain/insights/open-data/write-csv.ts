import Papa from "papaparse";
import { dayOf } from "#app/values/day.ts";
import type { OpenShop } from "./read-open-shops.server.ts";

type Cell = string | number | null;
type Column = { name: string; about: string; cell: (shop: OpenShop) => Cell };

const licenceColumns: Column[] = [
  { name: "quelle", about: "Woher die Angaben zuerst kamen; leer: von der Stadt oder dem Geschäft", cell: ({ source }) => source },
  { name: "quelle_stand", about: "Stand dieser Quelle", cell: ({ sourceDate }) => sourceDate },
  { name: "lizenz", about: "Lizenz dieses Datensatzes", cell: ({ licence }) => licence.id },
  { name: "lizenz_url", about: "Text der Lizenz", cell: ({ licence }) => licence.url },
  { name: "namensnennung", about: "Wer zu nennen ist", cell: ({ attribution }) => attribution },
];

/** The columns of geschaefte.csv, which the page of open data explains from this list. */
export const shopColumns: Column[] = [
  { name: "id", about: "Bleibt gleich, auch wenn sich der Name ändert", cell: ({ id }) => id },
  { name: "name", about: "Name des Geschäfts", cell: ({ name }) => name },
  { name: "branche", about: "Kurzname der Branche", cell: ({ trade }) => trade },
  { name: "branche_name", about: "Branche in Worten", cell: ({ tradeName }) => tradeName },
  { name: "strasse", about: "Straße und Hausnummer", cell: ({ street }) => street },
  { name: "plz", about: "Postleitzahl", cell: ({ plz }) => plz },
  { name: "ort", about: "Ort", cell: ({ city }) => city },
  { name: "breite", about: "Geografische Breite, WGS 84", cell: ({ lat }) => lat },
  { name: "laenge", about: "Geografische Länge, WGS 84", cell: ({ lon }) => lon },
  { name: "telefon", about: "Nur wenn das Geschäft sie bestätigt hat", cell: ({ phone }) => phone },
  { name: "website", about: "Eigene Webseite", cell: ({ website }) => website },
  { name: "rollstuhl", about: "ja, teilweise, nein; leer: nicht bekannt", cell: ({ wheelchair }) => ({ yes: "ja", limited: "teilweise", no: "nein" })[wheelchair ?? ""] ?? null },
  { name: "oeffnungszeiten", about: "Als opening_hours von OpenStreetMap; leer: nicht bekannt, nicht geschlossen", cell: ({ openingHours }) => openingHours },
  { name: "oeffnungszeiten_bestaetigt_am", about: "Wann jemand gesagt hat, dass sie stimmen", cell: ({ hoursConfirmedAt }) => hoursConfirmedAt && dayOf(hoursConfirmedAt) },
  { name: "seite", about: "Seite des Geschäfts", cell: ({ page }) => page },
  { name: "geaendert_am", about: "Letzte Änderung, UTC", cell: ({ updatedAt }) => updatedAt.toISOString() },
  ...licenceColumns,
];

/** The columns of oeffnungszeiten.csv. */
export const hoursColumns: Array<{ name: string; about: string }> = [
  { name: "id", about: "Wie in geschaefte.csv" }, { name: "name", about: "Name des Geschäfts" },
  { name: "von", about: "Beginn, UTC" }, { name: "bis", about: "Ende, UTC" },
  { name: "art", about: "offen oder unbekannt (nach Termin, offenes Ende, Feiertag ohne Angabe, keine Zeiten); dazwischen ist geschlossen" },
  ...licenceColumns.map(({ name, about }) => ({ name, about })),
];

export function shopHeading(): string {
  return lines([shopColumns.map(({ name }) => name)]);
}

export function shopLines(shops: OpenShop[]): string {
  return lines(shops.map((shop) => shopColumns.map(({ cell }) => cell(shop))));
}

export function hoursHeading(): string {
  return lines([hoursColumns.map(({ name }) => name)]);
}

/** One line for each interval of the coming two weeks. */
export function hoursLines(shops: OpenShop[]): string {
  return lines(shops.flatMap((shop) => {
    const licence = licenceColumns.map(({ cell }) => cell(shop));
    return shop.intervals.map(({ startsAt, endsAt, kind }) => [shop.id, shop.name, startsAt.toISOString(), endsAt.toISOString(), kind === "open" ? "offen" : "unbekannt", ...licence]);
  }));
}

/**
 * RFC 4180: commas, CRLF, quotes doubled. A text that begins with = + - @ or a control gets an apostrophe before it, because
 * spreadsheets would work it out (OWASP, CSV injection); numbers stay numbers.
 */
function lines(rows: Cell[][]): string {
  if (rows.length === 0) return "";
  const plain = rows.map((cells) => cells.map((cell) => (typeof cell === "string" ? cell.replaceAll(/\p{Cc}+/gu, " ") : cell)));
  return `${Papa.unparse(plain, { escapeFormulae: /^\s*[=+\-@]/, newline: "\r\n" })}\r\n`;
}
