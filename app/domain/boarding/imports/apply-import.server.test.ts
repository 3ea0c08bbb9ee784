import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { stopClock } from "#app/clock.server.ts";
import { change, db } from "#app/db.server.ts";
import { forgetShop } from "#app/domain/shops/forget-shop.server.ts";
import { saveHours } from "#app/domain/opening-hours/save-hours.server.ts";
import { draftShop } from "#app/domain/shops/draft-shop.server.ts";
import { saveFacts } from "#app/domain/shops/save-facts.server.ts";
import { birkenau, erlenstedt } from "../../../../tests/support/template-town.ts";
import { applyImport, continueImport } from "./apply-import.server.ts";
import { decideRows } from "./decide-rows.server.ts";
import { findImport, findImportRows, findImports, findMissingShops } from "./find-import.server.ts";
import { readOsmExtract } from "./osm/read-osm-extract.ts";
import { readTable } from "./read-table.ts";
import { startImport } from "./start-import.server.ts";

const town = { id: erlenstedt.townId, land: "NW", lat: 51.852, lon: 6.905 };
const actor = { id: erlenstedt.steward.personId, name: "Jonas Weidner", role: "steward" as const };
const osm = { kind: "osm" as const, fileName: "auszug.geojson", source: "OpenStreetMap", sourceUrl: null, sourceDate: new Date("2026-11-01"), licence: "© OpenStreetMap contributors, ODbL 1.0" };
const sample = readFileSync("tests/support/samples/erlenstedt-extract.geojson", "utf8");

beforeAll(async () => { await db.town.update({ where: { id: town.id }, data: { lat: 51.852, lon: 6.905 } }); });
beforeEach(() => stopClock(new Date("2026-11-24T09:00:00Z")));
afterAll(() => stopClock(null));

type Tags = Record<string, string>;
const feature = (ref: string, tags: Tags, lon: number) => ({ type: "Feature", id: ref, properties: tags, geometry: { type: "Point", coordinates: [lon, 51.8] } });
const extract = (...features: unknown[]) => JSON.stringify({ features });
async function take(text: string) {
  const read = readOsmExtract({ text, take: { contacts: true } });
  if (!read.ok) throw new Error(read.problem);
  return (await startImport({ town, list: osm, places: read.places, actor })).id;
}
const rowsOf = (importId: string) => db.shopImportRow.findMany({ where: { importId }, orderBy: { number: "asc" } });
const shopOf = (sourceRef: string) => db.shop.findFirstOrThrow({ where: { townId: town.id, sourceRef }, include: { hours: true, changes: true } });
const applied = async (importId: string) => {
  const outcome = await applyImport({ town, importId, actor });
  return outcome.ok ? outcome.value : outcome.problem;
};

test("a dry run writes no shop; applied, new places become drafts with source, licence and unconfirmed hours, nobody's person in them", async () => {
  const before = await db.shop.count();
  const importId = await take(sample);
  expect(await db.shop.count()).toBe(before);
  expect((await rowsOf(importId)).map(({ number, decision }) => [number, decision])).toEqual([[1, "new"], [2, "new"], [3, "new"], [4, "skip"]]);
  expect(JSON.stringify(await rowsOf(importId))).not.toMatch(/Erfunden|4710902/);
  expect(await applied(importId)).toEqual({ made: 3, refreshed: 0, left: 0 });
  const tea = await shopOf("node/9000000001");
  expect(tea).toMatchObject({
    status: "draft", name: "Teehaus Samowar", trade: "tee-kaffee", slug: "teehaus-samowar", street: "Gerberstraße 31", plz: "46327", wheelchair: "limited", traderId: null, confirmedAt: null, confirmedFacts: [],
    source: "OpenStreetMap", sourceUrl: "https://www.openstreetmap.org/node/9000000001", sourceDate: new Date("2026-11-01"), licence: "© OpenStreetMap contributors, ODbL 1.0",
    hours: { value: "Tu-Fr 10:00-18:00; Sa 10:00-14:00", confirmedAt: null, confirmedBy: "import" },
  });
  expect(await db.openingInterval.count({ where: { shopId: tea.id } })).toBeGreaterThan(20);
  expect((await shopOf("way/9000000002")).hours?.value).toContain("nach Vereinbarung");
  expect(await findImport({ town, importId })).toMatchObject({ counts: { ask: 0, new: 0, skip: 1, done: 3 }, appliedAt: new Date("2026-11-24T09:00:00Z"), away: expect.closeTo(140, -2) });
});

