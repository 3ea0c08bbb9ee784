import { beforeAll, expect, test } from "vitest";
import "../races/pay-house.ts"; // first, because it settles where payments and files are
import { change, db } from "#app/db.server.ts";
import { now } from "#app/clock.server.ts";
import { files } from "#app/adapters/files/index.server.ts";
import { acceptBasketChanges } from "#app/domain/baskets/accept-basket-changes.server.ts";
import { pauseShop } from "#app/domain/opening-hours/pause/pause-shop.server.ts";
import { dayOf } from "#app/values/day.ts";
import { putInBasket } from "#app/domain/baskets/put-in-basket.server.ts";
import { findBasket } from "#app/domain/baskets/find-basket.server.ts";
import { offerSlots } from "#app/domain/orders/offer-slots.server.ts";
import { placeOrder } from "#app/domain/orders/place-order.server.ts";
import { askSearch, openSearch } from "#app/domain/search/open-search.server.ts";
import { refreshSearch } from "#app/domain/search/refresh-search.server.ts";
import { after, days } from "#app/values/time.ts";
import { fillBasket, requestFor } from "../races/two-shops.ts";
import { erlenstedt } from "../support/template-town.ts";
import { type Heard, knock } from "./knock.ts";

const { townId, slug: stadt } = erlenstedt;
/** The words that only what is hidden has; made up, so that no other page can have them. */
const WORD = "Quittenglanz";
const PICTURE = `${"c0ffee42".repeat(5)}.webp`;
const PHOTO = "c0ffee42-0000-4000-8000-c0ffee420000";
const ids = { shop: "shop-quitte", product: "product-quitte", variant: "variant-quitte", twin: "product-zwilling", service: "service-quitte", event: "event-quitte" };
const searchIds = [`shop_${ids.shop}`, `product_${ids.product}`, `product_${ids.twin}`, `service_${ids.service}`, `event_${ids.event}`];

beforeAll(async () => {
  await openSearch();
  const place = { street: `${WORD}gasse 1`, plz: "00001", city: "Erlenstedt", lat: 51.851, lon: 6.861, acceptsReservations: true, acceptsPurchases: true, leadMinutes: 0 };
  await db.shop.create({ data: { id: ids.shop, townId, traderId: "trader-buch", slug: "quittenglanz", name: `${WORD} & Söhne`, trade: "buchhandlung", story: `${WORD} seit 1900.`, ranges: [`${WORD}range`], ...place } });
  await db.shopHours.create({ data: { shopId: ids.shop, townId, value: "Mo-Su,PH 06:00-22:00", confirmedAt: now() } });
  await db.openingInterval.create({ data: { shopId: ids.shop, townId, kind: "open", startsAt: now(), endsAt: after(now(), days(3)) } });
  await db.service.create({ data: { id: ids.service, townId, shopId: ids.shop, slug: "quitten", name: `${WORD} polieren` } });
  const good = { townId, categoryId: "buecher", vatRate: 7, motif: "buecher", masterProductId: "master-quitte", description: `${WORD} im Karton.` };
  await db.masterProduct.create({ data: { id: "master-quitte", regionId: "region", gtin: "4000000000006", title: "Quitte", categoryId: "buecher" } });
  await db.product.create({ data: { ...good, id: ids.product, shopId: ids.shop, slug: "quitte", title: `${WORD} groß`, variants: { create: { id: ids.variant, townId, shopId: ids.shop, priceCents: 1234, stockKind: "exact", stock: 9, confirmedAt: now() } } } });
  // the same article in a shop that everybody sees: its page must not name the hidden offer
  await db.product.create({ data: { ...good, id: ids.twin, shopId: erlenstedt.books.shopId, slug: "zwilling", title: "Zwilling", description: "", variants: { create: { townId, shopId: erlenstedt.books.shopId, priceCents: 1300, stockKind: "exact", stock: 2 } } } });
  const event = { id: ids.event, townId, slug: "quittenfest", title: `${WORD}-Fest`, place: `${WORD}platz`, motif: "flohmarkt", startsAt: after(now(), days(2)), pictureKey: `hochgeladen/${PICTURE}`, pictureAlt: `${WORD} am Stand` };
  await db.event.create({ data: event });
  const photo = { id: PHOTO, townId, shopId: ids.shop, key: `photos/${PHOTO}`, width: 4, height: 3, thumbhash: "", alt: `${WORD} im Regal` };
  await db.shopPicture.create({ data: photo });
  await files.put({ key: `photos/${PHOTO}-480.webp`, body: Buffer.from("photo"), contentType: "image/webp" });
  await db.shopOffer.create({ data: { townId, shopId: ids.shop, title: `${WORD} im Angebot`, fromDay: after(now(), -days(1)), untilDay: after(now(), days(3)) } });
  await files.put({ key: `uploads/${PICTURE}`, body: Buffer.from("picture"), contentType: "image/webp" });
});

