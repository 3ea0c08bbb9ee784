import { mkdtempSync, readdirSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test, vi } from "vitest";
import { db } from "#app/db.server.ts";
import { erlenstedt } from "../../../../tests/support/template-town.ts";

// why: photos of a test must not lie in the project's own data directory
vi.mock("#app/env.server.ts", async (original) => {
  const { env } = await original<typeof import("#app/env.server.ts")>();
  return { env: { ...env, s3: null, dataDir: mkdtempSync(join(tmpdir(), "stadtkorb-photos-")) } };
});
const { dataDir } = (await import("#app/env.server.ts")).env;
const { addPicture } = await import("./add-picture.server.ts");
const { changePictureText, movePicture, removePicture } = await import("./change-picture.server.ts");
const { findPhotoFile, findPictures } = await import("./find-pictures.server.ts");
const { photoView } = await import("./photo-view.server.ts");
const { sweepPhotos } = await import("./sweep-photos.server.ts");
const { keepPhoto } = await import("./keep-photo.server.ts");

const actor = { id: null, name: "Petra Sommerfeld", role: "retailer" as const };
const alt = "Regal mit Broten, davor der Ofen";
const photo = (width: number, height: number, background = "#d8482c") => sharp({ create: { width, height, channels: 3, background } }).jpeg().toBuffer();
const nobody = async () => null;
const filesOnDisk = () => readdirSync(dataDir, { recursive: true }).map(String).filter((name) => name.includes("@") && !name.endsWith("@@incoming"));

async function newShop(status = "published") {
  const slug = `foto-${Math.random().toString(36).slice(2)}`;
  return db.shop.create({ data: { townId: erlenstedt.townId, slug, name: "Fotoladen", trade: "foto", status }, select: { id: true, townId: true } });
}

async function add(shop: { id: string; townId: string }, upload?: Buffer) {
  const added = await addPicture({ shop, upload: upload ?? await photo(80, 60), alt, actor });
  if (!added.ok) throw new Error(added.problem);
  return added.value.id;
}

