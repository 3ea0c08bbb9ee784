import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { FilesError } from "./contract.ts";
import type { FilesTwin, ListedFile, NewFile, StoredFile } from "./contract.ts";
import { checkFileKey, checkLength, checkNewFile, isFileKey } from "./file-key.ts";

type Label = { contentType: string; etag: string };
/** Bytes of the label at the end of each file: JSON, filled up with spaces. */
const LABEL = 256;

/**
 * Keeps files in a directory; `shops/7/front.webp` lies in `shops/7/@front.webp` (no key has an "@", so a file is
 * never in the way of a folder). Content type and etag stand behind the bytes in the same file, because two files
 * cannot be replaced in one step; programs that show pictures do not mind. Written beside, flushed, then renamed:
 * a reader, a crash or a broken-off upload sees the old file or the new one. Several processes may share the directory.
 */
export function diskFiles({ directory }: { directory: string }): FilesTwin {
  const path = (key: string) => join(directory, dirname(key), `@${basename(key)}`);

  async function put(file: NewFile): Promise<void> {
    checkNewFile(file);
    const target = path(file.key);
    const incoming = join(directory, "@@incoming", randomUUID());
    try {
      await mkdir(dirname(target), { recursive: true });
      await mkdir(dirname(incoming), { recursive: true });
      await write({ file, path: incoming });
      await rename(incoming, target);
      await flushDirectory(dirname(target));
    } catch (error) {
      await rm(incoming, { force: true }).catch(() => {}); // because what went wrong first is the news
      throw translated(error);
    }
  }

  async function get(key: string): Promise<StoredFile | null> {
    const handle = isFileKey(key) ? await openFile(path(key)) : null;
    if (!handle) return null;
    try {
      const size = (await handle.stat()).size - LABEL;
      const label = await readLabel({ handle, at: size });
      return { ...label, size, body: await stream({ handle, size }) };
    } catch (error) {
      await handle.close();
      throw translated(error);
    }
  }

  async function exists(key: string): Promise<boolean> {
    const handle = isFileKey(key) ? await openFile(path(key)) : null;
    await handle?.close();
    return handle !== null;
  }

  async function remove(key: string): Promise<void> {
    checkFileKey(key);
    await rm(path(key), { force: true }).catch((error: unknown) => { throw translated(error); });
  }

  async function* list(folder: string): AsyncGenerator<ListedFile> {
    checkFileKey(folder);
    const names = await missingAs([], readdir(join(directory, folder)));
    for (const name of names.filter((one) => one.startsWith("@") && isFileKey(one.slice(1)))) {
      const found = await missingAs(null, stat(join(directory, folder, name)));
      if (found?.isFile()) yield { key: `${folder}/${name.slice(1)}`, changedAt: found.mtime };
    }
  }

  return { put, get, exists, remove, list };
}

async function write({ file, path }: { file: NewFile; path: string }): Promise<void> {
  const hash = createHash("sha256");
  const handle = await open(path, "wx", 0o600);
  try {
    let bytes = 0;
    const source = Buffer.isBuffer(file.body) ? Readable.from([file.body]) : file.body;
    await pipeline(source, async (chunks: AsyncIterable<Buffer | string>) => {
      for await (const chunk of chunks) {
        const buffer = Buffer.from(chunk);
        checkLength(bytes += buffer.length);
        hash.update(buffer);
        await handle.writeFile(buffer);
      }
    });
    const label: Label = { contentType: file.contentType, etag: `"${hash.digest("hex").slice(0, 32)}"` };
    await handle.writeFile(JSON.stringify(label).padEnd(LABEL));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A renamed file is only safe from a power cut once its directory is, too. Windows flushes directories by itself. */
async function flushDirectory(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(path, "r");
  await handle.sync().finally(() => handle.close());
}

function openFile(path: string): Promise<FileHandle | null> {
  return missingAs(null, open(path, "r"));
}

function missingAs<Found, Instead>(instead: Instead, work: Promise<Found>): Promise<Found | Instead> {
  return work.catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return instead;
    throw translated(error);
  });
}

async function readLabel({ handle, at }: { handle: FileHandle; at: number }): Promise<Label> {
  const { buffer } = await handle.read({ buffer: Buffer.alloc(LABEL), position: at });
  const label: Label = JSON.parse(String(buffer));
  return { contentType: label.contentType, etag: label.etag };
}

async function stream({ handle, size }: { handle: FileHandle; size: number }): Promise<Readable> {
  if (size > 0) return handle.createReadStream({ start: 0, end: size - 1 });
  await handle.close();
  return Readable.from([]);
}

/** A full disk passes, a directory that cannot be written is a setting; whatever has no such code is the body's own error. */
function translated(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof FilesError) return error;
  const { code }: NodeJS.ErrnoException = error;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return new FilesError("misconfigured", "the directory cannot be used", { cause: error });
  return code && "syscall" in error ? new FilesError("unavailable", "the disk refuses", { cause: error }) : error;
}