type Hiding = { name: string; shop?: string; product?: string; event?: string };
const hidings: Hiding[] = [
  { name: "a draft shop", shop: "draft" }, { name: "a shop in review", shop: "in-review" }, { name: "a suspended shop", shop: "suspended" }, { name: "a closed shop", shop: "closed" },
  { name: "a hidden product", product: "hidden" }, { name: "a draft event", event: "draft" },
];

async function setStatus({ shop = "published", product = "published", event = "published" }: Partial<Hiding>): Promise<void> {
  await change(async (tx) => {
    await tx.shop.update({ where: { id: ids.shop }, data: { status: shop } });
    await tx.product.update({ where: { id: ids.product }, data: { status: product } });
    await tx.event.update({ where: { id: ids.event }, data: { status: event } });
  });
  await refreshSearch({ ids: searchIds });
}

type Page = { file: string; path: string; params?: Record<string, string>; query?: string };
const lists: Page[] = [
  { file: "routes/town/choose.tsx", path: "" }, { file: "routes/town/home.tsx", path: ":stadt" }, { file: "routes/town/shops.tsx", path: ":stadt/geschaefte" },
  { file: "routes/town/shops.tsx", path: ":stadt/geschaefte", query: "branche=buchhandlung&offen=1" }, { file: "routes/town/products.tsx", path: ":stadt/produkte" },
  { file: "routes/town/products.tsx", path: ":stadt/produkte", query: "kategorie=buecher" }, { file: "routes/town/events.tsx", path: ":stadt/veranstaltungen" },
  ...["geschaefte.csv", "oeffnungszeiten.csv", "geschaefte.geojson", "geschaefte.jsonld"].map((datei) => ({ file: "routes/feeds/open-data-file.ts", path: ":stadt/offene-daten/:datei", params: { datei } })),
  { file: "routes/feeds/sitemap.ts", path: ":stadt/sitemap.xml" }, { file: "routes/town/open-data.tsx", path: ":stadt/offene-daten" },
  { file: "routes/feeds/events-calendar.ts", path: ":stadt/veranstaltungen.ics" }, { file: "routes/shop/product.tsx", path: ":stadt/produkte/:produkt", params: { produkt: "zwilling" } },
  ...["", WORD, WORD.toLowerCase(), "quitten", "4000000000006", "Zwilling"].map((q) => ({ file: "routes/town/search.tsx", path: ":stadt/suche", query: `q=${q}` })),
  { file: "routes/town/map.tsx", path: ":stadt/karte" }, { file: "routes/town/map-points.ts", path: ":stadt/karte.geojson" },
  { file: "routes/town/search.tsx", path: ":stadt/suche", query: "offen=1" }, { file: "routes/town/search.tsx", path: ":stadt/suche", query: "art=service" },
];
const own = {
  shop: [
    { file: "routes/feeds/shop-photo.ts", path: "bilder/foto/:name", params: { name: `${PHOTO}-480.webp` } },
    { file: "routes/feeds/contact-card.ts", path: ":stadt/geschaefte/:geschaeft/kontakt.vcf" }, { file: "routes/feeds/special-days.ts", path: ":stadt/geschaefte/:geschaeft/sonderzeiten.ics" },
    { file: "routes/feeds/widget.tsx", path: "einbetten/:stadt/:geschaeft" }, { file: "routes/feeds/widget-data.ts", path: "einbetten/:stadt/:geschaeft/zeiten.json" },
    { file: "routes/shop/report.tsx", path: ":stadt/geschaefte/:geschaeft/stimmt-nicht" },
    { file: "routes/shop/window.tsx", path: ":stadt/geschaefte/:geschaeft" }, { file: "routes/shop/imprint.tsx", path: ":stadt/geschaefte/:geschaeft/impressum" }],
  product: [{ file: "routes/shop/product.tsx", path: ":stadt/produkte/:produkt" }],
  event: [
    { file: "routes/town/event.tsx", path: ":stadt/veranstaltungen/:termin" }, { file: "routes/feeds/event-calendar.ts", path: ":stadt/veranstaltungen/:termin/kalender.ics" },
    { file: "routes/feeds/uploaded-picture.ts", path: "bilder/hochgeladen/:name" },
  ],
};
const look = (page: Page): Promise<Heard> => knock({ ...page, params: { stadt, geschaeft: "quittenglanz", produkt: "quitte", termin: "quittenfest", name: PICTURE, ...page.params } });

