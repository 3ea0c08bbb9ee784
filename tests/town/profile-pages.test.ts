import { beforeAll, expect, test } from "vitest";
import "../races/pay-house.ts"; // first, because it settles where payments and files are
import { db } from "#app/db.server.ts";
import { askSearch, openSearch } from "#app/domain/search/open-search.server.ts";
import { refreshSearch } from "#app/domain/search/refresh-search.server.ts";
import { birkenau, erlenstedt } from "../support/template-town.ts";
import { type Heard, knock } from "./knock.ts";
import { cookieOf, openSessions } from "./neighbours.ts";
import { renderPage } from "./render-page.tsx";

const { baker, townId, slug: stadt } = erlenstedt;
const params = { stadt, geschaeft: baker.slug };
const file = (name: string) => `routes/retailer/profile/${name}`;
type Form = Record<string, string>;

beforeAll(async () => {
  await openSearch();
  await openSessions(["baker", "bookseller", "steward"]);
});

const send = (name: string, path: string, form: Form, more: Form = {}): Promise<Heard> => knock({ file: file(name), path: `laden/:geschaeft/profil/${path}`, params: { ...params, ...more }, cookie: cookieOf("baker"), form });
const open = (name: string, path: string): Promise<Heard> => knock({ file: file(name), path: `laden/:geschaeft/profil/${path}`, params, cookie: cookieOf("baker") });
const shop = () => db.shop.findUniqueOrThrow({ where: { id: baker.shopId } });
const windowPage = async () => (await knock({ file: "routes/shop/window.tsx", path: ":stadt/geschaefte/:geschaeft", params })).data;

/** The page again with what came back. */
async function again(name: string, path: string, refused: Heard): Promise<string> {
  return renderPage({ file: file(name), path: `/laden/${baker.slug}/profil/${path}`, loaderData: (await open(name, path)).data, actionData: refused.data });
}

test("particulars that are right are saved, confirmed and shown", async () => {
  const form = { name: "Bäckerei  Sommerfeld", branche: "baeckerei", geschichte: "Sauerteig seit 1900.", strasse: "Marktplatz 2", plz: "00001", ort: "Erlenstedt", telefon: "0221 4710 141", email: "petra@baeckerei.example", webseite: "www.sommerfeld.example", links: "https://www.instagram.com/sommerfeld", "zahlung-cash": "ja", "zahlung-muscheln": "ja", "sprache-de": "ja", "sprache-gsg": "ja", "sprache-xx": "ja" };
  expect(await send("particulars.tsx", "angaben", form)).toMatchObject({ status: 303, to: `/laden/${baker.slug}/profil?gespeichert=angaben#angaben` });
  expect(await shop()).toMatchObject({ name: "Bäckerei Sommerfeld", website: "https://www.sommerfeld.example/", socialLinks: ["https://www.instagram.com/sommerfeld"], paymentKinds: ["cash"], languages: ["de", "gsg"] });
  const html = renderPage({ file: "routes/shop/window.tsx", path: `/${stadt}/geschaefte/${baker.slug}`, loaderData: await windowPage() });
  for (const said of ["Hier spricht man Deutsch und Deutsche Gebärdensprache", "href=\"https://www.instagram.com/sommerfeld\"", ">Instagram<", ">Bar<", "href=\"tel:02214710141\"", "sommerfeld.example"]) expect(html, said).toContain(said);
});

test.for([
  { field: "webseite", typed: "javascript:alert(1)" }, { field: "links", typed: "javascript:alert(1)" }, { field: "links", typed: "http://instagram.com/x" }, { field: "telefon", typed: "ruf an" },
  { field: "email", typed: "petra@" }, { field: "plz", typed: "123" }, { field: "branche", typed: "raumfahrt" }, { field: "name", typed: "  " }, { field: "name", typed: "x".repeat(121) },
  { field: "geschichte", typed: "x".repeat(2001) },
])("$field is refused with its sentence, and everything typed and ticked stands there again", async ({ field, typed }) => {
  const before = await shop();
  const form: Form = { name: "Neuer Name", branche: "baeckerei", geschichte: "Getippt.", "sprache-nds": "ja", [field]: typed };
  const refused = await send("particulars.tsx", "angaben", form);
  expect(refused).toMatchObject({ status: 422, data: { errors: { [field]: expect.any(String) } } });
  const html = await again("particulars.tsx", "angaben", refused);
  expect(html).toContain(`href="#${field}"`);
  expect(html).toMatch(/name="sprache-nds"[^>]*checked|checked[^>]*name="sprache-nds"/);
  expect(html).not.toMatch(/name="sprache-de"[^>]*checked|checked[^>]*name="sprache-de"/);
  if (field !== "name") expect(html).toContain("value=\"Neuer Name\"");
  expect(await shop()).toEqual(before);
});

test("a word of the range finds the shop once the job has run", async () => {
  const search = async () => (await askSearch((engine) => engine.search({ townId, text: "Quastenborte", offset: 0, limit: 10 }))).answer.hits.flatMap(({ memberIds }) => memberIds);
  expect(await search()).toEqual([]);
  expect((await send("ranges.tsx", "sortiment", { sortiment: "Brot, Kuchen\n- Quastenborten" })).status).toBe(303);
  const jobs = await db.$queryRaw<Array<{ data: { ids: string[] } }>>`SELECT "data" FROM jobs.job WHERE "name" = 'refresh-search' AND "state" = 'created'`;
  for (const { data } of jobs) await refreshSearch(data);
  expect(await search()).toContain(`shop_${baker.shopId}`);
});

