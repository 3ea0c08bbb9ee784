import { decodeTable } from "#app/domain/boarding/imports/decode-table.ts";
import { isRecord } from "#app/domain/boarding/imports/is-record.ts";
import { readPlace } from "#app/domain/shops/profile/read-place.ts";
import { type PlaceFields, placeProblem } from "#app/domain/towns/places/place-fields.ts";
import { findPlaceKind, placeKindOf } from "#app/domain/towns/places/place-kinds.ts";
import type { Point } from "#app/values/distance.ts";

/** Rows of one list. */
export const MOST_ROWS = 1000;
export type ListProblem = "no-list" | "no-columns" | "too-many-rows" | "empty";
/** `row`: the line of a table, or the number of a GeoJSON feature, from 1. A sentence says what is wrong with it. */
export type PlaceList = { places: Array<PlaceFields & { row: number }>; wrong: Array<{ row: number; what: string; sentence: string }> };
type Raw = { row: number; kind: string; name: string; lat: string; lon: string; note: string };

/**
 * Reads a town's list of places: a table with the columns Art, Name, Breite, Länge and perhaps Hinweis (CSV as office programs write it),
 * or GeoJSON points with a name and either the same words or OpenStreetMap's tags. Nothing is kept. Good and wrong rows stand side by side.
 */
export function readPlaceList({ bytes, town }: { bytes: Uint8Array; town: Point }): PlaceList | ListProblem {
  const rows = rowsOf(bytes);
  if (typeof rows === "string") return rows;
  if (rows.length === 0) return "empty";
  if (rows.length > MOST_ROWS) return "too-many-rows";
  const list: PlaceList = { places: [], wrong: [] };
  const seen = new Set<string>();
  for (const raw of rows) {
    const place = placeOf(raw, town);
    const sentence = typeof place === "string" ? place : seen.has(`${place.kind} ${place.name}`) ? "Steht weiter oben schon einmal; die erste Zeile gilt." : null;
    if (sentence !== null || typeof place === "string") list.wrong.push({ row: raw.row, what: (raw.name || raw.kind).slice(0, 80), sentence: sentence ?? "" });
    else {
      seen.add(`${place.kind} ${place.name}`);
      list.places.push({ ...place, row: raw.row });
    }
  }
  return list;
}

function rowsOf(bytes: Uint8Array): Raw[] | ListProblem {
  const start = new TextDecoder("utf-8").decode(bytes.slice(0, 50)).replace(/^\ufeff/, "").trimStart();
  return start.startsWith("{") ? featuresOf(bytes) : tableOf(bytes);
}

function tableOf(bytes: Uint8Array): Raw[] | ListProblem {
  const [head, ...rows] = decodeTable({ bytes, mostRows: MOST_ROWS + 1 }).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (!head || head.cells.length < 2) return "no-list";
  const at = (pattern: RegExp) => head.cells.findIndex((cell) => pattern.test(cell.trim()));
  const columns = { kind: at(/^(art|typ|type|kind|kategorie)$/i), name: at(/^(name|bezeichnung|ort|haltestelle)$/i), lat: at(/^(breite|lat|latitude|y|breitengrad|koordinaten)$/i), lon: at(/^(l(ä|ae)nge|lon|lng|long|longitude|x|l(ä|ae)ngengrad)$/i), note: at(/^(hinweis|notiz|bemerkung|note|info)$/i) };
  if (columns.kind < 0 || columns.name < 0 || columns.lat < 0) return "no-columns";
  return rows.map(({ number, cells }) => {
    const cell = (index: number) => (index < 0 ? "" : oneLine(cells[index] ?? ""));
    return { row: number, kind: cell(columns.kind), name: cell(columns.name), lat: cell(columns.lat), lon: cell(columns.lon), note: cell(columns.note) };
  });
}

function featuresOf(bytes: Uint8Array): Raw[] | ListProblem {
  const parsed = parse(new TextDecoder("utf-8").decode(bytes).replace(/^\ufeff/, ""));
  if (!isRecord(parsed) || !Array.isArray(parsed.features)) return "no-list";
  return parsed.features.slice(0, MOST_ROWS + 1).map((feature: unknown, index) => {
    const { geometry, properties } = isRecord(feature) ? feature : { geometry: null, properties: null };
    const said = isRecord(properties) ? properties : {};
    const text = (...names: string[]) => oneLine(String(names.map((name) => said[name]).find((value) => typeof value === "string" || typeof value === "number") ?? ""));
    const [lon, lat] = isRecord(geometry) && geometry.type === "Point" && Array.isArray(geometry.coordinates) ? geometry.coordinates : [];
    const kind = text("art", "kind", "typ", "amenity", "railway", "highway", "public_transport");
    const forDisabled = kind === "parking_space" && (text("parking_space") === "disabled" || text("wheelchair") === "designated");
    return { row: index + 1, kind: forDisabled ? "disabled-parking" : kind, name: text("name", "ref"), lat: number(lat), lon: number(lon), note: text("hinweis", "note", "description") };
  });
}

function number(value: unknown): string {
  return typeof value === "number" && Number.isFinite(value) ? value.toFixed(6) : "";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The place a row means, or the sentence that says why it means none. */
function placeOf(raw: Raw, town: Point): PlaceFields | string {
  const kind = findPlaceKind(raw.kind)?.kind ?? placeKindOf(raw.kind);
  if (kind === null) return raw.kind === "" ? "Die Art fehlt, zum Beispiel Haltestelle oder Parkplatz." : `Die Art „${raw.kind.slice(0, 40)}“ kennen wir nicht.`;
  if (raw.lat === "" && raw.lon === "") return "Die Lage fehlt: Breite und Länge, zum Beispiel 51,85230 und 6,90511.";
  const point = readPlace({ lat: raw.lat, lon: raw.lon, town });
  if (!point.ok || point.place === null) return pointSentences[point.ok ? "half" : point.problem];
  const place = { kind, name: raw.name, note: raw.note, ...point.place };
  const wrong = placeProblem(place, town);
  return wrong ? fieldSentences[wrong] : place;
}

const pointSentences = {
  half: "Von Breite und Länge fehlt eine.", "no-number": "Breite oder Länge ist keine Zahl wie 51,85230.",
  swapped: "Breite und Länge sind vertauscht.", far: "Dieser Punkt liegt mehr als 40 km von der Stadtmitte entfernt.",
} as const;
const fieldSentences = {
  "kind-unknown": "Diese Art kennen wir nicht.", "name-missing": "Der Name fehlt.", "name-too-long": "Der Name ist länger als 80 Zeichen.", "note-too-long": "Der Hinweis ist länger als 160 Zeichen.", far: pointSentences.far,
} as const;

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
