import sharp from "sharp";

/** Bytes of an upload. */
export const MOST_PICTURE_BYTES = 10 * 1024 * 1024;
/** Pixels of an upload: a phone's largest, and not what a few bytes can blow up to. */
const MOST_PIXELS = 60_000_000;
const SECONDS = 15;
/** So many may wait for their turn; one photo is drawn at a time, because each may need a hundred megabytes. */
const MOST_WAITING = 12;

export type PictureProblem = "not-a-picture" | "too-large" | "broken" | "busy";
/** `width` and `height` in pixels, as the picture is looked at. */
export type Redrawn = { body: Buffer; width: number; height: number };

/**
 * Draws a photo anew in each of these sizes (longest side in pixels, never enlarged), largest first: JPEG, PNG or WebP by its first bytes,
 * whatever its name says; turned upright, as WebP, without place, camera or other metadata (Art. 5 (1) c DSGVO).
 * SVG, HTML, GIF and everything else is not-a-picture: it could carry scripts or run for ever. What was hidden behind a photo's own bytes is not drawn.
 */
export async function redrawPhoto(upload: Buffer, edges: number[]): Promise<{ ok: true; sizes: Redrawn[] } | { ok: false; problem: PictureProblem }> {
  if (upload.length > MOST_PICTURE_BYTES) return { ok: false, problem: "too-large" };
  if (!looksLikePhoto(upload)) return { ok: false, problem: "not-a-picture" };
  return inTurn(async () => {
    try {
      const sizes: Redrawn[] = [];
      // Each size is drawn from the one before, so that the upload itself is decoded once.
      for (const edge of [...edges].sort((one, other) => other - one)) sizes.push(await draw({ from: sizes.at(-1)?.body ?? upload, edge }));
      return { ok: true, sizes };
    } catch (error) {
      return { ok: false, problem: error instanceof Error && /pixel limit/i.test(error.message) ? "too-large" : "broken" };
    }
  });
}

async function draw({ from, edge }: { from: Buffer; edge: number }): Promise<Redrawn> {
  sharp.cache(false);
  const { data, info } = await sharp(from, { limitInputPixels: MOST_PIXELS, failOn: "error", pages: 1 })
    .rotate()
    .resize({ width: edge, height: edge, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 82 })
    .timeout({ seconds: SECONDS })
    .toBuffer({ resolveWithObject: true });
  return { body: data, width: info.width, height: info.height };
}

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

async function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer | { ok: false; problem: "busy" }> {
  if (waiting >= MOST_WAITING) return { ok: false, problem: "busy" };
  waiting += 1;
  const mine = last.then(work);
  last = mine.catch(() => {});
  return mine.finally(() => { waiting -= 1; });
}

/** https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern */
function looksLikePhoto(bytes: Buffer): boolean {
  const starts = (hex: string, at = 0) => bytes.subarray(at, at + hex.length / 2).toString("hex") === hex;
  return starts("ffd8ff") || starts("89504e470d0a1a0a") || (starts("52494646") && starts("574542505650", 8));
}
