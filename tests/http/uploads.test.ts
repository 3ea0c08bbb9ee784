import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { loggedIn, openTemplateHouse } from "../support/house-on-template.ts";
import { ask } from "../support/ask.ts";
import { erlenstedt } from "../support/template-town.ts";

const PATH = `/laden/${erlenstedt.baker.slug}/profil/bilder`;
const MEGABYTE = 1024 * 1024;
/** Milliseconds in which each of these must be over; alone each takes a fraction. */
const SOON = 12_000;
let house: Awaited<ReturnType<typeof openTemplateHouse>>;
let cookie: string;

beforeAll(async () => {
  house = await openTemplateHouse();
  cookie = await loggedIn(erlenstedt.baker.personId);
});

type Part = { name: string; value: string | Buffer; file?: string; type?: string };
const words: Part = { name: "bildtext", value: "Regal mit Broten, davor der Ofen" };
const photoPart = (value: Buffer, file = "foto.jpg", type = "image/jpeg"): Part => ({ name: "foto", value, file, type });

function bodyOf(parts: Part[], boundary: string): Buffer {
  return Buffer.concat([...parts.flatMap(({ name, value, file, type }) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file === undefined ? "" : `; filename="${file}"`}\r\n${type ? `Content-Type: ${type}\r\n` : ""}\r\n`), Buffer.from(value), Buffer.from("\r\n"),
  ]), Buffer.from(`--${boundary}--\r\n`)]);
}

async function send(parts: Part[]) {
  const started = Date.now();
  const boundary = "stadtkorb-test-boundary";
  const answer = await ask(house.url, { method: "POST", path: PATH, body: bodyOf(parts, boundary), timeout: 60_000, headers: { Cookie: cookie, Origin: house.url, "Content-Type": `multipart/form-data; boundary=${boundary}` } })
    .catch((error: unknown) => ({ status: 0, text: String(error), headers: {}, body: Buffer.alloc(0) }));
  return { ...answer, took: Date.now() - started };
}

/** Every file the house keeps of uploads, also unfinished ones. */
function kept(): string[] {
  const all = readdirSync(join(house.dataDir), { recursive: true }).map(String);
  return all.filter((name) => /files\/(photos|uploads|@@incoming)\//.test(name) || /\.\.|passwd|x\.php/.test(name));
}

/** Megabytes of memory that are the process's own. */
function memory(): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${house.pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
}

/** A JPEG of one pixel whose header says that it has 50,000 by 50,000. */
async function bomb(): Promise<Buffer> {
  const bytes = await sharp({ create: { width: 1, height: 1, channels: 3, background: "#fff" } }).jpeg().toBuffer();
  const frame = bytes.indexOf(Buffer.from("ffc0", "hex"));
  bytes.writeUInt16BE(50_000, frame + 5);
  bytes.writeUInt16BE(50_000, frame + 7);
  return bytes;
}

const noise = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#888", noise: { type: "gaussian", mean: 128, sigma: 60 } } });
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>';

test("what is no photo is refused in time, whatever it calls itself, and leaves nothing on disk", async () => {
  const before = kept();
  const bad: Array<[string, Part]> = [
    ["a pixel bomb", photoPart(await bomb())], ["an SVG with a script", photoPart(Buffer.from(svg), "bild.svg", "image/svg+xml")], ["an SVG that says it is a JPEG", photoPart(Buffer.from(svg))],
    ["HTML named .jpg", photoPart(Buffer.from("<!doctype html><script>alert(1)</script>"))], ["a photo's first bytes before HTML", photoPart(Buffer.concat([Buffer.from("ffd8ffe0", "hex"), Buffer.from("<script>alert(1)</script>".repeat(50))]))],
    ["a PNG bomb of 30,000 x 30,000", photoPart(Buffer.from(`89504e470d0a1a0a0000000d49484452${"00007530".repeat(2)}0806000000`, "hex"), "b.png", "image/png")], ["an empty GIF", photoPart(Buffer.from("GIF89a\u0001\u0000\u0001\u0000"), "a.gif", "image/gif")],
    ["11 MB", photoPart(Buffer.alloc(10.5 * MEGABYTE, Buffer.from("ffd8ffe0", "hex")))],
  ];
  for (const [what, part] of bad) {
    const answer = await send([words, part]);
    expect(answer.status, `${what}: ${answer.text.slice(0, 200)}`).toBe(422);
    expect(answer.took, what).toBeLessThan(SOON);
    expect(answer.text, what).not.toContain("alert(1)");
    expect(answer.text, what).toContain(String(words.value));
  }
  expect(kept()).toEqual(before);
});

test("30 MB and 10,000 parts are turned away at the door or with a sentence", async () => {
  const before = kept();
  const large = await send([words, photoPart(Buffer.alloc(30 * MEGABYTE, 7))]);
  expect([0, 413]).toContain(large.status);
  expect(large.took).toBeLessThan(SOON);
  const many = await send(Array.from({ length: 10_000 }, (_, at): Part => ({ name: `teil-${at}`, value: "x" })));
  expect(many.status).toBe(422);
  expect(many.took).toBeLessThan(SOON);
  const files = await send(Array.from({ length: 10_000 }, (_, at) => photoPart(Buffer.from("x"), `${at}.jpg`)));
  expect(files.status).toBe(422);
  expect(files.took).toBeLessThan(SOON);
  expect(kept()).toEqual(before);
});

test("a name that leads elsewhere leads nowhere: files have names of ours", async () => {
  const upload = await noise(60, 40).jpeg().toBuffer();
  for (const name of ["../../x.jpg", "..\\..\\x.php", "/etc/passwd", "x\u0000.jpg"]) expect((await send([words, photoPart(upload, name)])).status, name).toBe(303);
  expect(kept().filter((name) => !/^files\/photos\/@[0-9a-f-]{36}-(480|960|1600)\.webp$/.test(name))).toEqual([]);
});

test("ten large photos at once are all answered, and memory stays bounded", async () => {
  const upload = await noise(5200, 4000).jpeg({ quality: 55 }).toBuffer();
  expect(upload.length).toBeGreaterThan(6 * MEGABYTE);
  expect(upload.length).toBeLessThan(10 * MEGABYTE);
  const before = memory();
  let most = before;
  const watch = setInterval(() => { most = Math.max(most, memory()); }, 50);
  const answers = await Promise.all(Array.from({ length: 10 }, () => send([words, photoPart(upload)])));
  clearInterval(watch);
  console.log(`ten photos of ${Math.round(upload.length / MEGABYTE)} MB: ${Math.round(before)} MB before, ${Math.round(most)} MB at most, ${Math.max(...answers.map(({ took }) => took))} ms the longest`);
  for (const { status, text } of answers) expect([303, 422], text.slice(0, 200)).toContain(status);
  // four are there from the test before, eight fit
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(4);
  expect(most - before).toBeLessThan(500);
  expect(kept().filter((name) => name.includes("@@incoming/"))).toEqual([]);
}, 120_000);

test("a polyglot comes back as a picture and nothing else, and a good photo without GPS, from an address strangers may keep", async () => {
  const { change, db } = await import("#app/db.server.ts");
  await change((tx) => tx.shopPicture.deleteMany({ where: { shopId: erlenstedt.baker.shopId } }));
  const gps = { IFD0: { Artist: "Jana" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 51/1 0/1" } };
  const good = await noise(800, 600).withExif(gps).jpeg().toBuffer();
  expect((await send([words, photoPart(Buffer.concat([good, Buffer.from("<script>alert(1)</script>PK\u0003\u0004")]))])).status).toBe(303);
  const { id } = await db.shopPicture.findFirstOrThrow({ where: { shopId: erlenstedt.baker.shopId } });
  const seen = await ask(house.url, { path: `/bilder/foto/${id}-960.webp` });
  expect([seen.status, seen.headers["content-type"], seen.headers["cache-control"], seen.headers["x-content-type-options"]]).toEqual([200, "image/webp", "public, max-age=31536000, immutable", "nosniff"]);
  expect(seen.body.includes("script") || seen.body.includes("Exif") || seen.body.includes("GPS") || seen.body.includes("Jana")).toBe(false);
  expect(await sharp(seen.body).metadata()).toMatchObject({ format: "webp", width: 800, height: 600 });
  await change((tx) => tx.shop.update({ where: { id: erlenstedt.baker.shopId }, data: { status: "suspended" } }));
  expect((await ask(house.url, { path: `/bilder/foto/${id}-960.webp` })).status).toBe(404);
  const own = await ask(house.url, { path: `/bilder/foto/${id}-960.webp`, headers: { Cookie: cookie } });
  expect([own.status, own.headers["cache-control"]]).toEqual([200, "private, no-store"]);
});
