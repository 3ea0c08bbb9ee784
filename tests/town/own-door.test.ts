import { existsSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import "../races/pay-house.ts"; // first, because it settles where payments and files are
import { db } from "#app/db.server.ts";
import { placeOrder } from "#app/domain/orders/place-order.server.ts";
import { openSearch } from "#app/domain/search/open-search.server.ts";
import routes from "../../app/routes.ts";
import { fillBasket, requestFor, tomorrowAt } from "../races/two-shops.ts";
import { erlenstedt } from "../support/template-town.ts";
import { acts, withFiles } from "./acts.ts";
import { entries, smuggled } from "./doors.ts";
import { doorOf, knock } from "./knock.ts";
import { cookieOf, moveIn, type Neighbour, openSessions, type Who } from "./neighbours.ts";
import { allRows, changes } from "./rows.ts";

let town: Awaited<ReturnType<typeof moveIn>>;

beforeAll(async () => {
  await openSearch();
  town = await moveIn();
  await openSessions();
  await db.passkey.create({ data: { id: "passkey-eigen", personId: erlenstedt.books.personId, publicKey: new Uint8Array(8), name: "Telefon" } });
});

/** Who has the place a route asks for, and at which neighbour. */
function rightful(whom: string): { who: Who; neighbour: Neighbour } {
  if (whom === "steward") return { who: "steward of Birkenau", neighbour: town.birkenau };
  return { who: whom === "operator" ? "operator" : "bookseller", neighbour: town.books };
}

function paramsOf({ secrets: _, ...named }: Neighbour): Record<string, string> {
  return { ...named, passkey: "passkey-eigen" };
}

const guarded = routes.map(({ file, path = "" }) => ({ file, path, whom: entries[file]?.whom ?? "town" })).filter(({ whom }) => /^(shop|steward|operator|person)$/.test(whom));

/** Where there is nothing to look at: forms that stand on other pages, and letters nobody has written yet. */
const formsOnly = ["routes/retailer/status/pause-end.ts", "routes/steward/status/review-rule.ts", "routes/steward/status/report.ts", "routes/steward/claims/letters.ts"];

test.for(guarded)("$file opens to whom it is for, and shows nothing of the neighbours", async ({ file, path, whom }) => {
  const { who, neighbour } = rightful(whom);
  if (!doorOf(file).loader) return;
  const heard = await knock({ file, path, params: paramsOf(neighbour), cookie: cookieOf(who) });
  // a form without a page of its own leads to the page it stands on
  if (heard.to !== null) expect(heard.to).toMatch(/^\/(laden\/buchhandlung-am-markt|stadtmarketing\/birkenau|konto)\//);
  else expect(heard.status, heard.body.slice(0, 200)).toBe(formsOnly.includes(file) ? 404 : 200);
  if (path.includes(":bestellung")) expect(heard.body).toContain(neighbour.number);
  const others = [town.baker, town.books, town.birkenau].filter((one) => whom === "operator" || one !== neighbour);
  expect(others.flatMap(({ secrets }) => secrets).filter((secret) => heard.body.includes(secret))).toEqual([]);
});

test("an order is what the database says it is: no price, person, status or number from the form is believed", async () => {
  const basket = await fillBasket([erlenstedt.cookbook, 2]);
  const slot = tomorrowAt(20).toISOString();
  const day = slot.slice(0, 10);
  const shopId = erlenstedt.books.shopId;
  const form = {
    ...smuggled(town.baker), schritt: "bestellen", name: "Kim Kunde", email: "kunde@leute.example", anfrage: crypto.randomUUID(), number: "E-0000-00", mode: "purchase",
    [`art-${shopId}`]: "reservierung", [`tag-${shopId}`]: day, [`zeit-${shopId}-${day}`]: slot, [`gezeigt-${shopId}`]: "4800", [`preis-${shopId}`]: "1",
  };
  const before = await allRows();
  const heard = await knock({ file: "routes/basket/checkout.tsx", path: "kasse", form, cookie: `korb-schluessel=${basket}` });
  expect(heard.to, heard.body).toMatch(/^\/bestellungen\//);
  const order = await db.order.findFirstOrThrow({ where: { slotStartsAt: slot }, include: { checkout: true } });
  expect(order).toMatchObject({ status: "placed", mode: "reservation", totalCents: 4800, acceptedCents: null, shopId, checkout: { personId: null, townId: erlenstedt.townId } });
  expect(order.number).not.toBe("E-0000-00");
  const { columns, gone } = changes(before, await allRows());
  expect({ columns, gone }).toEqual({ columns: { Town: ["version"], Variant: ["stock", "updatedAt"] }, gone: ["BasketLine"] });
});

test("every act of a shop or an office is listed", () => {
  const forms = guarded.filter(({ file, whom }) => entries[file]?.form && whom !== "person").map(({ file }) => file);
  expect([...Object.keys(acts), ...Object.keys(withFiles)].sort()).toEqual(forms.sort());
  expect(Object.values(withFiles).filter((file) => !existsSync(file))).toEqual([]);
});

test.for(guarded.filter(({ file }) => withFiles[file]))("$file changes nothing without its file", async ({ file, path, whom }) => {
  const { who, neighbour } = rightful(whom);
  const before = await allRows();
  const heard = await knock({ file, path, params: paramsOf(neighbour), cookie: cookieOf(who), form: { ...smuggled(town.baker), ...entries[file]?.form?.(neighbour) } });
  expect(heard.status).toBeGreaterThanOrEqual(400);
  expect(changes(before, await allRows())).toEqual({ columns: {}, added: [], gone: [] });
});

test.for(guarded.filter(({ file }) => acts[file]))("$file changes what it is for, whatever else the form says", async ({ file, path, whom }) => {
  const { who, neighbour } = rightful(whom);
  const { first, columns, added, gone = [], answers = "redirect" } = acts[file];
  const order = path.includes(":bestellung") ? await freshOrder() : {};
  const asked = { ...neighbour, ...order };
  await first?.(asked.bestellung, asked);
  const before = await allRows();
  const heard = await knock({ file, path, params: paramsOf(asked), cookie: cookieOf(who), form: { ...smuggled(town.baker), ...entries[file]?.form?.(asked) } });
  if (answers === "page") expect(heard.status, heard.body).toBe(200);
  else expect(heard.to, heard.body).toMatch(/^\/(laden\/buchhandlung-am-markt|stadtmarketing\/birkenau)/);
  expect(changes(before, await allRows())).toEqual({ columns, added: added.sort(), gone });
});

/** Of the cookbook, so that there is always one more. */
async function freshOrder(): Promise<{ bestellung: string; code: string }> {
  const basket = await fillBasket([erlenstedt.cookbook, 1]);
  const placed = await placeOrder(await requestFor(basket, {}, tomorrowAt(13 + ordered++)));
  if (!placed.ok) throw new Error(placed.problem);
  const order = await db.order.findFirstOrThrow({ where: { checkoutId: placed.value.checkoutId } });
  return { bestellung: order.id, code: order.pickupCode };
}
let ordered = 0;

test("a new event belongs to the office it was written in, and is what every new event is", async () => {
  expect(await db.event.findFirst({ where: { title: "Fremdes Fest", place: "Irgendwo", townId: { not: "town-birkenau" } } })).toBeNull();
  expect(await db.event.findFirst({ where: { slug: "fremdes-fest" } })).toMatchObject({ townId: "town-birkenau", shopId: null, status: "published", sequence: 0 });
});

test("a log-in link leads to a path of our own, and makes nobody anything", async () => {
  const before = await allRows();
  await knock({ file: "routes/account/login.tsx", path: "anmelden", form: { ...smuggled(town.baker), email: erlenstedt.shopper.email } });
  expect(changes(before, await allRows())).toEqual({ columns: {}, added: ["LoginLink", "Notification"], gone: [] });
  expect(await db.loginLink.findFirst({ where: { personId: erlenstedt.shopper.personId } })).toMatchObject({ next: "/konto" });
});
