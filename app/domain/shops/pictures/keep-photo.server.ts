import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { rgbaToThumbHash } from "thumbhash";
import { files } from "#app/adapters/files/index.server.ts";
import { photoEdges, photoFile } from "./photo-files.ts";
import { type PictureProblem, redrawPhoto } from "./redraw-photo.server.ts";

/** `key` without size and ending, made by chance so that nobody can guess it; `thumbhash` in base64; pixels of the largest size. */
export type KeptPhoto = { key: string; width: number; height: number; thumbhash: string };

/**
 * Keeps a photo of a shop in three sizes, drawn anew (see redrawPhoto). A row must name it soon: files that no row names are swept after two days.
 * Refuses not-a-picture, too-large, broken, busy; then nothing is kept. A file store that fails throws, and leaves what the sweep takes away.
 */
export async function keepPhoto(upload: Buffer): Promise<{ ok: true; photo: KeptPhoto } | { ok: false; problem: PictureProblem }> {
  const drawn = await redrawPhoto(upload, [...photoEdges]);
  if (!drawn.ok) return drawn;
  const [largest] = drawn.sizes;
  const thumbhash = await blurred(largest.body);
  const key = `photos/${randomUUID()}`;
  const smallestFirst = [...drawn.sizes].reverse();
  await Promise.all(photoEdges.map((edge, at) => files.put({ key: photoFile(key, edge), body: smallestFirst[at].body, contentType: "image/webp" })));
  return { ok: true, photo: { key, width: largest.width, height: largest.height, thumbhash } };
}

/** Takes the files of a photo away that no row came to name. */
export async function dropPhoto(key: string): Promise<void> {
  for (const edge of photoEdges) await files.remove(photoFile(key, edge));
}

/** https://evanw.github.io/thumbhash/ wants at most 100 pixels a side. */
async function blurred(photo: Buffer): Promise<string> {
  const { data, info } = await sharp(photo).resize({ width: 100, height: 100, fit: "inside" }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString("base64");
}
