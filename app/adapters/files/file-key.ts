import { FilesError, MAX_BYTES } from "./contract.ts";
import type { NewFile } from "./contract.ts";

const CONTENT_TYPE = /^[\w.+-]+\/[\w.+-]+(; ?[\w-]+="?[\w.+-]+"?)*$/;

/**
 * Is this a key? 1 to 200 characters of a-z, 0-9, "_", "-", "." in parts between single slashes;
 * no part begins with a dot, and ".." stands nowhere. Such a key names the same file on every disk and in every bucket.
 */
export function isFileKey(key: string): boolean {
  return key.length <= 200 && /^[a-z0-9_-][a-z0-9_.-]*(\/[a-z0-9_-][a-z0-9_.-]*)*$/.test(key) && !key.includes("..");
}

/** Declines a key that is none. */
export function checkFileKey(key: string): void {
  if (!isFileKey(key)) throw new FilesError("declined", `not a key: ${JSON.stringify(key.slice(0, 60))}`);
}

/** Declines what no twin takes: a bad key, a content type that is none or carries a line break, a body too long. */
export function checkNewFile({ key, contentType, body }: NewFile): void {
  checkFileKey(key);
  if (contentType.length > 100 || !CONTENT_TYPE.test(contentType)) throw new FilesError("declined", `${key} has no usable content type`);
  if (Buffer.isBuffer(body)) checkLength(body.length);
}

/** Declines a length above MAX_BYTES. */
export function checkLength(bytes: number): void {
  if (bytes > MAX_BYTES) throw new FilesError("declined", `longer than ${MAX_BYTES} bytes`);
}