test("a photo comes back upright in three sizes, without GPS and camera, with a blur of its own colours", async () => {
  const shop = await newShop();
  const gps = { IFD0: { Artist: "Jana" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 51/1 0/1" } };
  const upload = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: "#1a7f3c" } }).withExif(gps).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect((await sharp(upload).metadata()).exif).toBeDefined();
  const id = await add(shop, upload);
  const [row] = await findPictures(shop);
  expect(row).toMatchObject({ id, width: 800, height: 1600, alt });
  const view = photoView(row);
  expect(view.srcSet).toBe(`/bilder/foto/${id}-480.webp 240w, /bilder/foto/${id}-960.webp 480w, /bilder/foto/${id}-1600.webp 800w`);
  expect(view.blur).toMatch(/^data:image\/svg\+xml,%3Csvg [^<>#"]*$/);
  expect(view.blur?.length).toBeLessThan(1200);
  for (const [edge, height] of [[480, 480], [960, 960], [1600, 1600]]) {
    const found = await findPhotoFile({ name: `${id}-${edge}.webp`, visitor: nobody });
    const parts: Buffer[] = [];
    for await (const part of found?.file.body ?? []) parts.push(Buffer.from(part));
    const seen = await sharp(Buffer.concat(parts)).metadata();
    expect(seen).toMatchObject({ format: "webp", height });
    expect([seen.exif, seen.orientation]).toEqual([undefined, undefined]);
    expect(Buffer.concat(parts).includes("GPS")).toBe(false);
  }
});

test("a photo needs words that are no file name, and is not even looked at without", async () => {
  const shop = await newShop();
  const before = filesOnDisk();
  for (const [words, problem] of [["", "alt-missing"], [" \n ", "alt-missing"], ["IMG_2041.JPG", "alt-is-file-name"], ["x".repeat(251), "alt-too-long"]])
    expect(await addPicture({ shop, upload: await photo(9, 9), alt: words, actor })).toEqual({ ok: false, problem });
  expect(filesOnDisk()).toEqual(before);
});

test("of twelve uploads at once eight stay, and the others leave no file", async () => {
  const shop = await newShop();
  const before = filesOnDisk().length;
  const upload = await photo(40, 30);
  const outcomes = await Promise.all(Array.from({ length: 12 }, () => addPicture({ shop, upload, alt, actor })));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(8);
  expect(await db.shopPicture.count({ where: { shopId: shop.id } })).toBe(8);
  expect(filesOnDisk().length - before).toBe(24);
});

test("photos are put in order, their words changed, and each act stands in the log", async () => {
  const shop = await newShop();
  const [first, second, third] = [await add(shop), await add(shop), await add(shop)];
  const order = async () => (await findPictures(shop)).map(({ id }) => id);
  await movePicture({ shop, pictureId: third, to: "front", actor });
  expect(await order()).toEqual([first, third, second]);
  await movePicture({ shop, pictureId: first, to: "front", actor });
  await movePicture({ shop, pictureId: first, to: "back", actor });
  expect(await order()).toEqual([third, first, second]);
  expect(await changePictureText({ shop, pictureId: second, alt: "Der Ofen", actor })).toMatchObject({ ok: true });
  expect(await changePictureText({ shop, pictureId: second, alt: "ofen.png", actor })).toEqual({ ok: false, problem: "alt-is-file-name" });
  expect(await removePicture({ shop, pictureId: third, actor })).toMatchObject({ ok: true });
  expect(await order()).toEqual([first, second]);
  const acts = await db.actLogEntry.findMany({ where: { shopId: shop.id }, orderBy: { at: "asc" } });
  expect(acts.map(({ act }) => act)).toEqual(["picture-added", "picture-added", "picture-added", "picture-moved", "picture-moved", "picture-moved", "picture-changed", "picture-removed"]);
});

test("another shop's photo is not found by any act", async () => {
  const [mine, theirs] = [await newShop(), await newShop()];
  const pictureId = await add(theirs);
  const refused = { ok: false, problem: "not-found" };
  expect(await changePictureText({ shop: mine, pictureId, alt, actor })).toEqual(refused);
  expect(await movePicture({ shop: mine, pictureId, to: "front", actor })).toEqual(refused);
  expect(await removePicture({ shop: mine, pictureId, actor })).toEqual(refused);
  expect(await findPictures(theirs)).toHaveLength(1);
});

test.each(["draft", "in-review", "suspended", "closed"])("photos of a shop that is %s are there for its own people and the steward only, and kept by nobody", async (status) => {
  const shop = await newShop();
  const name = `${await add(shop)}-480.webp`;
  const before = await findPhotoFile({ name, visitor: nobody });
  expect(before?.open).toBe(true);
  before?.file.body.destroy();
  await db.shop.update({ where: { id: shop.id }, data: { status } });
  const visitor = { personId: "x", name: "X", email: "x@x.example", isOperator: false, towns: [], shops: [] };
  const steward = { ...visitor, towns: [{ id: erlenstedt.townId, slug: "erlenstedt", name: "Erlenstedt", role: "steward" }] };
  const own = { ...visitor, shops: [{ id: shop.id, slug: "s", townId: shop.townId, townSlug: "erlenstedt", townName: "Erlenstedt", name: "S", role: "staff" }] };
  expect(await findPhotoFile({ name, visitor: nobody })).toBeNull();
  expect(await findPhotoFile({ name, visitor: async () => visitor })).toBeNull();
  for (const one of [steward, own]) {
    const found = await findPhotoFile({ name, visitor: async () => one });
    expect(found?.open).toBe(false);
    found?.file.body.destroy();
  }
});

test("names that are no names find nothing, and no path leads elsewhere", async () => {
  for (const name of ["", "../../etc/passwd", "..%2f..%2fx-480.webp", "x-480.webp", `${"0".repeat(36)}-480.webp`, "00000000-0000-0000-0000-000000000000-480.webp", "00000000-0000-0000-0000-000000000000-481.webp"])
    expect(await findPhotoFile({ name, visitor: nobody }), name).toBeNull();
});

test("the sweep takes files that no row names, once they have lain for two days, and no others", async () => {
  const shop = await newShop();
  const [kept, removed] = [await add(shop), await add(shop)];
  await removePicture({ shop, pictureId: removed, actor });
  const orphan = await keepPhoto(await photo(20, 20));
  const ids = [kept, removed, orphan.ok ? orphan.photo.key.slice("photos/".length) : ""];
  const lying = () => ids.map((id) => filesOnDisk().filter((name) => name.includes(id)).length);
  expect(await sweepPhotos()).toBe(0);
  for (const name of filesOnDisk()) utimesSync(join(dataDir, name), new Date(Date.now() - 50 * 3_600_000), new Date(Date.now() - 50 * 3_600_000));
  expect(lying()).toEqual([3, 3, 3]);
  await sweepPhotos();
  expect(lying()).toEqual([3, 0, 0]);
  expect(await sweepPhotos()).toBe(0);
});
