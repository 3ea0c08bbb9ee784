import { beforeAll, expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { readOsmExtract } from "#app/domain/boarding/imports/osm/read-osm-extract.ts";
import { startImport } from "#app/domain/boarding/imports/start-import.server.ts";
import { knock } from "../../../../tests/town/knock.ts";
import { cookieOf, openSessions } from "../../../../tests/town/neighbours.ts";
import { birkenau, erlenstedt } from "../../../../tests/support/template-town.ts";
import { action } from "./imports.tsx";

const stadt = erlenstedt.slug;
const list = { kind: "osm" as const, fileName: "auszug.geojson", source: "OpenStreetMap", sourceUrl: null, sourceDate: null, licence: "ODbL 1.0" };
let cookie = "";
let own = "";
let foreign = "";

beforeAll(async () => {
  await openSessions(["steward"]);
  cookie = cookieOf("steward");
  own = await listIn({ id: erlenstedt.townId, land: "NW" }, "Eigene Kanne");
  foreign = await listIn({ id: birkenau.townId, land: "BB" }, "Geheime Kanne");
});

async function listIn(town: { id: string; land: string }, name: string): Promise<string> {
  const read = readOsmExtract({ text: JSON.stringify({ elements: [{ type: "node", id: 77, lat: 51.85, lon: 6.86, tags: { shop: "tea", name } }, { type: "node", id: 78, lat: 51.85, lon: 6.87, tags: { shop: "yes", name: '=HYPERLINK("x") <script>' } }] }), take: { contacts: false } });
  if (!read.ok) throw new Error(read.problem);
  return (await startImport({ town, list, places: read.places, actor: { id: null, name: "Wer", role: "steward" } })).id;
}

const at = (liste: string) => ({ cookie, params: { stadt, liste } });
const page = { file: "routes/steward/imports/import.tsx", path: "stadtmarketing/:stadt/aufnahme/:liste" };
const application = { file: "routes/steward/imports/application.tsx", path: "stadtmarketing/:stadt/aufnahme/:liste/uebernahme" };
const csv = { file: "routes/steward/imports/problems.ts", path: "stadtmarketing/:stadt/aufnahme/:liste/hinweise.csv" };

test("another town's list under the own town's address is not found, and nothing of it changes", async () => {
  const before = await db.shopImportRow.findMany({ where: { importId: foreign } });
  for (const door of [page, application, csv]) {
    const heard = await knock({ ...door, ...at(foreign) });
    expect(heard.status, door.file).toBe(404);
    expect(heard.body).not.toContain("Geheime Kanne");
  }
  expect((await knock({ ...page, ...at(foreign), form: { "entscheidung-1": "skip", importId: foreign, townId: birkenau.townId } })).status).toBe(404);
  expect((await knock({ ...application, ...at(foreign), form: {} })).status).toBe(404);
  expect(await db.shopImportRow.findMany({ where: { importId: foreign } })).toEqual(before);
  expect(await db.shop.count({ where: { name: "Geheime Kanne" } })).toBe(0);
});

test("decisions are kept, nonsense is passed over, and the way back stays in the house", async () => {
  const heard = await knock({ ...page, ...at(own), query: "zeilen=entscheiden&seite=1&weiter=//evil.example", form: { "entscheidung-1": "skip", "entscheidung-2": "new", "entscheidung-99": "new", "entscheidung-x": "new", decision: "new", shopId: erlenstedt.books.shopId } });
  expect(heard).toMatchObject({ status: 303, to: `/stadtmarketing/${stadt}/aufnahme/${own}?zeilen=entscheiden&seite=1&gespeichert=1&offen=2` });
  expect(await db.shopImportRow.findMany({ where: { importId: own }, orderBy: { number: "asc" }, select: { decision: true, shopId: true } })).toEqual([{ decision: "skip", shopId: null }, { decision: "ask", shopId: null }]);
});

test("the remarks come as a file whose cells do nothing", async () => {
  const heard = await knock({ ...csv, ...at(own) });
  expect(heard.status).toBe(200);
  expect(heard.body).toContain("'=HYPERLINK");
});

async function send(fields: Record<string, string | File>) {
  const body = new FormData();
  for (const [name, value] of Object.entries({ art: "osm", quelle: "OpenStreetMap", lizenz: "ODbL 1.0", ...fields })) body.append(name, value);
  const request = new Request(`http://localhost:3000/stadtmarketing/${stadt}/aufnahme`, { method: "POST", body, headers: { Cookie: cookie } });
  const answer: unknown = await action({ request, params: { stadt }, context: { nonce: "", address: "198.51.100.7", keep: null, personal: false } });
  return answer instanceof Response ? { status: answer.status, to: answer.headers.get("Location") } : JSON.parse(JSON.stringify(answer));
}
const file = (text: string, name = "auszug.geojson") => new File([text], name, { type: "application/json" });

test("every wrong file and address has its sentence, and nothing is kept of it", async () => {
  const before = await db.shopImport.count();
  const wrong: Array<[Record<string, string | File>, Record<string, unknown>]> = [
    [{}, { datei: "Bitte wählen Sie eine Datei aus, oder geben Sie die Adresse einer Datei an." }],
    [{ datei: file("kein JSON und keine Tabelle") }, { datei: expect.stringContaining("keine Überschriften") }],
    [{ datei: file("Name;Branche\nKanne;Tee\n", "liste.csv") }, { datei: "Das ist eine Tabelle. Bitte nehmen Sie das Formular „Tabelle“." }],
    [{ datei: file('{"features":[]}') }, { datei: "In dieser Datei steht kein einziger Ort." }],
    [{ adresse: "http://localhost/x.json" }, { adresse: expect.stringContaining("internes Netz") }], [{ adresse: "http://[::ffff:127.0.0.1]/x" }, { adresse: expect.stringContaining("internes Netz") }], [{ adresse: "file:///etc/passwd" }, { adresse: expect.stringContaining("http://") }],
    [{ datei: file("{}"), quelle: "", lizenz: "", stand: "2999-01-01", seite: "javascript:alert(1)" }, { quelle: expect.any(String), lizenz: expect.any(String), stand: expect.any(String), seite: expect.any(String) }],
  ];
  for (const [fields, errors] of wrong) expect(await send(fields), JSON.stringify(errors)).toMatchObject({ data: { errors }, init: { status: 422 } });
  expect(await db.shopImport.count()).toBe(before);
});

test("a good file leads to its list, with its name made harmless", async () => {
  const answer = await send({ datei: file('{"elements":[{"type":"node","id":5,"lat":51.85,"lon":6.86,"tags":{"shop":"tea","name":"Gute Kanne"}}]}', "../../etc/<b>auszug</b>.json") });
  expect(answer).toMatchObject({ status: 303, to: expect.stringMatching(/^\/stadtmarketing\/erlenstedt\/aufnahme\/[0-9a-f-]{36}$/) });
  expect(await db.shopImport.findFirstOrThrow({ orderBy: { id: "desc" } })).toMatchObject({ fileName: ".. .. etc <b>auszug< b>.json", source: "OpenStreetMap", startedBy: "Jonas Weidner" });
});