test("access facts are kept as said, and a step without its height is asked for", async () => {
  expect((await send("access.tsx", "zugang", { stufe: "stufe", stufeCm: "" })).data).toMatchObject({ errors: { stufeCm: expect.any(String) } });
  expect((await send("access.tsx", "zugang", { stufe: "keine", tuer: "zwei Meter" })).status).toBe(422);
  expect((await send("access.tsx", "zugang", { stufe: "stufe", stufeCm: "12 cm", tuer: "92,5", rollstuhl: "teilweise", hunde: "ja", stille: "ja", stilleZeit: "dienstags 14 bis 16 Uhr" })).status).toBe(303);
  expect(await shop()).toMatchObject({ stepCm: 12, doorWidthCm: 93, wheelchair: "limited", hasWc: null, hasLoop: null, guideDogs: true, hasQuietHour: true, quietHour: "dienstags 14 bis 16 Uhr" });
  const html = renderPage({ file: "routes/shop/window.tsx", path: "/x", loaderData: await windowPage() });
  expect(html).toContain("Noch nicht bekannt: WC, Induktionsschleife.");
  expect((await send("access.tsx", "zugang", { stufe: "keine", stufeCm: "12", stille: "nein", stilleZeit: "nie" })).status).toBe(303);
  expect(await shop()).toMatchObject({ stepCm: 0, doorWidthCm: null, guideDogs: null, hasQuietHour: false, quietHour: null });
});

test("of two who have the form open, the second is told and may then decide", async () => {
  const { data } = await open("ranges.tsx", "sortiment");
  const stand = /name="stand" value="([^"]+)"/.exec(renderPage({ file: file("ranges.tsx"), path: "/x", loaderData: data }))?.[1] ?? "";
  expect((await send("ranges.tsx", "sortiment", { sortiment: "Brezeln", stand })).status).toBe(303);
  const told = await send("ranges.tsx", "sortiment", { sortiment: "Brötchen", stand });
  expect(told).toMatchObject({ status: 409, data: { typed: { sortiment: "Brötchen" } } });
  const next = /name="stand" value="([^"]+)"/.exec(await again("ranges.tsx", "sortiment", told))?.[1] ?? "";
  expect((await send("ranges.tsx", "sortiment", { sortiment: "Brötchen", stand: next })).status).toBe(303);
  expect((await shop()).ranges).toEqual(["Brötchen"]);
});

test("a point outside the town comes back with what was typed", async () => {
  const refused = await send("way.tsx", "wege", { weg: "Durch den Hof.", breite: "6,86", laenge: "51,85" });
  expect(refused).toMatchObject({ status: 422, data: { errors: { breite: "Breite und Länge sind vertauscht." }, typed: { weg: "Durch den Hof.", breite: "6,86" } } });
});

test("a service with a wrong price comes back; a right one is listed and shown", async () => {
  expect((await send("price-list.tsx", "dienstleistungen", { name: "Torte", preis: "viel", ab: "ja" })).data).toMatchObject({ errors: { preis: expect.any(String) }, typed: { name: "Torte", preis: "viel", ab: "ja" } });
  expect((await send("price-list.tsx", "dienstleistungen", { name: "Torte", preis: "38", ab: "ja", dauer: "20 Min." })).status).toBe(303);
  expect((await send("price-list.tsx", "dienstleistungen", { name: "torte", preis: "39" })).status).toBe(409);
  expect(renderPage({ file: "routes/shop/window.tsx", path: "/x", loaderData: await windowPage() })).toMatch(/ab 38,00\s€/);
});

test("an Impressum without its parts is refused; a right one stands on the public page with supervisor and profession", async () => {
  const form = { name: "Bäckerei Sommerfeld", rechtsform: "e. K.", vertreten: "Petra Sommerfeld", strasse: "Marktplatz 1", plz: "00001", ort: "Erlenstedt", email: "petra@baeckerei.example", telefon: "030 23125 001", ustId: "DE 000 000 000", aufsicht: "Gewerbeamt Erlenstedt", beruf: "Handwerkskammer" };
  const refused = await send("company.tsx", "unternehmen", { ...form, vertreten: "", ustId: "47/110/815" });
  expect(refused).toMatchObject({ status: 422, data: { errors: { vertreten: expect.any(String), ustId: expect.any(String) }, typed: { ustId: "47/110/815" } } });
  expect((await send("company.tsx", "unternehmen", form)).status).toBe(303);
  const imprint = await knock({ file: "routes/shop/imprint.tsx", path: ":stadt/geschaefte/:geschaeft/impressum", params });
  for (const said of ["DE000000000", "Gewerbeamt Erlenstedt", "Handwerkskammer", "Bäckerei Sommerfeld e. K."]) expect(imprint.body).toContain(said);
});

test("a guest stands in the neighbouring town's list with its home, and leads there", async () => {
  await db.shopGuest.create({ data: { shopId: birkenau.shopId, townId } });
  const list = { file: "routes/town/shops.tsx", path: ":stadt/geschaefte", params: { stadt } };
  expect((await knock(list)).body).toContain("/birkenau/geschaefte/birkenladen");
  expect((await knock(list)).body).toContain("in Birkenau");
  await db.shop.update({ where: { id: birkenau.shopId }, data: { status: "suspended" } });
  expect((await knock(list)).body).not.toContain("birkenladen");
});
