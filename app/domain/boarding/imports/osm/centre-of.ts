import type { Point } from "#app/values/distance.ts";
import { isRecord } from "../is-record.ts";

/** The middle of a GeoJSON geometry (RFC 7946), null where it has none. Of an area the middle of its outline's surface, of lines the middle of their points. */
export function centreOf(geometry: unknown): Point | null {
  if (!isRecord(geometry)) return null;
  const { type, coordinates } = geometry;
  if (type === "Point") return pointOf(coordinates);
  if (!Array.isArray(coordinates)) return null;
  if (type === "Polygon") return middleOf(pointsOf(coordinates[0]));
  if (type === "MultiPolygon") return middleOf(pointsOf(Array.isArray(coordinates[0]) ? coordinates[0][0] : null));
  if (type === "LineString" || type === "MultiPoint") return middleOf(pointsOf(coordinates));
  if (type === "MultiLineString") return middleOf(pointsOf(coordinates[0]));
  return null;
}

/** The middle of a ring of points (its surface's), or their average where they enclose nothing. */
export function middleOf(points: Point[]): Point | null {
  const [first] = points;
  if (!first) return null;
  const average = { lat: sum(points.map(({ lat }) => lat)) / points.length, lon: sum(points.map(({ lon }) => lon)) / points.length };
  let [area, lat, lon] = [0, 0, 0];
  points.forEach((point, index) => {
    const next = points[(index + 1) % points.length] ?? first;
    // relative to the first point, because degrees differ only in their last digits
    const cross = (point.lon - first.lon) * (next.lat - first.lat) - (next.lon - first.lon) * (point.lat - first.lat);
    area += cross;
    lat += (point.lat + next.lat - 2 * first.lat) * cross;
    lon += (point.lon + next.lon - 2 * first.lon) * cross;
  });
  return Math.abs(area) < 1e-14 ? average : { lat: first.lat + lat / (3 * area), lon: first.lon + lon / (3 * area) };
}

/** A point from [lon, lat], where it lies on the earth at all. */
export function pointOf(pair: unknown): Point | null {
  return Array.isArray(pair) ? pointAt(pair[1], pair[0]) : null;
}

export function pointAt(lat: unknown, lon: unknown): Point | null {
  return typeof lat === "number" && typeof lon === "number" && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}

function pointsOf(list: unknown): Point[] {
  return Array.isArray(list) ? list.slice(0, 5000).flatMap((pair) => pointOf(pair) ?? []) : [];
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
