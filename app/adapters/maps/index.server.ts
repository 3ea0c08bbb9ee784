import { open, stat } from "node:fs/promises";
import { env } from "#app/env.server.ts";

/** Bytes of one answer; a map asks for directories and tiles, of which none is larger. */
const MOST = 8 * 1024 * 1024;
export type TilePart = { body: Buffer; from: number; to: number; size: number; etag: string };

/** Where browsers get the tiles of the operator's map from: ourselves, elsewhere, or nowhere (null). */
export const tileSource: { from: "here" } | { from: "elsewhere"; url: string } | null = env.mapTiles && ("url" in env.mapTiles ? { from: "elsewhere", url: env.mapTiles.url } : { from: "here" });

/**
 * Bytes `from` to `to` (both included) of the operator's .pmtiles file; `to` is cut to the file's end and to 8 MB.
 * Null where no file is set or `from` lies behind its end.
 */
export async function readTilePart({ from, to }: { from: number; to: number }): Promise<TilePart | null> {
  if (!env.mapTiles || !("path" in env.mapTiles)) return null;
  const { size, mtimeMs } = await stat(env.mapTiles.path);
  if (from >= size || to < from) return null;
  const last = Math.min(to, size - 1, from + MOST - 1);
  const handle = await open(env.mapTiles.path, "r");
  try {
    const body = Buffer.alloc(last - from + 1);
    const { bytesRead } = await handle.read(body, 0, body.length, from);
    return { body: body.subarray(0, bytesRead), from, to: from + bytesRead - 1, size, etag: `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"` };
  } finally {
    await handle.close();
  }
}

/** Bytes of the file; null where none is set. */
export async function sizeOfTiles(): Promise<number | null> {
  return env.mapTiles && "path" in env.mapTiles ? (await stat(env.mapTiles.path)).size : null;
}