test("applied twice changes nothing", async () => {
  const list = await take(sample);
  const shop = await shopOf("node/9000000001");
  expect(await applied(list)).toEqual({ made: 0, refreshed: 0, left: 0 });
  expect(await applied(list)).toBe("nothing");
  expect(await shopOf("node/9000000001")).toEqual(shop);
});

test("a later extract refreshes what nobody has confirmed, and leaves alone what somebody has", async () => {
  const first = (hours: string, name: string, phone: string) => extract(feature("node/501", { shop: "books", name, opening_hours: hours, phone, "addr:street": "Langer Weg", "addr:housenumber": "1" }, 6.81), feature("node/502", { shop: "shoes", name, opening_hours: hours, phone }, 6.82));
  await applied(await take(first("Mo-Fr 09:00-18:00", "Eulenlaterne", "02861 1111")));
  const [kept, loose] = [await shopOf("node/501"), await shopOf("node/502")];
  await change((tx) => saveFacts(tx, { shop: kept, facts: { phone: "02861 9999" }, actor, confirm: true }));
  await saveHours({ shop: kept, land: "NW", text: "Mo-Fr 10:00-17:00", actor });
  const importId = await take(first("Mo-Sa 08:00-20:00", "Eulenlaterne", "02861 2222"));
  const { rows } = await findImportRows({ town, importId, kind: "update", page: 1 });
  expect(rows.map(({ changes, kept: stays }) => ({ changes, stays }))).toEqual([
    { changes: [], stays: ["Telefon", "Öffnungszeiten"] },
    { changes: [{ label: "Telefon", before: "02861 1111", after: "02861 2222" }, { label: "Öffnungszeiten", before: "Mo–Fr 09:00–18:00", after: "Mo–Sa 08:00–20:00" }], stays: [] },
  ]);
  expect(await applied(importId)).toEqual({ made: 0, refreshed: 1, left: 0 });
  expect(await shopOf("node/501")).toMatchObject({ phone: "02861 9999", hours: { value: "Mo-Fr 10:00-17:00", confirmedBy: "steward" } });
  const fresh = await shopOf("node/502");
  expect(fresh).toMatchObject({ phone: "02861 2222", hours: { value: "Mo-Sa 08:00-20:00", confirmedAt: null } });
  expect(fresh.changes.map(({ kind }) => kind).sort()).toEqual(["facts", "hours", "hours"]);
  expect(fresh.changes.length).toBeGreaterThan(loose.changes.length);
});

test("an alike shop is asked about; the same one is filled where its people said nothing, another becomes a draft, and the answer is remembered", async () => {
  const own = { townId: town.id, trade: "blumen", name: "Blumen Tausendschön", slug: "tausendschoen", street: "Rosenweg 2", lat: 51.8, lon: 6.83, status: "published" };
  const shop = await db.shop.create({ data: own });
  const text = extract(feature("node/601", { shop: "florist", name: "Tausendschoen GmbH", phone: "02861 4711", "addr:street": "Rosenweg", "addr:housenumber": "2" }, 6.8301), feature("node/602", { shop: "florist", name: "Blumen Tausendschön", phone: "02861 4712" }, 6.8303));
  const importId = await take(text);
  expect(await rowsOf(importId)).toMatchObject([{ decision: "ask", matchShopId: shop.id, matchWhy: expect.stringMatching(/^fast gleicher Name, gleiche Adresse, /) }, { decision: "ask", matchShopId: shop.id }]);
  expect(await applied(importId)).toBe("nothing");
  expect(await decideRows({ town, importId, said: [{ number: 1, decision: "update" }, { number: 2, decision: "skip" }] })).toEqual({ ok: true, value: { kept: 2, passedOver: [] } });
  expect(await applied(importId)).toEqual({ made: 0, refreshed: 1, left: 0 });
  const after = await db.shop.findUniqueOrThrow({ where: { id: shop.id } });
  expect(after).toMatchObject({ name: "Blumen Tausendschön", phone: "02861 4711", sourceRef: "node/601", source: "OpenStreetMap", status: "published", lon: 6.83 });
  expect(after.confirmedFacts).toEqual(expect.arrayContaining(["name", "street", "lat"]));
  const again = await take(text);
  expect(await rowsOf(again)).toMatchObject([{ decision: "update", matchShopId: shop.id }, { decision: "skip", problems: ["Haben Sie beim letzten Mal ausgelassen."] }]);
});

