import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, describe, expect, test } from "vitest";
import { FilesError, MAX_BYTES } from "#app/adapters/files/contract.ts";
import type { FilesTwin } from "#app/adapters/files/contract.ts";
import { diskFiles } from "#app/adapters/files/disk.server.ts";
import { s3Files } from "#app/adapters/files/s3.server.ts";
import { bucketAt, s3Server, silentServer } from "./s3-server.ts";

const twins: Record<string, (directory: string) => Promise<FilesTwin>> = {
  disk: async (directory) => diskFiles({ directory }),
  S3: async (directory) => s3Files(await s3Server(directory)),
};

describe.each(Object.entries(twins))("files on %s", (_name, twin) => {
  const start = async () => twin(await temporaryDirectory());

  test("what was put is got: bytes, content type, size, and an etag that belongs to the bytes", async () => {
    const files = await start();
    await files.put({ key: "shops/7/front.webp", body: Buffer.from("Schaufenster"), contentType: "image/webp" });
    await files.put({ key: "note_1.txt", body: Readable.from(["Grüße ", Buffer.from("aus Überlingen")]), contentType: "text/plain; charset=utf-8" });
    const picture = await whole(files, "shops/7/front.webp");
    expect(picture).toMatchObject({ text: "Schaufenster", contentType: "image/webp", size: 12 });
    expect(await whole(files, "note_1.txt")).toMatchObject({ text: "Grüße aus Überlingen", contentType: "text/plain; charset=utf-8", size: 23 });
    expect(picture?.etag).toMatch(/^"[^"]{16,}"$/);
    await files.put({ key: "shops/8/front.webp", body: Buffer.from("Schaufenster!"), contentType: "image/webp" });
    expect((await whole(files, "shops/8/front.webp"))?.etag).not.toBe(picture?.etag);
  });

  test("what is not there is null, false, and may be removed; what is removed is gone", async () => {
    const files = await start();
    expect(await files.get("a/b")).toBeNull();
    expect(await files.exists("a/b")).toBe(false);
    await files.remove("a/b");
    await files.put({ key: "a/b", body: Buffer.from("x"), contentType: "text/plain" });
    expect(await files.exists("a/b")).toBe(true);
    expect(await files.exists("a")).toBe(false);
    await files.remove("a/b");
    await files.remove("a/b");
    expect([await files.exists("a/b"), await files.get("a/b")]).toEqual([false, null]);
  });

  test("a second put replaces bytes, content type and etag", async () => {
    const files = await start();
    await files.put({ key: "logo", body: Buffer.from("a longer first logo"), contentType: "image/png" });
    const first = await whole(files, "logo");
    await files.put({ key: "logo", body: Buffer.from("new"), contentType: "image/webp" });
    const second = await whole(files, "logo");
    expect(second).toMatchObject({ text: "new", contentType: "image/webp", size: 3 });
    expect(second?.etag).not.toBe(first?.etag);
  });

  test("a name may be a file and a folder", async () => {
    const files = await start();
    for (const key of ["a", "a/b", "a.json", "a.json/c", "incoming"]) await files.put({ key, body: Buffer.from(key), contentType: "text/plain" });
    for (const key of ["a", "a/b", "a.json", "a.json/c", "incoming"]) expect((await whole(files, key))?.text).toBe(key);
  });

  test("a folder lists the files directly in it, with the time each was put last", async () => {
    const files = await start();
    const began = Date.now() - 2000;
    for (const key of ["list/b.webp", "list/a.webp", "list/deep/c.webp", "list", "listed/d.webp"]) await files.put({ key, body: Buffer.from(key), contentType: "image/webp" });
    const listed = [];
    for await (const one of files.list("list")) listed.push(one);
    expect(listed.map(({ key }) => key).sort()).toEqual(["list/a.webp", "list/b.webp"]);
    for (const { changedAt } of listed) expect(changedAt.getTime()).toBeGreaterThan(began);
    for await (const one of files.list("nowhere")) expect(one).toBeNull();
    await expect((async () => { for await (const one of files.list("../list")) expect(one).toBeNull(); })()).rejects.toThrow("not a key");
  });

  test("an empty file is a file", async () => {
    const files = await start();
    await files.put({ key: "empty", body: Buffer.alloc(0), contentType: "text/plain" });
    expect(await whole(files, "empty")).toMatchObject({ text: "", size: 0, contentType: "text/plain" });
  });

  test("5 MB come back to the byte, from memory and from a stream", async () => {
    const files = await start();
    const body = randomBytes(5 * 1024 * 1024 + 17);
    await files.put({ key: "big/buffer", body, contentType: "application/pdf" });
    await files.put({ key: "big/stream", body: chunked(body), contentType: "application/pdf" });
    for (const key of ["big/buffer", "big/stream"]) {
      const found = await files.get(key);
      expect(found?.size).toBe(body.length);
      expect(found && (await buffer(found.body)).equals(body)).toBe(true);
    }
  });

  test("20 files put at once are 20 files", async () => {
    const files = await start();
    const keys = Array.from({ length: 20 }, (_, at) => `many/${at % 4}/file-${at}`);
    await Promise.all(keys.map((key) => files.put({ key, body: chunked(Buffer.from(key.repeat(5000))), contentType: "text/plain" })));
    for (const key of keys) expect((await whole(files, key))?.text).toBe(key.repeat(5000));
  });

  test("a body that breaks off leaves nothing, or what was there before, and throws its own error", async () => {
    const directory = await temporaryDirectory();
    const files = await twin(directory);
    await files.put({ key: "kept", body: Buffer.from("before"), contentType: "text/plain" });
    for (const key of ["kept", "never"])
      await expect(files.put({ key, body: breaking(), contentType: "image/png" })).rejects.toThrow("the visitor went away");
    expect(await files.get("never")).toBeNull();
    expect(await whole(files, "kept")).toMatchObject({ text: "before", contentType: "text/plain" });
    expect((await everything(directory)).filter((name) => /never|incoming\//.test(name))).toEqual([]);
  });

  test.each([
    "../secret", "a/../../secret", "a/..", "..", ".", "./a", "a/./b", "/etc/passwd", "a//b", "a/", "", "a\\b", "..\\secret", "a\0b", "a b", "a%2e%2e", "A",
    "käse", "a\n", "@a", ".hidden", "a/.git/config", "a..b", "x".repeat(201),
  ])("%j is not a key", async (key) => {
    const directory = await temporaryDirectory();
    const files = await twin(join(directory, "inside"));
    await writeFile(join(directory, "secret"), "secret");
    expect(await problemOf(files.put({ key, body: Buffer.from("x"), contentType: "text/plain" }))).toBe("declined");
    expect(await problemOf(files.remove(key))).toBe("declined");
    expect([await files.get(key), await files.exists(key)]).toEqual([null, false]);
    expect((await everything(directory)).filter((name) => name !== "inside/stadtkorb" && name !== "inside")).toEqual(["secret"]);
  });

  test("a content type with a line break, or none, is declined", async () => {
    const files = await start();
    for (const contentType of ["", "image", "text/plain\r\nSet-Cookie: a=b", "text/html,x", `text/${"x".repeat(100)}`])
      expect(await problemOf(files.put({ key: "a", body: Buffer.from("x"), contentType }))).toBe("declined");
    expect(await files.exists("a")).toBe(false);
  });

  test("a body above the limit is declined, and a stream is not read on", async () => {
    const files = await start();
    let given = 0;
    const film = Readable.from((function* () { while (given < 2 * MAX_BYTES) { given += 1 << 20; yield Buffer.alloc(1 << 20); } })());
    expect(await problemOf(files.put({ key: "film", body: film, contentType: "video/mp4" }))).toBe("declined");
    expect(given).toBeLessThan(MAX_BYTES + (4 << 20));
    expect(await problemOf(files.put({ key: "film", body: Buffer.alloc(MAX_BYTES + 1), contentType: "video/mp4" }))).toBe("declined");
    expect(await files.exists("film")).toBe(false);
  });
});

test("disk: of 20 puts of one key at once one wins whole, with its own content type, while readers see whole files only", async () => {
  const directory = await temporaryDirectory();
  const files = diskFiles({ directory });
  const body = (at: number) => String(at).padStart(2, "0").repeat(40_000 + at);
  await files.put({ key: "same", body: Buffer.from(body(0)), contentType: "text/v0" });
  const check = async () => {
    const found = await whole(files, "same");
    const at = Number(found?.contentType.slice("text/v".length));
    expect(found?.text === body(at)).toBe(true);
  };
  await Promise.all(Array.from({ length: 20 }, async (_, at) => {
    await files.put({ key: "same", body: chunked(Buffer.from(body(at))), contentType: `text/v${at}` });
    await check();
  }));
  await check();
  expect((await everything(directory)).sort()).toEqual(["@@incoming", "@same"]);
});

test("disk: a file being read stays whole while it is replaced and removed", async () => {
  const files = diskFiles({ directory: await temporaryDirectory() });
  const body = randomBytes(400_000);
  await files.put({ key: "a", body, contentType: "image/png" });
  const found = await files.get("a");
  await files.put({ key: "a", body: Buffer.from("new"), contentType: "image/png" });
  await files.remove("a");
  expect(found && (await buffer(found.body)).equals(body)).toBe(true);
});

test("disk: a directory that cannot be one is unavailable", async () => {
  const directory = await temporaryDirectory();
  await writeFile(join(directory, "blocked"), "a file, not a directory");
  const files = diskFiles({ directory: join(directory, "blocked") });
  expect(await problemOf(files.put({ key: "a", body: Buffer.from("x"), contentType: "text/plain" }))).toBe("unavailable");
});

test("S3: an unknown account or bucket is misconfigured, also when reading", async () => {
  const bucket = await s3Server(await temporaryDirectory());
  for (const wrong of [{ ...bucket, accessKeyId: "somebody" }, { ...bucket, bucket: "elsewhere" }, { ...bucket, endpoint: "s3.example.de" }]) {
    const files = s3Files(wrong);
    expect(await problemOf(files.put({ key: "a", body: Buffer.from("x"), contentType: "text/plain" }))).toBe("misconfigured");
    expect(await problemOf(files.get("a"))).toBe("misconfigured");
  }
});

test("S3: a silent and a closed server are unavailable, soon", async () => {
  const patience = { connect: 300, silence: 300, whole: 60_000 };
  for (const bucket of [{ ...await silentServer(), patience }, { ...bucketAt(1), patience }, { ...await silentServer(), patience: { ...patience, silence: 60_000, whole: 500 } }]) {
    const files = s3Files(bucket);
    expect(await problemOf(files.put({ key: "a", body: Buffer.from("x"), contentType: "text/plain" }))).toBe("unavailable");
    expect(await problemOf(files.exists("a"))).toBe("unavailable");
  }
});

const directories: string[] = [];
afterAll(() => Promise.all(directories.map((path) => rm(path, { recursive: true }))));

async function temporaryDirectory(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "stadtkorb-files-"));
  directories.push(path);
  return path;
}

async function everything(directory: string): Promise<string[]> {
  return readdir(directory, { recursive: true });
}

async function whole(files: FilesTwin, key: string) {
  const found = await files.get(key);
  if (!found) return null;
  const { body, ...rest } = found;
  return { ...rest, text: String(await buffer(body)) };
}

function chunked(body: Buffer): Readable {
  return Readable.from((function* () { for (let at = 0; at < body.length; at += 50_000) yield body.subarray(at, at + 50_000); })());
}

function breaking(): Readable {
  return Readable.from((function* () { yield Buffer.alloc(300_000); throw new Error("the visitor went away"); })());
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(() => null, (thrown: unknown) => thrown);
  return error instanceof FilesError ? error.problem : `no FilesError but ${error}`;
}
