import { metresBetween } from "#app/values/distance.ts";

/** Metres from the town's centre within which a shop of the town must lie. */
export const FARTHEST = 40_000;
type Point = { lat: number; lon: number };
export type PlaceProblem = "half" | "no-number" | "swapped" | "far";

/**
 * A point typed as two decimal numbers (comma or full stop); both may stand in the first field, "51,85 6,86" or "51.85, 6.86". Null where both are empty.
 * Refuses half of a point, what is no number, a point that lies in town once its numbers change places, and one over 40 km from the town's centre.
 */
export function readPlace({ lat, lon, town }: { lat: string; lon: string; town: Point }): { ok: true; place: Point | null } | { ok: false; problem: PlaceProblem } {
  const pair = lon.trim() === "" ? /^(-?\d+[.,]\d+)[\s,;/]+(-?\d+[.,]\d+)$/.exec(lat.trim()) : null;
  const [first, second] = pair ? [pair[1], pair[2]] : [lat.trim(), lon.trim()];
  if (first === "" && second === "") return { ok: true, place: null };
  if (first === "" || second === "") return { ok: false, problem: "half" };
  const place = { lat: degrees(first), lon: degrees(second) };
  if (Number.isNaN(place.lat) || Number.isNaN(place.lon)) return { ok: false, problem: "no-number" };
  if (metresBetween(town, place) <= FARTHEST) return { ok: true, place };
  return { ok: false, problem: metresBetween(town, { lat: place.lon, lon: place.lat }) <= FARTHEST ? "swapped" : "far" };
}

function degrees(text: string): number {
  const plain = text.replace(/\s*°?\s*[NOE]?$/i, "").replace(",", ".");
  return /^-?\d{1,3}(\.\d{1,12})?$/.test(plain) ? Math.round(Number(plain) * 1e6) / 1e6 : Number.NaN;
}
