import { type PlaceFields, placeProblem } from "#app/domain/towns/places/place-fields.ts";
import type { Point } from "#app/values/distance.ts";
import { isRecord } from "../imports/is-record.ts";

/** Characters of one hidden field; a form takes 20,000. */
const LONGEST = 15_000;

/** Places as the hidden fields of a form, so that a list that was looked at can be taken over without being chosen again. */
export function packPlaces(places: PlaceFields[]): string[] {
  const parts: string[] = [];
  for (const { kind, name, lat, lon, note } of places) {
    const line = JSON.stringify({ kind, name, lat, lon, note });
    const last = parts.at(-1);
    if (last !== undefined && last.length + line.length < LONGEST) parts[parts.length - 1] = `${last}\n${line}`;
    else parts.push(line);
  }
  return parts;
}

/** What packPlaces() packed; null where anybody put in what is no place of this town. */
export function unpackPlaces({ parts, town }: { parts: string[]; town: Point }): PlaceFields[] | null {
  const places = parts.flatMap((part) => part.split("\n")).filter(Boolean).map((line) => placeOf(line, town));
  const good = places.flatMap((place) => place ?? []);
  return good.length === places.length ? good : null;
}

function placeOf(line: string, town: Point): PlaceFields | null {
  const read = parsed(line);
  if (!isRecord(read)) return null;
  const { kind, name, lat, lon, note } = read;
  if (typeof kind !== "string" || typeof name !== "string" || typeof note !== "string" || typeof lat !== "number" || typeof lon !== "number") return null;
  const place = { kind, name, lat, lon, note };
  return placeProblem(place, town) ? null : place;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
