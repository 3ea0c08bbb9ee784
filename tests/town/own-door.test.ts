import { beforeAll, expect, test } from "vitest";
import "../races/pay-house.ts"; // first, because it settles where payments and files are
import { db } from "#app/db.server.ts";
import { acceptOrder, markReady } from "#app/domain/orders/answer-order.server.ts";
import { placeOrder } from "#app/domain/orders/place-order.server.ts";
import { openSearch } from "#app/domain/search/open-search.server.ts";
import routes from "../../app/routes.ts";
import { fillBasket, requestFor, tomorrowAt } from "../races/two-shops.ts";
import { erlenstedt } from "../support/template-town.ts";
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

function paramsOf({ stadt, geschaeft, variante, bestellung, termin, dienst, person, einladung }: Neighbour) {
  return { stadt, geschaeft, variante, bestellung, termin, dienst, person, einladung, passkey: "passkey-eigen" };
}

const guarded = routes.map(({ file, path = "" }) => ({ file, path, whom: entries[file]?.whom ?? "town" })).filter(({ whom }) => /^(shop|steward|operator|person)$/.test(whom));

test.for(guarded)("$file opens to whom it is for, and shows nothing of the neighbours", async ({ file, path, whom }) => {
  const { who, neighbour } = rightful(whom);
  if (!doorOf(file).loader) return;
  const heard = await knock({ file, path, params: paramsOf(neighbour), cookie: cookieOf(who) });
  // a form without a page of its own leads to the page it stands on
  if (heard.to !== null) expect(heard.to).toMatch(/^\/(laden\/buchhandlung-am-markt|stadtmarketing\/birkenau|konto)\//);
  else expect(heard.status).toBe(200);
  if (path.includes(":bestellung")) expect(heard.body).toContain(neighbour.number);
  const others = [town.baker, town.books, town.birkenau].filter((one) => whom === "operator" || one !== neighbour);
  expect(others.flatMap(({ secrets }) => secrets).filter((secret) => heard.body.includes(secret))).toEqual([]);
});

const steps = ["Notification", "OrderStep"];
/** Each act of a shop or an office: which columns it changes in rows that were there, and where rows come. Nothing of what was smuggled in. */
const acts: Record<string, { columns: Record<string, string[]>; added: string[]; gone?: string[]; first?: (orderId: string) => Promise<unknown> }> = {
  "routes/retailer/price.tsx": { columns: { Product: ["updatedAt"], Town: ["version"], Variant: ["priceCents", "updatedAt"] }, added: ["ActLogEntry", "PriceChange"] },
  "routes/retailer/stock.tsx": { columns: { Product: ["updatedAt"], Town: ["version"], Variant: ["confirmedAt", "stock", "updatedAt"] }, added: ["ActLogEntry"] },
  "routes/retailer/closing-time.tsx": { columns: { Town: ["version"] }, added: ["ActLogEntry", "HoursException", "OpeningInterval"], gone: ["OpeningInterval"] },
  "routes/retailer/acceptance.tsx": { columns: { Order: ["acceptedCents", "status", "updatedAt"], OrderLine: ["acceptedQuantity"] }, added: ["ActLogEntry", ...steps] },
  "routes/retailer/refusal.tsx": {
    columns: { Order: ["acceptedCents", "slotHeld", "status", "updatedAt"], OrderLine: ["stockTaken"], Slot: ["taken"], Town: ["version"], Variant: ["stock", "updatedAt"] }, added: ["ActLogEntry", ...steps],
  },
  "routes/retailer/readiness.tsx": { first: accept, columns: { Order: ["status", "updatedAt"] }, added: ["ActLogEntry", ...steps] },
  "routes/retailer/hand-over.tsx": { first: makeReady, columns: { Order: ["status", "updatedAt"] }, added: ["ActLogEntry", "OrderStep"] },
  "routes/retailer/no-show.tsx": {
    first: makeReady, columns: { Order: ["acceptedCents", "slotHeld", "status", "updatedAt"], OrderLine: ["stockTaken"], Slot: ["taken"], Town: ["version"], Variant: ["stock", "updatedAt"] }, added: ["ActLogEntry", "OrderStep"],
  },
  "routes/retailer/profile/particulars.tsx": { columns: { Shop: ["city", "confirmedAt", "confirmedFacts", "email", "name", "phone", "plz", "street", "trade", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry", "ShopChange"] },
  "routes/retailer/profile/ranges.tsx": { columns: { Shop: ["confirmedAt", "confirmedFacts", "ranges", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry", "ShopChange"] },
  "routes/retailer/profile/access.tsx": { columns: { Shop: ["confirmedAt", "confirmedFacts", "hasWc", "stepCm", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry", "ShopChange"] },
  "routes/retailer/profile/way.tsx": { columns: { Shop: ["confirmedAt", "confirmedFacts", "lat", "lon", "updatedAt", "wayText"], Town: ["version"] }, added: ["ActLogEntry", "ShopChange"] },
  "routes/retailer/profile/company.tsx": { columns: { Town: ["version"], Trader: ["email", "legalForm", "name", "phone", "responsible", "street", "vatId"] }, added: ["ActLogEntry"] },
  "routes/retailer/profile/company-attachment.ts": { first: openSecondShop, columns: { Shop: ["traderId", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry"] },
  "routes/retailer/profile/guest-towns.tsx": { columns: { Town: ["version"] }, added: ["ActLogEntry", "ShopGuest"] },
  "routes/retailer/profile/price-list.tsx": { columns: { Town: ["version"] }, added: ["ActLogEntry", "Service"] },
  "routes/retailer/profile/price-list-entry.tsx": { columns: { Service: ["name", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry"] },
  "routes/retailer/profile/price-list-place.ts": { columns: { Service: ["position", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry"] },
  "routes/retailer/profile/price-list-removal.ts": { columns: { Town: ["version"] }, added: ["ActLogEntry"], gone: ["Service"] },
  "routes/retailer/team/invite.tsx": { columns: {}, added: ["ActLogEntry", "Notification", "ShopInvitation"] },
  "routes/retailer/team/invitation.tsx": { columns: { ShopInvitation: ["revokedAt"] }, added: ["ActLogEntry"] },
  "routes/retailer/team/member.tsx": { columns: { ShopRole: ["role"] }, added: ["ActLogEntry"] },
  "routes/retailer/team/leaving.tsx": { columns: {}, added: ["ActLogEntry"], gone: ["ShopRole"] },
  "routes/steward/new-event.tsx": { columns: { Town: ["version"] }, added: ["ActLogEntry", "Event"] },
  "routes/steward/edit-event.tsx": { columns: { Event: ["place", "sequence", "startsAt", "title", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry"] },
  "routes/steward/event-cancellation.tsx": { columns: { Event: ["sequence", "status", "updatedAt"], Town: ["version"] }, added: ["ActLogEntry"] },
};

function accept(orderId: string) {
  return acceptOrder({ orderId, actor: "shop" });
}

/** The bookseller's trader is behind a second shop of theirs, and no longer behind the first. */
async function openSecondShop() {
  const { books, townId } = erlenstedt;
  await db.shop.create({ data: { townId, traderId: "trader-buch", slug: "zweitladen", name: "Zweitladen", trade: "buchhandlung", roles: { create: { personId: books.personId, role: "owner" } } } });
  await db.shop.update({ where: { id: books.shopId }, data: { traderId: null } });
}

async function makeReady(orderId: string) {
  await accept(orderId);
  await markReady({ orderId, actor: "shop" });
}

test("every act of a shop or an office is listed", () => {
  const forms = guarded.filter(({ file, whom }) => entries[file]?.form && whom !== "person").map(({ file }) => file);
  expect(Object.keys(acts).sort()).toEqual(forms.sort());
});

test.for(guarded.filter(({ file }) => acts[file]))("$file changes what it is for, whatever else the form says", async ({ file, path, whom }) => {
  const { who, neighbour } = rightful(whom);
  const { first, columns, added, gone = [] } = acts[file];
  const order = path.includes(":bestellung") ? await freshOrder() : {};
  const asked = { ...neighbour, ...order };
  await first?.(asked.bestellung);
  const before = await allRows();
  const heard = await knock({ file, path, params: paramsOf(asked), cookie: cookieOf(who), form: { ...smuggled(town.baker), ...entries[file]?.form?.(asked) } });
  expect(heard.to, heard.body).toMatch(/^\/(laden\/buchhandlung-am-markt|stadtmarketing\/birkenau)/);
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

test("a log-in link leads to a path of our own, and makes nobody anything", async () => {
  const before = await allRows();
  await knock({ file: "routes/account/login.tsx", path: "anmelden", form: { ...smuggled(town.baker), email: erlenstedt.shopper.email } });
  expect(changes(before, await allRows())).toEqual({ columns: {}, added: ["LoginLink", "Notification"], gone: [] });
  expect(await db.loginLink.findFirst({ where: { personId: erlenstedt.shopper.personId } })).toMatchObject({ next: "/konto" });
});