test("a shop of an unknown kind waits for a trade; what holds no place cannot be made one", async () => {
  const importId = await take(extract(feature("node/701", { shop: "yes", name: "Allerlei Kunterbunt" }, 6.84), feature("node/702", { amenity: "doctors", name: "Dr. Wer" }, 6.85)));
  const decide = (said: Parameters<typeof decideRows>[0]["said"]) => decideRows({ town, importId, said });
  expect(await decide([{ number: 1, decision: "new" }, { number: 2, decision: "new" }, { number: 1, decision: "update" }])).toMatchObject({ value: { kept: 0, passedOver: [1, 2, 1] } });
  expect(await decide([{ number: 1, decision: "new", trade: "gibt-es-nicht" }])).toMatchObject({ value: { kept: 0 } });
  expect(await decide([{ number: 1, decision: "new", trade: "geschenke" }])).toMatchObject({ value: { kept: 1 } });
  expect(await applied(importId)).toEqual({ made: 1, refreshed: 0, left: 0 });
  expect(await shopOf("node/701")).toMatchObject({ trade: "geschenke", name: "Allerlei Kunterbunt" });
});

test("who asked to be removed, or is closed, does not come back", async () => {
  const text = extract(feature("node/801", { shop: "tea", name: "Stille Tasse" }, 6.86), feature("node/802", { shop: "tea", name: "Laute Kanne" }, 6.87), feature("node/803", { shop: "tea", name: "Stille Tasse" }, 6.86001));
  await applied(await take(extract(JSON.parse(text).features[0], JSON.parse(text).features[1])));
  const [gone, closed] = [await shopOf("node/801"), await shopOf("node/802")];
  await change((tx) => forgetShop(tx, { shop: gone, actor }));
  await db.shop.update({ where: { id: closed.id }, data: { status: "closed" } });
  const again = await take(text);
  expect(await rowsOf(again)).toMatchObject([
    { decision: "skip", problems: ["Hat darum gebeten, nicht gezeigt zu werden."], facts: { facts: {} } }, { decision: "skip", problems: ["Ist bei Ihnen als für immer geschlossen eingetragen."] },
    { decision: "skip", problems: ["Hat darum gebeten, nicht gezeigt zu werden."] },
  ]);
  expect(await decideRows({ town, importId: again, said: [{ number: 1, decision: "new" }] })).toMatchObject({ value: { kept: 0, passedOver: [1] } });
});

test("what stands twice in a list is taken once, or asked about", async () => {
  const importId = await take(extract(feature("node/901", { shop: "books", name: "Lesewinkel" }, 6.88), feature("node/901", { shop: "books", name: "Lesewinkel" }, 6.88), feature("way/902", { shop: "books", name: "Lesewinkel e.K." }, 6.88001)));
  expect(await rowsOf(importId)).toMatchObject([{ decision: "new" }, { decision: "skip", problems: ["Steht schon als Nr. 1 in dieser Liste."] }, { decision: "ask", matchShopId: null, matchWhy: expect.stringContaining("wohl dasselbe wie Nr. 1 dieser Liste") }]);
});

test("shops that the source does not know any more are told and stay", async () => {
  await applied(await take(extract(feature("node/1001", { shop: "tea", name: "Bleibt" }, 6.891), feature("node/1002", { shop: "tea", name: "Verschwunden" }, 6.892), feature("node/1003", { shop: "tea", name: "Rand" }, 6.893))));
  const importId = await take(extract(feature("node/1001", { shop: "tea", name: "Bleibt" }, 6.891), feature("node/1003", { shop: "tea", name: "Rand" }, 6.893)));
  expect((await findMissingShops({ town, importId })).map(({ name }) => name)).toEqual(["Verschwunden"]);
  await applied(importId);
  expect(await shopOf("node/1002")).toMatchObject({ status: "draft" });
});

