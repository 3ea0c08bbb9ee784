import { createHash } from "node:crypto";
import { files } from "#app/adapters/files/index.server.ts";
import { type PictureProblem, redrawPhoto } from "#app/domain/shops/pictures/redraw-photo.server.ts";

const EDGE = 1600;
type Kept = { ok: true; key: string } | { ok: false; problem: PictureProblem };

/**
 * Keeps a photo for an event, drawn anew at 1600 px at most (see redrawPhoto for what is refused). `key` is the event's pictureKey.
 * The same photo twice is one file.
 */
export async function keepEventPicture(upload: Buffer): Promise<Kept> {
  const drawn = await redrawPhoto(upload, [EDGE]);
  if (!drawn.ok) return drawn;
  const [{ body }] = drawn.sizes;
  const name = `${createHash("sha256").update(body).digest("hex").slice(0, 40)}.webp`;
  await files.put({ key: `uploads/${name}`, body, contentType: "image/webp" });
  return { ok: true, key: `hochgeladen/${name}` };
}

/** Whether this pictureKey is one that keepEventPicture() gave. */
export async function isKeptPicture(key: string): Promise<boolean> {
  const [, name] = /^hochgeladen\/([0-9a-f]{40}\.webp)$/.exec(key) ?? [];
  return name !== undefined && files.exists(`uploads/${name}`);
}
