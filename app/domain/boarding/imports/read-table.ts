import { slug } from "#app/values/slug.ts";
import { type ListedFacts, type ListedPlace, MOST_PLACES } from "./listed-place.ts";
import { type ColumnKind, type Columns, readColumns } from "./table-columns.ts";
import { tidyContact, tidyEmail, tidyLine, tidyPlz, tidyWebsite } from "./tidy-cells.ts";
import { tradeOfWords } from "./trade-of-words.ts";

/** A row of a table with its number as table programs show it, from 1. */
export type TableRow = { number: number; cells: string[] };
export type TableProblem = "no-heading" | "no-places" | "too-many";
export type TableReading = { ok: true; places: ListedPlace[] } | { ok: false; problem: TableProblem; count: number };

/** Titles and empty lines may stand above the headings. */
const HEADING_WITHIN = 10;
const columnSentences = {
  unknown: (heading: string) => `Die Spalte „${heading}“ kennen wir nicht. Sie wird nicht übernommen.`,
  person: (heading: string) => `Die Spalte „${heading}“ nennt Personen. Sie wird nicht übernommen.`,
  twice: (heading: string) => `Die Spalte „${heading}“ sagt dasselbe wie eine davor. Es gilt die erste.`,
} satisfies Record<Columns["unread"][number]["why"], (heading: string) => string>;

/**
 * Reads an office's table of shops. The row of headings is the first that has a name column and one more we know; columns may stand in any order.
 * Every row becomes a place, also a wrong one, with sentences about what cannot be taken. What is to be said of the columns stands at the headings' row.
 */
export function readTable(rows: TableRow[]): TableReading {
  const top = rows.slice(0, HEADING_WITHIN).findIndex(({ cells }) => { const { kinds } = readColumns(cells); return kinds.has("name") && kinds.size > 1; });
  if (top < 0) return { ok: false, problem: "no-heading", count: rows.length };
  const columns = readColumns(rows[top].cells);
  const filled = rows.slice(top + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (filled.length === 0) return { ok: false, problem: "no-places", count: 0 };
  if (filled.length > MOST_PLACES) return { ok: false, problem: "too-many", count: filled.length };
  const places = filled.map((row) => readRow({ row, columns }));
  return { ok: true, places: columns.unread.length > 0 ? [headingRow(rows[top].number, columns), ...places] : places };
}

function headingRow(number: number, { unread }: Columns): ListedPlace {
  return { number, sourceRef: null, name: "Überschriften", facts: {}, hours: null, problems: unread.map(({ heading, why }) => columnSentences[why](heading)), leftOut: true };
}

function readRow({ row, columns }: { row: TableRow; columns: Columns }): ListedPlace {
  const cell = (kind: ColumnKind) => { const at = columns.kinds.get(kind); return at === undefined ? "" : tidyLine(row.cells[at] ?? "", 500); };
  const name = cell("name").slice(0, 120).trim();
  const trade = tradeOfWords(cell("trade"));
  if (name === "") return { number: row.number, sourceRef: null, name: "ohne Namen", facts: {}, hours: null, problems: ["Hat keinen Namen."], leftOut: true };
  if (trade === "personal") return { number: row.number, sourceRef: null, name: "Praxis oder Büro", facts: {}, hours: null, problems: ["Trägt meist den Namen einer Person und wird deshalb nicht aufgenommen."], leftOut: true };
  const problems: string[] = [];
  if (trade === null) problems.push(cell("trade") === "" ? "Hat keine Branche. Bitte wählen Sie eine." : `Die Branche „${cell("trade").slice(0, 60)}“ kennen wir nicht. Bitte wählen Sie eine.`);
  const facts: ListedFacts = { name, ...(trade && { trade }), ...placeFacts(cell, problems), ...contactFacts(cell, problems), ...rangeFacts(cell("ranges")) };
  return { number: row.number, sourceRef: refOf({ number: cell("number"), name, street: facts.street ?? "" }), name, facts, hours: cell("hours") === "" ? null : { kind: "typed", text: cell("hours") }, problems, leftOut: false };
}

type Cell = (kind: ColumnKind) => string;

function placeFacts(cell: Cell, problems: string[]): ListedFacts {
  const [, placePlz = "", placeCity = ""] = /^(?:D-?\s*)?(\d{4,5})\s+(.+)$/.exec(cell("place")) ?? [];
  const given = cell("plz") || placePlz;
  const plz = tidyPlz(given);
  if (given !== "" && plz === null) problems.push(`Die PLZ „${given.slice(0, 20)}“ hat keine fünf Ziffern.`);
  if (/^\d{4}$/.test(given)) problems.push(`Die PLZ „${given}“ haben wir als ${plz} gelesen, weil Tabellen die erste Null weglassen.`);
  const street = [cell("street"), cell("house")].filter(Boolean).join(" ").slice(0, 120);
  const city = (cell("city") || placeCity || cell("place")).slice(0, 80);
  return { ...(street && { street }), ...(plz && { plz }), ...(city && { city }), ...positionFacts(cell, problems) };
}

function positionFacts(cell: Cell, problems: string[]): ListedFacts {
  if (cell("lat") === "" && cell("lon") === "") return {};
  const [lat, lon] = [degrees(cell("lat")), degrees(cell("lon"))];
  if (lat !== null && lon !== null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { lat, lon };
  problems.push("Breite und Länge sind keine Gradzahlen wie 51,85 und 6,86.");
  return {};
}

function degrees(text: string): number | null {
  const plain = text.replace(",", ".");
  return /^-?\d{1,3}(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function contactFacts(cell: Cell, problems: string[]): ListedFacts {
  const read = { phone: tidyContact(cell("phone")), email: tidyEmail(cell("email")), website: tidyWebsite(cell("website")) };
  if (cell("phone") !== "" && !read.phone) problems.push(`Die Telefonnummer „${cell("phone").slice(0, 40)}“ können wir nicht lesen.`);
  if (cell("email") !== "" && !read.email) problems.push(`Die E-Mail-Adresse „${cell("email").slice(0, 60)}“ ist nicht vollständig.`);
  if (cell("website") !== "" && !read.website) problems.push(`Die Webseite „${cell("website").slice(0, 60)}“ können wir nicht lesen.`);
  return { ...(read.phone && { phone: read.phone }), ...(read.email && { email: read.email }), ...(read.website && { website: read.website }) };
}

function rangeFacts(text: string): ListedFacts {
  const ranges = [...new Set(text.split(/[,;|]/).map((range) => range.trim().slice(0, 60)).filter((range) => range !== ""))].slice(0, 20);
  return ranges.length > 0 ? { ranges } : {};
}

/** A table has no numbers of OpenStreetMap: its own number is the best name of a row, else name and street together. */
function refOf({ number, name, street }: { number: string; name: string; street: string }): string {
  return number !== "" ? `liste/nr/${slug(number) || number.slice(0, 40)}` : `liste/${slug(name)}/${slug(street)}`;
}
