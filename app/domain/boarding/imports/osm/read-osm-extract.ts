import type { Point } from "#app/values/distance.ts";
import { centreOf, middleOf, pointAt } from "./centre-of.ts";
import { isRecord } from "../is-record.ts";
import { type ListedPlace, MOST_PLACES, type TakeAlong } from "../listed-place.ts";
import { type OsmElement, readOsmTags } from "./read-osm-tags.ts";

export type ExtractProblem = "unreadable" | "no-places" | "too-many";
export type Extract = { ok: true; places: ListedPlace[] } | { ok: false; problem: ExtractProblem; count: number };

/**
 * Reads an extract of OpenStreetMap: GeoJSON as Overpass turbo exports it, Overpass's own JSON (`out center` or `out geom`), or JSON lines with one
 * place each. Elements without tags, such as the corners of a building, are no places. Refuses what is none of these, and more than 5,000 places.
 */
export function readOsmExtract({ text, take }: { text: string; take: TakeAlong }): Extract {
  const found = parsed(text);
  if (found === null) return { ok: false, problem: "unreadable", count: 0 };
  const elements = found.filter(({ tags }) => tags.size > 0);
  if (elements.length === 0) return { ok: false, problem: "no-places", count: 0 };
  if (elements.length > MOST_PLACES) return { ok: false, problem: "too-many", count: elements.length };
  return { ok: true, places: elements.map((element, index) => readOsmTags({ element: { ...element, number: index + 1 }, take })) };
}

function parsed(text: string): OsmElement[] | null {
  const whole = jsonOf(text);
  if (isRecord(whole) && Array.isArray(whole.features)) return whole.features.map(featureOf);
  if (isRecord(whole) && whole.type === "Feature") return [featureOf(whole)];
  if (isRecord(whole) && Array.isArray(whole.elements)) return whole.elements.map(elementOf);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (!lines[0]?.trim().startsWith("{")) return null;
  const records = lines.map(jsonOf);
  return records.every(isRecord) && records.every((record) => record.type === "Feature" || pointAt(record.lat, record.lon) !== null) ? records.map((record) => (record.type === "Feature" ? featureOf(record) : elementOf(record))) : null;
}

function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}

/** `id` or the property "@id" carry "node/123"; converters put the tags below "tags". */
function featureOf(feature: unknown): OsmElement {
  if (!isRecord(feature)) return { number: 0, ref: null, tags: new Map(), at: null };
  const properties = isRecord(feature.properties) ? feature.properties : {};
  const ref = [feature.id, properties["@id"], properties.id, typeof properties.type === "string" ? `${properties.type}/${String(properties.id)}` : null].map(refOf).find((one) => one !== null) ?? null;
  return { number: 0, ref, tags: tagsOf(isRecord(properties.tags) ? properties.tags : properties), at: centreOf(feature.geometry) };
}

function elementOf(element: unknown): OsmElement {
  if (!isRecord(element)) return { number: 0, ref: null, tags: new Map(), at: null };
  const ref = refOf(element.id) ?? refOf(`${String(element.type)}/${String(element.id)}`);
  return { number: 0, ref, tags: tagsOf(isRecord(element.tags) ? element.tags : element), at: placeOf(element) };
}

function placeOf(element: Record<string, unknown>): Point | null {
  const centre = isRecord(element.center) ? pointAt(element.center.lat, element.center.lon) : null;
  const own = pointAt(element.lat, element.lon) ?? centre;
  if (own || !Array.isArray(element.geometry)) return own ?? middleOfBounds(element.bounds);
  return middleOf(element.geometry.flatMap((one) => (isRecord(one) ? pointAt(one.lat, one.lon) ?? [] : [])));
}

function middleOfBounds(bounds: unknown): Point | null {
  if (!isRecord(bounds)) return null;
  const [low, high] = [pointAt(bounds.minlat, bounds.minlon), pointAt(bounds.maxlat, bounds.maxlon)];
  return low && high && { lat: (low.lat + high.lat) / 2, lon: (low.lon + high.lon) / 2 };
}

function refOf(id: unknown): string | null {
  return typeof id === "string" && /^(node|way|relation)\/\d{1,19}$/.test(id) ? id : null;
}

/** Tags as OpenStreetMap has them: short texts. What is private to a converter ("_km", "@id") is none. */
function tagsOf(record: Record<string, unknown>): Map<string, string> {
  return new Map(Object.entries(record).flatMap(([key, value]): Array<[string, string]> =>
    typeof value === "string" && /^[a-z]/.test(key) && key !== "id" && key !== "type" && value.length <= 500 ? [[key, value]] : []));
}
