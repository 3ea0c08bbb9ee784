import { createHash } from "node:crypto";
import sharp from "sharp";
import { files } from "#app/adapters/files/index.server.ts";

/** Bytes of an upload. */
export const MOST_PICTURE_BYTES = 10 * 1024 * 1024;
/** Pixels of an upload: a phone's largest, and not what a few bytes can blow up to. */
const MOST_PIXELS = 60_000_000;
const EDGE = 1600;
const SECONDS = 15;

export type PictureProblem = "not-a-picture" | "too-large" | "broken";
type Kept = { ok: true; key: string } | { ok: false; problem: PictureProblem };

/**
 * Keeps a photo for an event: JPEG, PNG or WebP by its first bytes, whatever its name says; turned upright, at most 1600 px a side, as WebP,
 * without place, camera or other metadata (Art. 5 (1) c DSGVO). `key` is the event's pictureKey. The same photo twice is one file.
 * SVG, HTML, GIF and everything else is not-a-picture: it could carry scripts or run for ever.
 */
export async function keepEventPicture(upload: Buffer): Promise<Kept> {
  if (upload.length > MOST_PICTURE_BYTES) return { ok: false, problem: "too-large" };
  if (!looksLikePhoto(upload)) return { ok: false, problem: "not-a-picture" };
  const picture = await redraw(upload);
  if (picture === "too-large" || picture === "broken") return { ok: false, problem: picture };
  const name = `${createHash("sha256").update(picture).digest("hex").slice(0, 40)}.webp`;
  await files.put({ key: `uploads/${name}`, body: picture, contentType: "image/webp" });
  return { ok: true, key: `hochgeladen/${name}` };
}

/** Whether this pictureKey is one that keepEventPicture() gave. */
export async function isKeptPicture(key: string): Promise<boolean> {
  const [, name] = /^hochgeladen\/([0-9a-f]{40}\.webp)$/.exec(key) ?? [];
  return name !== undefined && files.exists(`uploads/${name}`);
}

async function redraw(upload: Buffer): Promise<Buffer | "too-large" | "broken"> {
  try {
    return await sharp(upload, { limitInputPixels: MOST_PIXELS, failOn: "error", pages: 1 })
      .rotate()
      .resize({ width: EDGE, height: EDGE, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 82 })
      .timeout({ seconds: SECONDS })
      .toBuffer();
  } catch (error) {
    return error instanceof Error && /pixel limit/i.test(error.message) ? "too-large" : "broken";
  }
}

/** https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern */
function looksLikePhoto(bytes: Buffer): boolean {
  const starts = (hex: string, at = 0) => bytes.subarray(at, at + hex.length / 2).toString("hex") === hex;
  return starts("ffd8ff") || starts("89504e470d0a1a0a") || (starts("52494646") && starts("574542505650", 8));
}
