import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test, vi } from "vitest";
import { db } from "#app/db.server.ts";
import { erlenstedt } from "../../../tests/support/template-town.ts";

// why: photos of a test must not lie in the project's own data directory
vi.mock("#app/env.server.ts", async (original) => {
  const { env } = await original<typeof import("#app/env.server.ts")>();
  return { env: { ...env, s3: null, dataDir: mkdtempSync(join(tmpdir(), "stadtkorb-pictures-")) } };
});
const { keepEventPicture } = await import("./keep-event-picture.server.ts");
const { findPicture } = await import("./find-picture.server.ts");

const photo = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#d8482c" } });
const nameOf = (key: string) => key.replace("hochgeladen/", "");

async function bytesOf(name: string): Promise<Buffer> {
  const found = await findPicture(name);
  const parts: Buffer[] = [];
  for await (const part of found?.body ?? []) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

test("a photo becomes an upright WebP of at most 1600 px without metadata, seen once a public event shows it", async () => {
  const upload = await photo(3000, 2000).withExif({ IFD0: { Artist: "Jana Brandt" } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const kept = await keepEventPicture(upload);
  if (!kept.ok) throw new Error(kept.problem);
  expect(await findPicture(nameOf(kept.key))).toBeNull();
  const event = { townId: erlenstedt.townId, slug: "x", title: "X", place: "Y", motif: "konzert", startsAt: new Date(), pictureKey: kept.key };
  const { id } = await db.event.create({ data: { ...event, status: "draft" } });
  expect(await findPicture(nameOf(kept.key))).toBeNull();
  await db.event.update({ where: { id }, data: { status: "published" } });
  const seen = await sharp(await bytesOf(nameOf(kept.key))).metadata();
  expect(seen).toMatchObject({ format: "webp", width: 1067, height: 1600 });
  expect(seen.exif).toBeUndefined();
  expect(await keepEventPicture(upload)).toEqual(kept);
});

test("PNG and WebP are taken, small ones keep their size", async () => {
  for (const upload of [await photo(40, 30).png().toBuffer(), await photo(40, 30).webp().toBuffer()]) expect(await keepEventPicture(upload)).toMatchObject({ ok: true });
});

test("what is no photo is refused by its first bytes, whatever it calls itself", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  for (const upload of [svg, "<!doctype html><script>alert(1)</script>", "GIF89a", "%PDF-1.7", "", "RIFF1234WAVE"])
    expect(await keepEventPicture(Buffer.from(upload)), upload).toEqual({ ok: false, problem: "not-a-picture" });
});

test("a broken photo, one of too many bytes and one that blows up are refused", async () => {
  const whole = await photo(400, 300).jpeg().toBuffer();
  expect(await keepEventPicture(whole.subarray(0, 200))).toEqual({ ok: false, problem: "broken" });
  expect(await keepEventPicture(Buffer.concat([Buffer.from("ffd8ff", "hex"), Buffer.from(svgBytes())]))).toEqual({ ok: false, problem: "broken" });
  expect(await keepEventPicture(Buffer.alloc(10 * 1024 * 1024 + 1, whole))).toEqual({ ok: false, problem: "too-large" });
  expect(await keepEventPicture(await photo(9000, 9000).png({ compressionLevel: 9 }).toBuffer())).toEqual({ ok: false, problem: "too-large" });
});

test("names that are no names find nothing", async () => {
  for (const name of ["", "../../etc/passwd", "x.webp", `${"a".repeat(40)}.svg`, `${"a".repeat(40)}.webp`]) expect(await findPicture(name)).toBeNull();
});

function svgBytes(): string {
  return "<svg onload=alert(1)>".repeat(10);
}
