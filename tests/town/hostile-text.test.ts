import { beforeAll, expect, test } from "vitest";
import "../races/pay-house.ts"; // first, because it settles where payments and letters are
import ical from "node-ical";
import { outbox } from "#app/adapters/mail/index.server.ts";
import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { sendNotification } from "#app/domain/notifications/send-notification.server.ts";
import { answerToken, orderPageToken } from "#app/domain/orders/order-link.server.ts";
import { placeOrder } from "#app/domain/orders/place-order.server.ts";
import { compareSearch } from "#app/domain/search/compare-search.server.ts";
import { openSearch } from "#app/domain/search/open-search.server.ts";
import { after, days } from "#app/values/time.ts";
import { fillBasket, requestFor, tomorrowAt } from "../races/two-shops.ts";
import { erlenstedt } from "../support/template-town.ts";
import { type Knock, knock } from "./knock.ts";
import { cookieOf, openSessions } from "./neighbours.ts";
import { renderPage } from "./render-page.tsx";

const { townId, slug: stadt, baker, books, bread, novel } = erlenstedt;
/** What somebody types who means no good; `name` says which field it stood in, to find it again. */
const hostile = (name: string) => `${name} <script>alert(1)</script>" onload="alert(2)' onfocus='alert(3) <img src=x onerror=alert(4)> \u202egnp.exe </title></textarea><!-- ]]> {{7*7}} &quot;`;
const lines = (name: string) => `${hostile(name)}\r\nBcc: boese@evil.example\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:boese`;
const long = "Ää".repeat(5000);
const LINK = "javascript:alert(5)";
let order: { checkoutId: string; orderId: string };

beforeAll(async () => {
  await openSearch();
  await openSessions(["baker", "steward"]);
  const shop = {
    name: hostile("Geschäft"), story: `${hostile("Geschichte")}. ${long}`, street: hostile("Straße"), city: hostile("Ort"), phone: LINK, website: LINK, ranges: [hostile("Sortiment"), long],
    wayText: `${hostile("Weg")}\n${LINK}`, source: hostile("Quelle"), sourceUrl: LINK, licence: hostile("Lizenz"), sourceDate: now(),
  };
  await db.shop.update({ where: { id: baker.shopId }, data: shop });
  await db.trader.update({ where: { id: "trader-baecker" }, data: { name: hostile("Kaufmann"), legalForm: hostile("Form"), responsible: hostile("Chefin"), street: hostile("Sitz"), phone: LINK, vatId: hostile("USt"), registerEntry: hostile("Register") } });
  const product = { title: hostile("Produkt"), brand: hostile("Marke"), description: `${hostile("Beschreibung")} ${long}`, ingredients: hostile("Zutaten"), allergens: hostile("Allergene"), pictureAlt: hostile("Bildtext"), motif: LINK };
  await db.product.update({ where: { id: bread.productId }, data: product });
  await db.product.update({ where: { id: novel.productId }, data: { title: long, brand: long } });
  await db.variant.update({ where: { id: bread.variantId }, data: { label: hostile("Ausführung") } });
  await db.service.create({ data: { townId, shopId: baker.shopId, slug: "dienst", name: hostile("Dienst"), description: hostile("Dienstbeschreibung") } });
  await db.hoursException.create({ data: { townId, shopId: baker.shopId, day: new Date(after(now(), days(2)).toISOString().slice(0, 10)), value: "off", reason: hostile("Grund") } });
  await db.town.update({ where: { id: townId }, data: { hallName: hostile("Rathaus"), greeting: hostile("Gruß") } });
  await db.category.update({ where: { id: "brot" }, data: { name: hostile("Kategorie") } });
  const event = { title: lines("Fest"), description: lines("Festtext"), place: lines("Platz"), street: hostile("Festgasse"), organiser: hostile("Verein"), price: hostile("Preis"), pictureAlt: hostile("Plakat") };
  await db.event.create({ data: { id: "event-boese", townId, slug: "boese", motif: "konzert", startsAt: after(now(), days(2)), ...event } });
  await db.event.create({ data: { id: "event-lang", townId, slug: "lang", motif: "konzert", startsAt: after(now(), days(3)), title: long, place: long, description: long } });
  await db.person.update({ where: { id: baker.personId }, data: { name: hostile("Bäckerin") } });
  await db.actLogEntry.create({ data: { townId, shopId: baker.shopId, actorName: hostile("Wer"), actorRole: "steward", act: "price-changed", sentence: hostile("Satz") } });
  const placed = await placeOrder({ ...(await requestFor(await fillBasket([bread, 1]), {}, tomorrowAt(14))), person: { name: hostile("Kundin").slice(0, 100), email: "kim@leute.example" } });
  if (!placed.ok) throw new Error(placed.problem);
  const { id } = await db.order.findFirstOrThrow({ where: { checkoutId: placed.value.checkoutId } });
  order = { checkoutId: placed.value.checkoutId, orderId: id };
  await db.order.update({ where: { id }, data: { answerBy: after(now(), days(1)) } });
  await compareSearch();
});

