import { afterEach, beforeAll, expect, test } from "vitest";
import "../races/pay-house.ts"; // first, because it settles where payments and files are
import { now, stopClock } from "#app/clock.server.ts";
import { signLink } from "#app/domain/accounts/signed-link.server.ts";
import { newOrderNumber } from "#app/domain/orders/order-code.server.ts";
import { answerToken, orderPageToken } from "#app/domain/orders/order-link.server.ts";
import { after, days } from "#app/values/time.ts";
import { type Knock, knock } from "./knock.ts";
import { moveIn, openSessions } from "./neighbours.ts";
import { allRows, differences } from "./rows.ts";

let town: Awaited<ReturnType<typeof moveIn>>;
beforeAll(async () => {
  town = await moveIn();
  await openSessions();
});
afterEach(() => { stopClock(null); });

const orderDoors: Knock[] = [
  { file: "routes/basket/order.tsx", path: "bestellungen/:schluessel" }, { file: "routes/basket/pickup-calendar.ts", path: "bestellungen/:schluessel/abholung.ics" },
  { file: "routes/basket/pay.tsx", path: "bestellungen/:schluessel/zahlung", form: {} }, { file: "routes/basket/cancel.tsx", path: "bestellungen/:schluessel/storno", form: { bestellung: "" } },
];
const answerDoors: Knock[] = [
  { file: "routes/shop/answer.tsx", path: "antwort/:schluessel" }, { file: "routes/shop/acceptance.tsx", path: "antwort/:schluessel/annahme", form: {} },
  { file: "routes/shop/refusal.tsx", path: "antwort/:schluessel/ablehnung", form: { grund: "weg" } }, { file: "routes/shop/readiness.tsx", path: "antwort/:schluessel/bereit", form: {} },
  { file: "routes/shop/hand-over.tsx", path: "antwort/:schluessel/uebergabe", form: { code: "" } },
];

/** Tokens that are nearly right: another purpose, another's seal, one letter changed, another end, ids and numbers alone. */
function nearly(right: string, other: string, wrongPurpose: string, bare: string[]): string[] {
  const [id, until, seal] = right.split(".");
  const [otherId, , otherSeal] = other.split(".");
  const flipped = `${seal.slice(0, -2)}${seal.at(-2) === "A" ? "B" : "A"}${seal.at(-1)}`;
  return [
    wrongPurpose, `${id}.${until}.${otherSeal}`, `${otherId}.${until}.${seal}`, `${id}.${until}.${flipped}`, `${id}.0.${seal}${until === "0" ? "A" : ""}`, `${id}.zzzzzzz.${seal}`, `${id}.${until}.${"A".repeat(43)}`,
    `${id}.${until}.`, `${id}.${until}`, `${right}A`, ` ${right}`, right.toUpperCase(), `${id}..${seal}`, `../${right}`, `${right}/..`, "", ".", "..", "\u0000", ...bare, ...bare.map((one) => `${one}.0.${seal}`),
  ].filter((token) => token !== right);
}

test("an order page opens by its own link alone", async () => {
  const { books, baker } = town;
  expect(await knock({ ...orderDoors[0], params: { schluessel: orderPageToken(books.checkoutId) } })).toMatchObject({ status: 200, body: expect.stringContaining(books.number) });
  const tokens = nearly(orderPageToken(books.checkoutId), orderPageToken(baker.checkoutId), signLink({ purpose: "answer", id: books.checkoutId }), [books.checkoutId, books.bestellung, books.number]);
  const before = await allRows();
  for (const schluessel of [...tokens, answerToken(books.bestellung, after(now(), days(1)))]) {
    for (const door of orderDoors) {
      const heard = await knock({ ...door, params: { schluessel }, form: door.form && { ...door.form, bestellung: books.bestellung } });
      expect(heard, `${door.path} by ${schluessel}`).toMatchObject({ status: 404, body: "Nicht gefunden" });
    }
  }
  expect(differences(before, await allRows())).toEqual([]);
});

test("an answer link opens its own order alone; any other is told what is wrong, and changes nothing", async () => {
  const { books, baker } = town;
  const until = after(now(), days(3));
  expect(await knock({ ...answerDoors[0], params: { schluessel: answerToken(books.bestellung, until) } })).toMatchObject({ status: 200, body: expect.stringContaining(books.number) });
  const tokens = nearly(answerToken(books.bestellung, until), answerToken(baker.bestellung, until), signLink({ purpose: "order", id: books.bestellung, expires: until }), [books.bestellung, books.checkoutId, books.number]);
  const before = await allRows();
  for (const schluessel of [...tokens, orderPageToken(books.checkoutId)]) {
    for (const door of answerDoors) {
      const heard = await knock({ ...door, params: { schluessel }, form: door.form && { ...door.form, code: books.code } });
      const where = `${door.path} by ${schluessel}`;
      expect([404, 303], where).toContain(heard.status);
      expect(heard.to, where).toBe(heard.status === 303 ? `/antwort/${encodeURIComponent(schluessel)}` : null);
      expect(books.secrets.concat(books.code).filter((secret) => heard.body.includes(secret)), where).toEqual([]);
    }
  }
  expect(differences(before, await allRows())).toEqual([]);
});

test("a link whose time is over says so, tells nothing of the order, and answers nothing any more", async () => {
  const { books } = town;
  const schluessel = answerToken(books.bestellung, after(now(), days(1)));
  const before = await allRows();
  stopClock(after(now(), days(2)));
  const page = await knock({ ...answerDoors[0], params: { schluessel } });
  expect(page).toMatchObject({ status: 410, body: expect.stringContaining("\"over\":true") });
  for (const secret of books.secrets) expect(page.body).not.toContain(secret);
  for (const door of answerDoors.slice(1)) expect(await knock({ ...door, params: { schluessel } })).toMatchObject({ status: 303, to: `/antwort/${schluessel}` });
  expect(differences(before, await allRows())).toEqual([]);
});

test("with her own link a shopper cancels her own order, not another's", async () => {
  const { books, baker } = town;
  const cancel = (bestellung: string) => knock({ ...orderDoors[3], params: { schluessel: orderPageToken(baker.checkoutId) }, form: { bestellung } });
  const before = await allRows();
  for (const foreign of [books.bestellung, books.number, books.checkoutId, "", "x".repeat(200)]) expect(await cancel(foreign)).toMatchObject({ status: 404 });
  expect(differences(before, await allRows())).toEqual([]);
  expect(await cancel(baker.bestellung)).toMatchObject({ status: 303 });
});

test("with the link of one order a shop cannot accept lines of another", async () => {
  const { books, birkenau } = town;
  const before = await allRows();
  const schluessel = answerToken(books.bestellung, after(now(), days(1)));
  const heard = await knock({ ...answerDoors[1], params: { schluessel }, form: { teil: "1", [`menge-${birkenau.lineId}`]: "1" } });
  expect(heard.to).toBe(`/antwort/${schluessel}?problem=nothing-accepted`);
  expect(differences(before, await allRows())).toEqual([]);
});

test("numbers and ids cannot be counted on", () => {
  const numbers = Array.from({ length: 2000 }, () => newOrderNumber("Erlenstedt"));
  expect(new Set(numbers).size).toBeGreaterThan(1995);
  const sorted = [...numbers].sort();
  expect(numbers.slice(1).filter((number, at) => sorted.indexOf(number) === sorted.indexOf(numbers[at]) + 1).length).toBeLessThan(20);
  for (const { bestellung } of [town.baker, town.books, town.birkenau]) expect(bestellung).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-/);
});
