import { zxyToTileId } from "pmtiles";

type Point = { lat: number; lon: number };
type Shape = { layer: string; kind: string; type: "line" | "area"; points: Array<[number, number]> };
const ZOOM = 12;
const EXTENT = 4096;

/**
 * A real map file of one tile around a point: a meadow, a pond and two streets, in the schema of Protomaps.
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md and https://github.com/mapbox/vector-tile-spec/tree/master/2.1
 */
export function tinyPmtiles(centre: Point): Buffer {
  const { x, y, at } = tileOf(centre);
  const [left, top] = at;
  const near = (dx: number, dy: number): [number, number] => [Math.round(left + dx), Math.round(top + dy)];
  const shapes: Shape[] = [
    { layer: "earth", kind: "earth", type: "area", points: [[0, 0], [EXTENT, 0], [EXTENT, EXTENT], [0, EXTENT]] },
    { layer: "landuse", kind: "park", type: "area", points: [near(-250, -120), near(-60, -120), near(-60, -20), near(-250, -20)] },
    { layer: "water", kind: "water", type: "area", points: [near(60, 40), near(220, 60), near(200, 130), near(80, 120)] },
    { layer: "roads", kind: "major_road", type: "line", points: [near(-600, 0), near(0, 0), near(600, -40)] },
    { layer: "roads", kind: "minor_road", type: "line", points: [near(0, -600), near(0, 0), near(30, 600)] },
  ];
  const tile = Buffer.concat([...new Set(shapes.map(({ layer }) => layer))].map((name) => field(3, layerOf(name, shapes.filter(({ layer }) => layer === name)))));
  const directory = Buffer.concat([1, zxyToTileId(ZOOM, x, y), 1, tile.length, 1].map(varint));
  const metadata = Buffer.from(JSON.stringify({ name: "tiny", attribution: "© OpenStreetMap contributors", vector_layers: ["earth", "landuse", "water", "roads"].map((id) => ({ id, fields: { kind: "String" } })) }));
  return Buffer.concat([header({ directory, metadata, tile }), directory, metadata, tile]);
}

function header({ directory, metadata, tile }: { directory: Buffer; metadata: Buffer; tile: Buffer }): Buffer {
  const bytes = Buffer.alloc(127);
  bytes.write("PMTiles");
  bytes[7] = 3;
  const start = 127;
  const numbers = [start, directory.length, start + directory.length, metadata.length, 0, 0, start + directory.length + metadata.length, tile.length, 1, 1, 1];
  numbers.forEach((number, at) => bytes.writeBigUInt64LE(BigInt(number), 8 + 8 * at));
  // in order, nothing packed, vector tiles, one zoom, the whole earth
  bytes.set([1, 1, 1, 1, ZOOM, ZOOM], 96);
  [-180, -85, 180, 85].forEach((degrees, at) => bytes.writeInt32LE(degrees * 1e7, 102 + 4 * at));
  bytes[118] = ZOOM;
  return bytes;
}

/** The Web Mercator tile a point lies in, and where in it. */
function tileOf({ lat, lon }: Point) {
  const count = 2 ** ZOOM;
  const angle = (lat * Math.PI) / 180;
  const [right, down] = [((lon + 180) / 360) * count, ((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * count];
  const at: [number, number] = [(right % 1) * EXTENT, (down % 1) * EXTENT];
  return { x: Math.floor(right), y: Math.floor(down), at };
}

function layerOf(name: string, shapes: Shape[]): Buffer {
  const kinds = [...new Set(shapes.map(({ kind }) => kind))];
  return Buffer.concat([
    field(15, 2), field(1, Buffer.from(name)), field(5, EXTENT), field(3, Buffer.from("kind")), ...kinds.map((kind) => field(4, field(1, Buffer.from(kind)))),
    ...shapes.map(({ kind, type, points }) => field(2, Buffer.concat([field(2, Buffer.concat([0, kinds.indexOf(kind)].map(varint))), field(3, type === "line" ? 2 : 3), field(4, drawn(points, type))]))),
  ]);
}

function drawn(points: Array<[number, number]>, type: Shape["type"]): Buffer {
  let last = [0, 0];
  const steps = points.map(([x, y]) => {
    const step = [x - last[0], y - last[1]];
    last = [x, y];
    return step.map((number) => (number << 1) ^ (number >> 31));
  });
  return Buffer.concat([(1 << 3) | 1, ...steps[0], ((points.length - 1) << 3) | 2, ...steps.slice(1).flat(), ...(type === "area" ? [(1 << 3) | 7] : [])].map(varint));
}

/** One field of a protocol buffer: a whole number, or bytes with their length. */
function field(number: number, value: number | Buffer): Buffer {
  return typeof value === "number" ? Buffer.concat([varint(number << 3), varint(value)]) : Buffer.concat([varint((number << 3) | 2), varint(value.length), value]);
}

function varint(number: number): Buffer {
  const bytes: number[] = [];
  for (let left = number; ; left = Math.floor(left / 128)) {
    if (left < 128) return Buffer.from([...bytes, left]);
    bytes.push((left % 128) | 128);
  }
}