/** What the lists say of it, without the words somebody searched for. */
async function told(): Promise<string> {
  const pages = await Promise.all(lists.map(async (page) => {
    const { status, body } = await look(page);
    expect(status, page.path).toBe(200);
    return `${page.path}?${page.query ?? ""}: ${page.query?.includes(WORD) || page.query?.includes(WORD.toLowerCase()) ? body.replaceAll(/"query":\{"text":"[^"]*"/g, "") : body}`;
  }));
  return pages.join("\n");
}

test("what is published is seen, so that the words below are looked for in the right places", async () => {
  await setStatus({});
  const seen = await told();
  for (const word of [`${WORD} & Söhne`, `${WORD} groß`, `${WORD} polieren`, `${WORD} im Angebot`, `${WORD}-Fest`, "/erlenstedt/produkte/quitte\""]) expect(seen, word).toContain(word);
  for (const page of [...own.shop, ...own.product, ...own.event]) expect((await look(page)).status, page.path).toBe(200);
  const { answer } = await askSearch((engine) => engine.search({ townId, text: WORD, offset: 0, limit: 50 }));
  expect(answer.total).toBeGreaterThanOrEqual(4);
});

test.for(hidings)("$name is in no list, no search, no calendar, and has no page", async (hiding) => {
  await setStatus(hiding);
  const seen = await told();
  const words = hiding.event ? [`${WORD}-Fest`, `${WORD}platz`, `${WORD} am Stand`] : hiding.product ? [`${WORD} groß`, "produkte/quitte\"", ids.variant] : [`${WORD} &`, `${WORD} groß`, `${WORD} polieren`, `${WORD}gasse`, `${WORD}range`, `${WORD} seit`, `${WORD} im`, PHOTO, ids.shop, ids.variant];
  for (const word of words) expect(seen, word).not.toContain(word);
  const gone = hiding.event ? own.event : hiding.product ? own.product : [...own.shop, ...own.product];
  // a shop closed for good keeps its page, which has a test of its own
  for (const page of gone.filter(({ file }) => hiding.shop !== "closed" || file !== "routes/shop/window.tsx")) expect(await look(page), page.path).toMatchObject({ status: 404, body: "Nicht gefunden" });
  const { answer } = await askSearch((engine) => engine.search({ townId, text: WORD, offset: 0, limit: 50, facets: ["kind", "shopId"] }));
  const hidden = hiding.event ? [`event_${ids.event}`] : hiding.product ? [`product_${ids.product}`] : searchIds.filter((id) => !/event|zwilling/.test(id));
  expect(answer.hits.flatMap(({ memberIds }) => memberIds).filter((id) => hidden.includes(id))).toEqual([]);
  if (hiding.shop) expect(JSON.stringify(answer.facets)).not.toContain(ids.shop);
  const { answer: suggested } = await askSearch((engine) => engine.suggest({ townId, text: WORD.slice(0, 6), limit: 20 }));
  expect(suggested.filter(({ id }) => hidden.includes(id))).toEqual([]);
});

