import { beforeAll, expect, test } from "vitest";
import "../races/pay-house.ts"; // first, because it settles where payments and files are
import { db } from "#app/db.server.ts";
import { openSearch } from "#app/domain/search/open-search.server.ts";
import { hashToken } from "#app/domain/accounts/secret-token.server.ts";
import routes from "../../app/routes.ts";
import { type Entry, entries, smuggled } from "./doors.ts";
import { doorOf, type Heard, knock } from "./knock.ts";
import { cookieOf, moveIn, type Neighbour, openSessions, people, type Who } from "./neighbours.ts";
import { allRows, differences, type Rows } from "./rows.ts";

type Params = Record<string, string>;
type Try = { who: Who; neighbour: Neighbour; params: Params };
const doors = routes.map(({ file, path = "" }) => ({ file, path }));
const strangers: Who[] = ["nobody", "shopper", "baker", "ex-member", "disabled", "steward", "operator"];
const withoutSession: Who[] = ["nobody", "disabled"];
/** Forms whose address alone leads to the list of one's own place, whatever is named in it. */
const leadsBack = /:(bild|angebot|ort)\/(platz|entfernung|ende)$/;
const ownPlaces = /^\/(laden\/(baeckerei-sommerfeld|buchhandlung-am-markt)|stadtmarketing\/erlenstedt)\//;
const LOST = { status: 404, body: "Nicht gefunden" };

let town: Awaited<ReturnType<typeof moveIn>>;
let foreign: { basketId: string; lineId: string };

beforeAll(async () => {
  await openSearch();
  town = await moveIn();
  await openSessions();
  const basket = await db.basket.findUniqueOrThrow({ where: { tokenHash: hashToken(town.foreignBasket) }, include: { lines: true } });
  foreign = { basketId: basket.id, lineId: basket.lines[0].id };
  const shop = { file: "routes/retailer/today.tsx", path: "laden/:geschaeft", params: { geschaeft: town.books.geschaeft } };
  for (const who of ["ex-member", "disabled", "bookseller", "steward"] satisfies Who[]) expect((await knock({ ...shop, cookie: cookieOf(who) })).status, `${who}, before`).toBe(200);
  await db.shopRole.deleteMany({ where: { personId: people["ex-member"] } });
  await db.person.update({ where: { id: people.disabled }, data: { disabledAt: new Date() } });
});

test("every route says whom it is for, and nothing is listed that does not exist", () => {
  const files = doors.map(({ file }) => file);
  expect(files.filter((file) => !entries[file]), "routes without an entry in doors.ts").toEqual([]);
  expect(Object.keys(entries).filter((file) => !files.includes(file)), "entries without a route").toEqual([]);
  expect(files.filter((file) => Boolean(doorOf(file).action) !== Boolean(entries[file]?.form)), "actions without a form to try, or the other way round").toEqual([]);
});

/** What this person has no right to: neighbours as a whole, and pairs of something own with something foreign. */
function triesOf(who: Who, { whom }: Entry, path: string): Try[] {
  const { baker, books, birkenau } = town;
  const strange = who === "steward" ? [birkenau] : [books, birkenau];
  const whole = strange.flatMap((neighbour) => (whom === "shop" ? [neighbour.geschaeft, neighbour.shopId] : [neighbour.geschaeft]).map((geschaeft) => ({ who, neighbour, params: { ...paramsOf(neighbour, whom), geschaeft } })));
  const nests = whom === "shop" ? /:(bestellung|variante|aenderung|einladung|person|dienst|bild|angebot)/.test(path) : whom === "steward" && /:(termin|meldung|geschaeft|ort|liste)/.test(path);
  const nested = !nests ? [] : who === "baker" ? strange.map((neighbour) => ({ neighbour, own: baker })) : who === "steward" ? [{ neighbour: birkenau, own: books }, ...(whom === "shop" ? [{ neighbour: books, own: baker }] : [])] : [];
  return [...whole, ...nested.map(({ neighbour, own }) => ({ who, neighbour, params: { ...paramsOf(neighbour, whom), geschaeft: whom === "steward" ? neighbour.geschaeft : own.geschaeft, stadt: own.stadt } }))];
}

