/** A place on earth in WGS 84 degrees. */
export type Point = { lat: number; lon: number };

const earthRadius = 6_371_000;
const metresPerWalkedMinute = 75;
const kilometres = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 });

/** Metres as the crow flies (haversine; good to 0.5 %). */
export function metresBetween(from: Point, to: Point): number {
  const lat = radians(to.lat - from.lat) / 2;
  const lon = radians(to.lon - from.lon) / 2;
  const a = Math.sin(lat) ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(lon) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** "350 m" (to 10 m), "1,2 km", "24 km". Takes metres. */
export function formatDistance(metres: number): string {
  if (metres < 995) return `${Math.max(10, Math.round(metres / 10) * 10)}\u00a0m`;
  return `${kilometres.format(metres < 9_950 ? metres / 1000 : Math.round(metres / 1000))}\u00a0km`;
}

/** Whole minutes on foot for this many metres, at least 1. */
export function walkingMinutes(metres: number): number {
  return Math.max(1, Math.ceil(metres / metresPerWalkedMinute));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
