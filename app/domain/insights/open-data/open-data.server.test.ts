import Papa from "papaparse";
import { beforeAll, expect, test } from "vitest";
import { change, db } from "#app/db.server.ts";
import { now } from "#app/clock.server.ts";
import { findTown } from "#app/domain/towns/find-towns.server.ts";
import { after, hours } from "#app/values/time.ts";
import { birkenau, erlenstedt } from "../../../../tests/support/template-town.ts";
import { countOpenShops } from "./count-open-shops.server.ts";
import { describeCatalogue } from "./describe-catalogue.server.ts";
import { openDataFile } from "./open-data-files.server.ts";

const { townId, baker } = erlenstedt;
const WORD = "Quittenglanz";
const MANY = 650;

async function town() {
  const found = await findTown("erlenstedt");
  if (!found) throw new Error("no town");
  return found;
}
async function read(name: string): Promise<string> {
  const file = openDataFile({ town: await town(), at: now(), name });
  if (!file) throw new Error(`no ${name}`);
  let text = "";
  for await (const part of file.parts()) text += part;
  return text;
}
async function table(name: string): Promise<Array<Record<string, string>>> {
  const { data, errors } = Papa.parse<Record<string, string>>(await read(name), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

beforeAll(async () => {
  const shop = (id: string, more: object) => ({ id, townId, slug: id, name: id, trade: "kiosk", status: "published", ...more });
  await db.shop.createMany({ data: [
    shop("offen-osm", { name: "=cmd|' /C calc'!A0, \"Käse\"\r\nBEGIN", lat: 51.8, lon: -6.8, source: "OpenStreetMap", licence: "© OpenStreetMap contributors, ODbL 1.0", sourceDate: new Date("2026-11-01"), phone: "030 5550100", email: "wer@privat.example", website: "javascript:alert(1)", confirmedAt: now() }),
    shop("offen-eigen", { phone: "+49 30 5550101", confirmedFacts: ["phone"], email: "wer@privat.example", wheelchair: "limited" }),
    shop("offen-mit", { source: "wo-ist-markt.de", licence: "MIT, © 2015 Code for Karlsruhe und Mitwirkende" }),
    shop("offen-fremd", { name: "Darf nicht weiter", licence: "Alle Rechte vorbehalten" }),
    ...["draft", "in-review", "suspended", "closed"].map((status) => shop(`zu-${status}`, { name: `${WORD} ${status}`, status })),
    ...Array.from({ length: MANY }, (_, index) => shop(`viele-${String(index).padStart(4, "0")}`, {})),
  ] });
  await db.shopHours.createMany({ data: [{ shopId: "offen-osm", townId, value: "Mo 09:00-18:00", confirmedAt: now(), confirmedBy: "import" }, { shopId: "offen-mit", townId, value: "Mo 09:00-18:00", confirmedAt: now(), confirmedBy: "shop" }] });
  await db.openingInterval.createMany({ data: ["offen-osm", "zu-suspended"].map((shopId) => ({ townId, shopId, kind: "open", startsAt: after(now(), hours(1)), endsAt: after(now(), hours(3)) })) });
});

test("every file has one record for each published shop of the town that may be given away, in any number of portions, and none of another's", async () => {
  const count = await db.shop.count({ where: { townId, status: "published" } }) - 1;
  expect(count).toBeGreaterThan(MANY);
  const ids = (await table("geschaefte.csv")).map(({ id }) => id);
  expect(new Set(ids).size).toBe(count);
  expect(JSON.parse(await read("geschaefte.geojson")).features.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(JSON.parse(await read("geschaefte.jsonld"))["@graph"]).toHaveLength(count);
  expect((await countOpenShops(await town())).count).toBe(count);
  expect(ids).not.toContain(birkenau.shopId);
});

test("hidden shops, foreign rights, people and their mail addresses are in no file", async () => {
  const all = (await Promise.all(["geschaefte.csv", "oeffnungszeiten.csv", "geschaefte.geojson", "geschaefte.jsonld", "katalog.jsonld"].map(read))).join("\n");
  for (const word of [WORD, "zu-suspended", "Darf nicht weiter", "wer@privat.example", "petra@", "Petra Sommerfeld", "5550100", "030 23125", "javascript:"]) expect(all, word).not.toContain(word);
  expect(all).toContain("5550101");
});

test("each record carries its licence and whom to name", async () => {
  const rows = new Map((await table("geschaefte.csv")).map((row) => [row.id, row]));
  expect(rows.get("offen-osm")).toMatchObject({ lizenz: "ODbL-1.0", namensnennung: "© OpenStreetMap contributors", quelle: "OpenStreetMap", quelle_stand: "2026-11-01" });
  expect(rows.get("offen-mit")).toMatchObject({ lizenz: "MIT", namensnennung: "© 2015 Code for Karlsruhe und Mitwirkende" });
  expect(rows.get("offen-eigen")).toMatchObject({ lizenz: "DL-DE-BY-2.0", lizenz_url: "https://www.govdata.de/dl-de/by-2-0", namensnennung: "Stadtmarketing Erlenstedt", rollstuhl: "teilweise", oeffnungszeiten: "" });
  expect(rows.get(baker.shopId)).toMatchObject({ oeffnungszeiten: "Mo-Su,PH 06:00-22:00", telefon: "" });
  // a date in a list is no confirmation
  expect([rows.get("offen-osm"), rows.get("offen-mit"), rows.get(baker.shopId)].map((row) => row?.oeffnungszeiten_bestaetigt_am !== "")).toEqual([false, true, true]);
  const byId = new Map<string, { geometry: unknown; properties: Record<string, unknown> }>(JSON.parse(await read("geschaefte.geojson")).features.map((feature: { id: string }) => [feature.id, feature]));
  expect(byId.get("offen-osm")).toMatchObject({ geometry: { type: "Point", coordinates: [-6.8, 51.8] }, properties: { licence: "ODbL-1.0" } });
  expect(byId.get("offen-eigen")?.geometry).toBeNull();
});

test("cells that a spreadsheet would work out are made text, line breaks break no line, and numbers stay numbers", async () => {
  const text = await read("geschaefte.csv");
  const osm = (await table("geschaefte.csv")).find(({ id }) => id === "offen-osm");
  expect(osm).toMatchObject({ name: "'=cmd|' /C calc'!A0, \"Käse\" BEGIN", laenge: "-6.8" });
  expect((await table("geschaefte.csv")).find(({ id }) => id === "offen-eigen")?.telefon).toBe("'+49 30 5550101");
  expect(text).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
});

test("hours are the intervals of the coming two weeks as instants, of the same shops", async () => {
  const rows = await table("oeffnungszeiten.csv");
  const ofBaker = rows.filter(({ id }) => id === baker.shopId);
  expect(ofBaker.length).toBeGreaterThanOrEqual(13);
  expect(ofBaker.length).toBeLessThanOrEqual(14);
  for (const { von, bis, art, lizenz } of ofBaker) expect([new Date(bis).getTime() - new Date(von).getTime(), art, lizenz]).toEqual([hours(16), "offen", "DL-DE-BY-2.0"]);
  const node = JSON.parse(await read("geschaefte.jsonld"))["@graph"].find((one: { name: string }) => one.name === "Bäckerei Sommerfeld");
  expect(node).toMatchObject({ "@type": "Bakery", address: { "@type": "PostalAddress", postalCode: "00001" } });
  expect(node.openingHoursSpecification[0]).toMatchObject({ "@type": "OpeningHoursSpecification", opens: "06:00", closes: "22:00" });
});

test("the mark of a file moves with every public change and with the day, and the catalogue names the files with a licence", async () => {
  const mark = async () => openDataFile({ town: await town(), at: now(), name: "geschaefte.csv" })?.etag;
  const before = await mark();
  expect(await mark()).toBe(before);
  await change(async (tx) => { await tx.town.update({ where: { id: townId }, data: { version: { increment: 1 } } }); });
  expect(await mark()).not.toBe(before);
  expect(openDataFile({ town: await town(), at: now(), name: "constructor" })).toBeNull();
  const catalogue = JSON.stringify(await describeCatalogue(await town()));
  for (const said of ["/erlenstedt/offene-daten/geschaefte.geojson", "http://dcat-ap.de/def/licenses/odbl", "Stadtmarketing Erlenstedt", "dcat:Distribution"]) expect(catalogue).toContain(said);
});
