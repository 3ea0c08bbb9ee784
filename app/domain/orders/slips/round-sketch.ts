import type { Point } from "#app/values/distance.ts";

/** A place on the sketch, in its own units. */
export type Dot = { x: number; y: number };
const sheet = { width: 480, height: 250, edge: 32 };
/** Pins closer than this would hide one another. */
const apart = 50;

/**
 * Where points lie on a sheet of 480 by 250: north up and true to scale, but neighbours that would hide one another are moved
 * apart. The first point is the town's centre.
 */
export function roundSketch(points: Point[]): Dot[] {
  const stretch = Math.cos(((points[0]?.lat ?? 0) * Math.PI) / 180);
  const flat = points.map(({ lat, lon }) => ({ x: lon * stretch, y: -lat }));
  const [wide, high] = [rangeOf(flat.map(({ x }) => x)), rangeOf(flat.map(({ y }) => y))];
  const scale = Math.min((sheet.width - 4 * sheet.edge) / Math.max(wide.length, 1e-6), (sheet.height - 3 * sheet.edge) / Math.max(high.length, 1e-6));
  const dots = flat.map(({ x, y }) => ({ x: sheet.width / 2 + (x - wide.middle) * scale, y: sheet.height / 2 + (y - high.middle) * scale }));
  for (let round = 0; round < 40; round++) spread(dots);
  return dots.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

function spread(dots: Dot[]): void {
  for (const [index, one] of dots.entries()) {
    for (const [nth, other] of dots.slice(index + 1).entries()) {
      const angle = Math.atan2(other.y - one.y, other.x - one.x + 1e-3 * (nth + 1));
      const missing = Math.max(0, apart - Math.hypot(other.x - one.x, other.y - one.y)) / 2;
      push(one, -missing, angle);
      push(other, missing, angle);
    }
  }
}

function push(dot: Dot, by: number, angle: number): void {
  dot.x = Math.min(sheet.width - sheet.edge, Math.max(sheet.edge, dot.x + by * Math.cos(angle)));
  dot.y = Math.min(sheet.height - sheet.edge, Math.max(sheet.edge, dot.y + by * Math.sin(angle)));
}

function rangeOf(values: number[]): { length: number; middle: number } {
  const [from, to] = [Math.min(...values), Math.max(...values)];
  return { length: to - from, middle: (from + to) / 2 };
}
