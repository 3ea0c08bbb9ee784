import { readTilePart, sizeOfTiles, tileSource } from "#app/adapters/maps/index.server.ts";

/** The address of our own copy of the operator's map; see docs/map.md. */
export const TILES_PATH = "/bilder/karte/stadtplan.pmtiles";

/** The address a browser reads the operator's .pmtiles file from, ours or a whole one; null where there is none. */
export function tilesAddress(): string | null {
  if (tileSource === null) return null;
  return tileSource.from === "here" ? TILES_PATH : tileSource.url;
}

export type TileAnswer = { kind: "part"; part: NonNullable<Awaited<ReturnType<typeof readTilePart>>> } | { kind: "unsatisfiable"; size: number } | { kind: "none" };

/** Answers a Range header (RFC 9110, 14.1.2) with that part of the file. One range at a time, and never the whole file: it may be gigabytes. */
export async function findTiles(range: string | null): Promise<TileAnswer> {
  const size = await sizeOfTiles();
  if (size === null) return { kind: "none" };
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range ?? "") ?? [];
  const part = from === undefined ? null : await readTilePart({ from: Number(from), to: to ? Number(to) : Number.MAX_SAFE_INTEGER });
  return part ? { kind: "part", part } : { kind: "unsatisfiable", size };
}
