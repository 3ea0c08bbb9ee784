import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { openTemplateHouse } from "../support/house-on-template.ts";
import { expect, test } from "vitest";
import { change, db, touchTown } from "#app/db.server.ts";
import { ask } from "../support/ask.ts";
import { erlenstedt } from "../support/template-town.ts";

const { townId, baker } = erlenstedt;
const house = await openTemplateHouse();
const files = { "geschaefte.csv": "text/csv", "oeffnungszeiten.csv": "text/csv", "geschaefte.geojson": "application/geo+json", "geschaefte.jsonld": "application/ld+json", "katalog.jsonld": "application/ld+json" };

test.for(Object.entries(files))("%s may be read by any site, packed, and is not sent again while nothing changes", async ([name, type]) => {
  const path = `/erlenstedt/offene-daten/${name}`;
  const answer = await ask(house.url, { path, headers: { Origin: "https://karte.example" } });
  expect(answer.status).toBe(200);
  expect(answer.headers["content-type"]).toContain(type);
  expect(answer.headers).toMatchObject({ "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin", "cache-control": "public, max-age=300", "x-frame-options": "SAMEORIGIN" });
  expect(answer.cookies).toEqual([]);
  if (type !== "text/csv") expect(() => JSON.parse(answer.text)).not.toThrow();
  const packed = await ask(house.url, { path, headers: { "Accept-Encoding": "gzip" } });
  if (packed.headers["content-encoding"] === "gzip") expect(gunzipSync(packed.body).toString()).toBe(answer.text);
  const mark = String(answer.headers.etag);
  const again = await ask(house.url, { path, headers: { "If-None-Match": mark } });
  expect([again.status, again.text]).toEqual([304, ""]);
  await change(async () => touchTown(townId));
  expect((await ask(house.url, { path, headers: { "If-None-Match": mark } })).status).toBe(200);
});

test("a change is in the file at once", async () => {
  const names = async () => Papa.parse<{ id: string; name: string }>((await ask(house.url, { path: "/erlenstedt/offene-daten/geschaefte.csv" })).text, { header: true, skipEmptyLines: true }).data.map(({ name }) => name);
  expect(await names()).toContain("Bäckerei Sommerfeld");
  await change(async (tx) => {
    await tx.shop.update({ where: { id: baker.shopId }, data: { name: "Bäckerei Winterfeld" } });
    touchTown(townId);
  });
  expect(await names()).toContain("Bäckerei Winterfeld");
  expect(await db.shop.count({ where: { townId, status: "published" } })).toBe((await names()).length);
});

test("there are these files, maps of them and of everything else, and a word for robots", async () => {
  for (const path of ["/erlenstedt/offene-daten/personen.csv", "/erlenstedt/offene-daten/__proto__", "/nirgends/offene-daten/geschaefte.csv", "/nirgends/sitemap.xml"]) expect((await ask(house.url, { path })).status, path).toBe(404);
  expect((await ask(house.url, { path: "/sitemap.xml" })).text).toContain("/erlenstedt/sitemap.xml</loc>");
  expect((await ask(house.url, { path: "/erlenstedt/sitemap.xml" })).text).toContain("/erlenstedt/offene-daten</loc>");
  const robots = await ask(house.url, { path: "/robots.txt" });
  expect(robots.headers["content-type"]).toContain("text/plain");
  expect(robots.text).toMatch(/^User-agent: \*\n(Disallow: \/[^\n]+\n)+Sitemap: http[^\n]+\/sitemap\.xml\n$/);
  const page = await ask(house.url, { path: "/erlenstedt/offene-daten" });
  expect(page.text).toContain('"@type":"Dataset"');
});