/** Every tag of a page with its attributes as a browser reads them. */
function tagsOf(html: string): Array<{ name: string; attributes: Map<string, string> }> {
  return [...html.matchAll(/<([a-zA-Z][\w-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g)].map(([, name, rest]) => ({
    name: name.toLowerCase(), attributes: new Map([...rest.matchAll(/([^\s=/"']+)(?:="([^"]*)"|='([^']*)')?/g)].map(([, key, one, other]) => [key.toLowerCase(), (one ?? other ?? "").replaceAll("&amp;", "&")])),
  }));
}

/** Nothing that was typed became a tag, a handler or an address. */
function expectText(html: string, where: string): void {
  const tags = tagsOf(html);
  expect(tags.filter(({ name }) => /^(script|iframe|object|embed|base|style)$/.test(name)), where).toEqual([]);
  expect(tags.flatMap(({ attributes }) => [...attributes.keys()]).filter((key) => key.startsWith("on")), where).toEqual([]);
  const addresses = tags.flatMap(({ attributes }) => ["href", "src", "action", "formaction"].flatMap((key) => attributes.get(key) ?? []));
  expect(addresses.filter((address) => !/^(\/(?![/\\])|#|\?|https?:\/\/|mailto:|tel:[\d+]*$|geo:-?[\d.]+,-?[\d.]+\?q=)/.test(address) && address !== ""), where).toEqual([]);
  expect(tags.filter(({ name, attributes }) => name === "img" && attributes.get("src") === "x"), where).toEqual([]);
  expect(html, where).not.toContain("<!--");
}

type Page = Omit<Knock, "cookie"> & { says: string[]; as?: "bookseller" | "baker" | "steward" };
const town = { stadt };
const pages: Page[] = [
  { file: "routes/town/home.tsx", path: ":stadt", params: town, says: ["Geschäft", "Fest", "Rathaus"] },
  { file: "routes/town/choose.tsx", path: "willkommen", says: ["Rathaus"] },
  { file: "routes/town/shops.tsx", path: ":stadt/geschaefte", params: town, says: ["Geschäft"] },
  { file: "routes/town/products.tsx", path: ":stadt/produkte", params: town, says: ["Produkt", "Kategorie"] },
  { file: "routes/town/events.tsx", path: ":stadt/veranstaltungen", params: town, says: ["Fest", "Platz", "Preis"] },
  { file: "routes/town/event.tsx", path: ":stadt/veranstaltungen/:termin", params: { ...town, termin: "boese" }, says: ["Fest", "Festtext", "Platz", "Festgasse", "Verein", "Preis"] },
  { file: "routes/town/event.tsx", path: ":stadt/veranstaltungen/:termin", params: { ...town, termin: "lang" }, says: [] },
  { file: "routes/town/search.tsx", path: ":stadt/suche", params: town, query: `q=${encodeURIComponent(hostile("Suche").slice(0, 190))}`, says: ["Suche"] },
  { file: "routes/town/search.tsx", path: ":stadt/suche", params: town, query: "q=Beschreibung", says: ["Produkt"] },
  { file: "routes/town/ranking.tsx", path: ":stadt/so-sortieren-wir", params: town, says: ["Rathaus"] },
  { file: "routes/shop/window.tsx", path: ":stadt/geschaefte/:geschaeft", params: { ...town, geschaeft: baker.slug }, says: ["Geschäft", "Geschichte", "Straße", "Ort", "Sortiment", "Weg", "Quelle", "Lizenz", "Dienst", "Produkt"] },
  { file: "routes/shop/imprint.tsx", path: ":stadt/geschaefte/:geschaeft/impressum", params: { ...town, geschaeft: baker.slug }, says: ["Kaufmann", "Chefin", "Sitz", "USt", "Register"] },
  { file: "routes/shop/product.tsx", path: ":stadt/produkte/:produkt", params: { ...town, produkt: bread.slug }, says: ["Produkt", "Marke", "Beschreibung", "Zutaten", "Allergene", "Kategorie", "Kaufmann"] },
  { file: "routes/shop/product.tsx", path: ":stadt/produkte/:produkt", params: { ...town, produkt: novel.slug }, says: [] },
  { file: "routes/retailer/today.tsx", path: "laden/:geschaeft", params: { geschaeft: baker.slug }, as: "baker", says: ["Geschäft", "Kundin", "Produkt"] },
  { file: "routes/retailer/products.tsx", path: "laden/:geschaeft/produkte", params: { geschaeft: baker.slug }, as: "baker", query: `q=${encodeURIComponent("<script>")}`, says: ["Produkt", "Ausführung"] },
  { file: "routes/retailer/log.tsx", path: "laden/:geschaeft/protokoll", params: { geschaeft: baker.slug }, as: "baker", says: ["Wer", "Satz"] },
  { file: "routes/steward/desk.tsx", path: "stadtmarketing/:stadt", params: town, as: "steward", says: ["Geschäft", "Fest", "Satz"] },
  { file: "routes/steward/shops.tsx", path: "stadtmarketing/:stadt/geschaefte", params: town, as: "steward", query: `q=${encodeURIComponent("<script>")}`, says: ["Geschäft"] },
  { file: "routes/steward/events.tsx", path: "stadtmarketing/:stadt/veranstaltungen", params: town, as: "steward", says: ["Fest", "Platz"] },
  { file: "routes/steward/edit-event.tsx", path: "stadtmarketing/:stadt/veranstaltungen/:termin", params: { ...town, termin: "boese" }, as: "steward", says: ["Fest", "Festtext", "Plakat"] },
  { file: "routes/account/home.tsx", path: "konto", as: "baker", says: ["Bäckerin", "Geschäft"] },
];

test.for(pages)("$file shows what was typed as text", async ({ says, as, ...page }) => {
  const heard = await knock({ ...page, cookie: as && cookieOf(as) });
  expect(heard.status).toBe(200);
  const html = renderPage({ file: page.file, path: pathOf(page), loaderData: heard.data });
  expectText(html, page.path);
  for (const name of says) expect(html, name).toContain(`${name} &lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&quot;`);
});

function pathOf({ path, params = {} }: Pick<Knock, "path" | "params">): string {
  return `/${path}`.replace(/:(\w+)/g, (_, name) => encodeURIComponent(params[name] ?? ""));
}

test("the order's pages show what shop and shopper typed as text", async () => {
  const doors: Page[] = [
    { file: "routes/basket/order.tsx", path: "bestellungen/:schluessel", params: { schluessel: orderPageToken(order.checkoutId) }, query: "neu=1", says: ["Geschäft", "Produkt"] },
    { file: "routes/shop/answer.tsx", path: "antwort/:schluessel", params: { schluessel: answerToken(order.orderId, after(now(), days(2))) }, query: `problem=${encodeURIComponent(hostile("x"))}`, says: ["Kundin", "Produkt"] },
    { file: "routes/retailer/order.tsx", path: "laden/:geschaeft/bestellungen/:bestellung", params: { geschaeft: baker.slug, bestellung: order.orderId }, as: "baker", says: ["Kundin", "Produkt"] },
  ];
  for (const { says, as, ...page } of doors) {
    const html = renderPage({ file: page.file, path: pathOf(page), loaderData: (await knock({ ...page, cookie: as && cookieOf(as) })).data });
    expectText(html, page.path);
    for (const name of says) expect(html, `${page.path} ${name}`).toContain(`${name} &lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&quot;`);
  }
});

test("the basket and the checkout show it as text, with what an address or a form brings", async () => {
  const cookie = `korb-schluessel=${await fillBasket([bread, 1])}`;
  const basket = await knock({ file: "routes/basket/show.tsx", path: "korb", cookie, query: new URLSearchParams({ problem: "sold-out", variante: hostile("v"), menge: hostile("m"), zeile: hostile("z") }).toString() });
  expectText(renderPage({ file: "routes/basket/show.tsx", path: "/korb", loaderData: basket.data }), "korb");
  const checkout = { file: "routes/basket/checkout.tsx", path: "kasse", cookie };
  const sent = await knock({ ...checkout, form: { schritt: "pruefen", name: hostile("Name"), email: hostile("Mail"), telefon: LINK, [`art-${baker.shopId}`]: hostile("Art") } });
  const html = renderPage({ file: checkout.file, path: "/kasse", loaderData: (await knock(checkout)).data, actionData: sent.data });
  expectText(html, "kasse");
  expect(html).toContain("value=\"Name &lt;script&gt;");
});

test("forms that come back hold what was typed as text", async () => {
  const login = { file: "routes/account/login.tsx", path: "anmelden" };
  const refused = await knock({ ...login, form: { email: hostile("Mail"), weiter: LINK } });
  expectText(renderPage({ file: login.file, path: "/anmelden", loaderData: (await knock({ ...login, query: `weiter=${encodeURIComponent(LINK)}` })).data, actionData: refused.data }), "anmelden");
  const withdrawal = { file: "routes/legal/withdrawal.tsx", path: "vertrag-widerrufen" };
  const declared = await knock({ ...withdrawal, form: { name: hostile("Name").slice(0, 70), nummer: "<script>alert(1)</script>", email: "wer@leute.example", schluessel: crypto.randomUUID(), bestaetigt: "ja" } });
  const html = renderPage({ file: withdrawal.file, path: "/vertrag-widerrufen", loaderData: (await knock({ ...withdrawal, query: `nummer=${encodeURIComponent(hostile("n"))}` })).data, actionData: declared.data });
  expectText(html, "vertrag-widerrufen");
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
});

test("a calendar program reads two events, not three, each with its words", async () => {
  for (const door of [{ file: "routes/feeds/events-calendar.ts", path: ":stadt/veranstaltungen.ics", params: town, count: 2 }, { file: "routes/feeds/event-calendar.ts", path: ":stadt/veranstaltungen/:termin/kalender.ics", params: { ...town, termin: "boese" }, count: 1 }]) {
    const { body } = await knock(door);
    expect(body.match(/^BEGIN:VEVENT\r?$/gm)).toHaveLength(door.count);
    expect(body.split("\r\n").filter((line) => Buffer.byteLength(line) > 75 || /[\n\r]/.test(line))).toEqual([]);
    const events = Object.values(ical.sync.parseICS(body)).filter((entry) => entry?.type === "VEVENT");
    expect(events.map((event) => JSON.stringify(event)).filter((event) => event.includes("\"summary\":\"boese\""))).toEqual([]);
    expect(JSON.stringify(events)).toContain("Fest <script>alert(1)</script>");
  }
  const pickup = await knock({ file: "routes/basket/pickup-calendar.ts", path: "bestellungen/:schluessel/abholung.ics", params: { schluessel: orderPageToken(order.checkoutId) } });
  expect(pickup.body.match(/^BEGIN:VEVENT\r?$/gm)).toHaveLength(1);
});

test("letters hold it as text, and nobody gets a hidden copy", async () => {
  await db.shop.update({ where: { id: baker.shopId }, data: { name: lines("Geschäft") } });
  await db.notification.updateMany({ where: { status: "queued" }, data: { toName: lines("Empfänger") } });
  const queued = await db.notification.findMany({ where: { status: "queued" } });
  expect(queued.length).toBeGreaterThanOrEqual(3);
  for (const { id: notificationId } of queued) {
    await sendNotification({ notificationId });
    const letter = await outbox()?.read(notificationId);
    const source = String(await outbox()?.source(notificationId));
    expectText((letter?.html ?? "").replace(/^<!doctype html>/, ""), letter?.subject ?? "");
    expect(source.slice(0, source.indexOf("\n\n")), source).not.toMatch(/^(bcc|cc):/im);
    expect(source.slice(0, source.indexOf("\n\n")).match(/^to:/gim)).toHaveLength(1);
    expect(letter?.subject).not.toMatch(/[\r\n]/);
  }
});

test("drawn pictures do not repeat what the address says", async () => {
  const heard = await knock({ file: "routes/feeds/product-picture.ts", path: "bilder/produkt/:motiv/:geschaeft/:nummer", params: { motiv: "brot", geschaeft: "<script>alert(1)</script>\" onload=\"x", nummer: "1.svg" } });
  expect(heard.status).toBe(200);
  expect(heard.body).not.toMatch(/script|onload/);
  for (const motiv of ["__proto__", "constructor", "toString", "<script>"]) expect((await knock({ file: "routes/feeds/product-picture.ts", path: "x", params: { motiv, geschaeft: "a", nummer: "1.svg" } })).status, motiv).toBe(404);
});

test("ten thousand characters in every field break no page of the town", async () => {
  await db.product.update({ where: { id: novel.productId }, data: { title: long } });
  await db.shop.update({ where: { id: books.shopId }, data: { name: long, story: long, street: long, ranges: Array.from({ length: 50 }, () => long.slice(0, 500)) } });
  await compareSearch();
  for (const { file, path, params } of pages.slice(0, 6)) expect((await knock({ file, path, params })).status, path).toBe(200);
  expect((await knock({ file: "routes/town/search.tsx", path: ":stadt/suche", params: town, query: `q=${encodeURIComponent(long)}` })).status).toBe(200);
});