test("an office's table is known again by name and address, and its hours are read as typed", async () => {
  const table = (hours: string) => readTable([{ number: 1, cells: ["Name", "Branche", "Straße", "PLZ", "Öffnungszeiten"] }, { number: 2, cells: ["Korbwaren Binse", "Geschenke", "Seilergasse 9", "46327", hours] }, { number: 3, cells: ["Unlesbar", "Geschenke", "Seilergasse 10", "46327", "wenn Licht brennt"] }]);
  const list = { ...osm, kind: "table" as const, fileName: "mitglieder.csv", source: "Mitgliederliste", licence: "nur für diese Stadt" };
  const start = async (hours: string) => { const read = table(hours); return read.ok ? (await startImport({ town, list, places: read.places, actor })).id : ""; };
  const first = await start("Di-Fr 9-18 Uhr, Sa bis 13 Uhr");
  expect(await rowsOf(first)).toMatchObject([{ number: 2, decision: "new", problems: [] }, { number: 3, decision: "new", problems: ["Die Öffnungszeiten „wenn Licht brennt“ können wir nicht lesen. Sie bleiben unbekannt."] }]);
  await applied(first);
  expect(await db.shop.findFirstOrThrow({ where: { name: "Korbwaren Binse" }, include: { hours: true } })).toMatchObject({ source: "Mitgliederliste", sourceUrl: null, sourceRef: "liste/korbwaren-binse/seilergasse-9", hours: { value: expect.stringContaining("Tu-Fr 09:00-18:00") } });
  expect(await db.shop.findFirstOrThrow({ where: { name: "Unlesbar" }, include: { hours: true } })).toMatchObject({ hours: null });
  const second = await start("Mo-Fr 9-18 Uhr");
  expect(await rowsOf(second)).toMatchObject([{ decision: "update" }, { decision: "update" }]);
  expect(await applied(second)).toEqual({ made: 0, refreshed: 1, left: 0 });
});

test("another town's list is not found, to look at, to decide, to apply", async () => {
  const importId = await take(sample);
  const other = { id: birkenau.townId, lat: 52, lon: 12 };
  expect(await findImport({ town: other, importId })).toBeNull();
  expect((await findImports({ town: other })).map(({ id }) => id)).not.toContain(importId);
  expect(await findMissingShops({ town: other, importId })).toEqual([]);
  expect(await decideRows({ town: other, importId, said: [{ number: 1, decision: "skip" }] })).toEqual({ ok: false, problem: "not-found" });
  expect(await applyImport({ town: other, importId, actor })).toEqual({ ok: false, problem: "not-found" });
});

const many = (from: number, count: number, word = "Kanne") => extract(...Array.from({ length: count }, (_, index) => feature(`node/${from + index}`, { shop: "tea", name: `${word} ${String.fromCharCode(97 + (index % 26))}${from + index}` }, from / 1000 + index / 100)));

test("two stewards apply at once, and a job beside them: each place becomes one shop", async () => {
  const importId = await take(many(20_000, 30));
  const outcomes = await Promise.all([applied(importId), applied(importId), continueImport({ importId, personId: actor.id })]);
  expect(await db.shop.count({ where: { townId: town.id, sourceRef: { gte: "node/20000", lte: "node/20029" } } })).toBe(30);
  expect(outcomes.slice(0, 2).filter((one) => one !== undefined && typeof one === "object").length).toBeGreaterThan(0);
  expect((await rowsOf(importId)).every(({ shopId }) => shopId !== null)).toBe(true);
}, 60_000);

test("control: without the list's lock, two at once make each place twice or break", async () => {
  const importId = await take(many(30_000, 5));
  const naive = () => change(async (tx) => {
    const rows = await tx.shopImportRow.findMany({ where: { importId, shopId: null }, orderBy: { number: "asc" } });
    await tx.$queryRaw`SELECT 1 FROM pg_sleep(0.3)`;
    for (const row of rows) {
      const shop = await draftShop(tx, { town, facts: { name: row.name, trade: "tee-kaffee" }, source: null, actor });
      await tx.shopImportRow.update({ where: { id: row.id }, data: { shopId: shop.id } });
    }
  });
  await Promise.all([naive(), naive()]);
  expect(await db.shop.count({ where: { townId: town.id, name: { contains: "300" }, trade: "tee-kaffee" } })).toBeGreaterThan(5);
}, 60_000);

test("the longest list there may be is read in within a transaction's time, and counted", async () => {
  const importId = await take(many(50_000, 5000, "Riesenkanne"));
  expect(await findImport({ town, importId })).toMatchObject({ total: 5000 });
  expect((await findImportRows({ town, importId, kind: "new", page: 2 })).rows).toHaveLength(20);
}, 90_000);

test("an interrupted application is finished by the job, without doing anything twice", async () => {
  const importId = await take(many(40_000, 25, "Tassenschrank"));
  await db.shopImportRow.updateMany({ where: { importId, number: { gt: 12 } }, data: { decision: "skip" } });
  await applied(importId);
  await db.shopImportRow.updateMany({ where: { importId, number: { gt: 12 } }, data: { decision: "new" } });
  await continueImport({ importId, personId: actor.id });
  await continueImport({ importId, personId: actor.id });
  expect(await db.shop.count({ where: { townId: town.id, sourceRef: { gte: "node/40000", lte: "node/40024" } } })).toBe(25);
});