function paramsOf({ stadt, variante, bestellung, checkoutId, termin, number, meldung, aenderung, person, einladung, passkey, dienst, bild, angebot, ort, tag, liste, punkt }: Neighbour, whom: Entry["whom"]): Params {
  return {
    stadt, variante, bestellung, termin, meldung, aenderung, person, einladung, passkey, dienst, bild, angebot, ort, tag, liste, punkt, zeile: foreign.lineId, schluessel: whom === "link" ? `${checkoutId}.0.${"A".repeat(43)}` : number, sitzung: checkoutId, brief: bestellung,
    produkt: "der-fuchs-zieht-um", motiv: "brot", nummer: "1.svg", name: `${"0".repeat(40)}.webp`,
  };
}

test.for(doors)("$file gives nothing away and changes nothing of others", async ({ file, path }) => {
  const entry = entries[file];
  let rows = await allRows();
  for (const who of strangers) {
    for (const attempt of triesOf(who, entry, path)) {
      if (doorOf(file).loader) rows = await tryDoor({ file, path, entry, attempt, sends: false, before: rows });
      if (entry.form) rows = await tryDoor({ file, path, entry, attempt, sends: true, before: rows });
    }
  }
});

type Trying = { file: string; path: string; entry: Entry; attempt: Try; sends: boolean; before: Rows };

/** One knock with all that must be true of it; returns the rows there are now. */
async function tryDoor({ file, path, entry, attempt, sends, before }: Trying): Promise<Rows> {
  const { who, neighbour, params } = attempt;
  const form = sends ? { ...smuggled(neighbour), ...entry.form?.(neighbour) } : undefined;
  const cookie = `${cookieOf(who)}; korb-schluessel=${town.ownBasket}`;
  const query = new URLSearchParams({ weiter: "//evil.example/x", next: "//evil.example/x", an: neighbour.secrets[1], nummer: neighbour.number }).toString();
  const heard = await knock({ file, path, params, form, cookie, query });
  const where = `${who} ${sends ? "sends to" : "asks"} ${path} ${JSON.stringify(params)} → ${heard.status} ${heard.to ?? ""}`;
  expectHouse(heard, where);
  expectAnswer({ heard, entry, attempt, path, where });
  const typed = JSON.stringify([form, decodeURIComponent(query), entry.whom === "link" ? params : {}]);
  expect(neighbour.secrets.filter((secret) => heard.body.includes(secret) && !typed.includes(secret)), `${where} tells`).toEqual([]);
  const after = await allRows();
  const changed = differences(before, after);
  expect(changed.filter(({ table }) => !entry.writes?.includes(table)), `${where} changes`).toEqual([]);
  const theirs = [foreign.basketId, neighbour.checkoutId, neighbour.bestellung];
  expect(changed.filter(({ row }) => theirs.some((id) => row.includes(id))), `${where} changes a row of others`).toEqual([]);
  if (!changed.some(({ table }) => table === "Session")) return after;
  await openSessions();
  return allRows();
}

/** No answer is a fault, and none leads out of the house. */
function expectHouse(heard: Heard, where: string): void {
  expect(heard.status, where).toBeLessThan(500);
  if (heard.to !== null) expect(heard.to, where).toMatch(/^\/(?![/\\])/);
  expect(`${heard.to} ${heard.cookies.join()}`, where).not.toContain("evil.example/x");
}

type Answered = { heard: Heard; entry: Entry; attempt: Try; path: string; where: string };

function expectAnswer({ heard: { status, to, body }, entry: { whom }, attempt: { who, params }, path, where }: Answered): void {
  const logIn = { status: 302, to: expect.stringMatching(/^\/anmelden\?weiter=%2F/) };
  if (whom === "shop" || whom === "steward" || (whom === "operator" && who !== "operator")) {
    if (withoutSession.includes(who)) return expect({ status, to }, where).toEqual(logIn);
    if (status === 302 && leadsBack.test(path)) return expect(to, where).toMatch(ownPlaces);
    return expect({ status, body }, where).toEqual(LOST);
  }
  if (whom === "person") {
    if (withoutSession.includes(who)) return expect({ status, to }, where).toEqual(logIn);
    return path.includes(":") ? expect({ status, body }, where).toEqual(LOST) : expect([200, 303, 404, 422], where).toContain(status);
  }
  if (whom === "link") return expect(status === 404 || status === 410 || (to !== null && startOf(to) === startOf(`/${path.replace(/:\w+/, encodeURIComponent(params.schluessel ?? ""))}`)), where).toBe(true);
  if (whom === "machine") expect([400, 405], where).toContain(status);
}

/** The first two steps of an address: /antwort/… or /bestellungen/… of the same link. */
function startOf(path: string): string {
  return path.split("?")[0].split("/").slice(0, 3).join("/");
}