test("hidden goods are counted nowhere", async () => {
  await setStatus({});
  const shown = JSON.parse((await look({ file: "routes/town/products.tsx", path: ":stadt/produkte", query: "kategorie=buecher" })).body);
  await setStatus({ shop: "suspended" });
  const left = JSON.parse((await look({ file: "routes/town/products.tsx", path: ":stadt/produkte", query: "kategorie=buecher" })).body);
  expect(left.count).toBe(shown.count - 1);
});

test.for(hidings.filter(({ event }) => !event))("$name cannot be put into a basket, nor ordered by one who had it in there", async (hiding) => {
  await setStatus({});
  const token = await fillBasket([{ variantId: ids.variant }, 1]);
  const [{ days: offered }] = await offerSlots({ shopIds: [ids.shop], from: now() });
  const request = await requestFor(token, {}, offered[1].slots[0].startsAt);
  await setStatus(hiding);
  expect(await putInBasket({ token: null, variantId: ids.variant, quantity: 1 })).toEqual({ ok: false, problem: "unknown-product" });
  expect(await placeOrder(request)).toMatchObject({ ok: false, lines: [{ variantId: ids.variant, problem: "vanished" }] });
  expect((await findBasket(token)).hasProblems).toBe(true);
  if (hiding.shop) expect((await offerSlots({ shopIds: [ids.shop], from: now() })).flatMap(({ days: offered }) => offered)).toEqual([]);
});

test("a shop closed for good keeps a page with its name and those who go on, and nothing else of what it was", async () => {
  await setStatus({ shop: "closed" });
  await db.shop.update({ where: { id: ids.shop }, data: { closedOn: new Date("2026-10-31"), successorShopId: erlenstedt.books.shopId } });
  const { status, body } = await look({ file: "routes/shop/window.tsx", path: ":stadt/geschaefte/:geschaeft" });
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ closed: { name: `${WORD} & Söhne`, since: "der 31. Oktober 2026", successor: { name: "Buchhandlung am Markt" } } });
  for (const word of [`${WORD} groß`, `${WORD} polieren`, `${WORD}gasse`, `${WORD}range`, `${WORD} seit`, `${WORD} im`, PHOTO, ids.variant]) expect(body, word).not.toContain(word);
});

test("a shop that is paused is seen, and takes no orders", async () => {
  await setStatus({});
  const token = await fillBasket([{ variantId: ids.variant }, 1]);
  const [{ days: offered }] = await offerSlots({ shopIds: [ids.shop], from: now() });
  const request = await requestFor(token, {}, offered[1].slots[0].startsAt);
  await pauseShop({ shop: { id: ids.shop, townId }, pause: { from: dayOf(now()), until: null, note: `${WORD} macht Urlaub` }, actor: { id: null, name: "Wer", role: "retailer" } });
  expect(await putInBasket({ token: null, variantId: ids.variant, quantity: 1 })).toEqual({ ok: false, problem: "shop-paused" });
  expect(await placeOrder(request)).toMatchObject({ ok: false, problem: "shop-takes-no-orders" });
  expect((await offerSlots({ shopIds: [ids.shop], from: now() })).map(({ takesOrders, days: left }) => ({ takesOrders, left }))).toEqual([{ takesOrders: false, left: [] }]);
  const { body } = await look({ file: "routes/shop/window.tsx", path: ":stadt/geschaefte/:geschaeft" });
  expect(JSON.parse(body)).toMatchObject({ news: { pause: { words: "Vorübergehend geschlossen.", note: `${WORD} macht Urlaub`, runs: true } }, state: { kind: "closed" } });
  expect((await acceptBasketChanges({ token })).count).toBe(0);
  await pauseShop({ shop: { id: ids.shop, townId }, pause: null, actor: { id: null, name: "Wer", role: "retailer" } });
});

test("a cancelled event leaves the lists, and says so where somebody has its address", async () => {
  await setStatus({ event: "cancelled" });
  const { body } = await look(lists[6]);
  expect(body).not.toContain(`${WORD}-Fest`);
  expect(JSON.parse((await look(own.event[0])).body)).toMatchObject({ cancelled: true });
  expect((await look({ file: "routes/feeds/events-calendar.ts", path: ":stadt/veranstaltungen.ics" })).body).toContain("STATUS:CANCELLED");
});
