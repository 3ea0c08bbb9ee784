import { expect, test } from "vitest";
import { readHours } from "#app/domain/opening-hours/hours-reader.server.ts";
import { trades } from "#app/domain/shops/trades.ts";
import { dayOf } from "#app/values/day.ts";
import { isMotif } from "#app/values/picture.ts";
import { slug } from "#app/values/slug.ts";
import { buildDemoRegion } from "./build-demo-region.ts";
import { categories } from "./categories.ts";
import { listDemoShops } from "./demo-shops.ts";
import { checkDigit } from "./gtin.ts";
import { demoTowns } from "./towns.ts";

const friday = new Date("2026-11-06T14:20:00+01:00");
const region = buildDemoRegion({ at: friday });
const shops = listDemoShops();
const land = new Map(demoTowns.map((town) => [town.id, town.land]));

function repeated(list: string[]) {
  return list.filter((item, index) => list.indexOf(item) !== index);
}

test("there are two towns in two Länder, each with the 270 places and real ones around", () => {
  expect(new Set(land.values()).size).toBe(2);
  for (const town of demoTowns) {
    const here = region.shops.filter((shop) => shop.townId === town.id);
    expect(here.filter((shop) => shop.source?.includes("erfunden"))).toHaveLength(270);
    expect(here.filter((shop) => shop.trade === "hofladen").length).toBeGreaterThanOrEqual(5);
    expect(here.filter((shop) => shop.source?.startsWith("wo-ist-markt")).length).toBeGreaterThanOrEqual(4);
  }
});

test("real places say where they come from and list nothing", () => {
  const real = region.shops.filter((shop) => shop.source && !shop.source.includes("erfunden"));
  for (const shop of real) {
    expect(shop.sourceUrl).toMatch(/^https:/);
    expect(shop.licence).toMatch(/OpenStreetMap|MIT/);
    expect([shop.phone, shop.email, shop.story, shop.traderId, shop.acceptsReservations].filter(Boolean)).toEqual([]);
  }
  const sourced = new Set(region.shops.filter((shop) => shop.source).map((shop) => shop.id));
  expect(region.products.filter((product) => sourced.has(product.shopId))).toEqual([]);
});

test("at least 12 demo shops of different trades offer at least 400 products", () => {
  const selling = shops.filter(({ products }) => products.length > 0);
  expect(new Set(selling.map(({ shop }) => shop.trade)).size).toBeGreaterThanOrEqual(12);
  expect(region.products.length).toBeGreaterThanOrEqual(400);
  expect(shops.find(({ shop }) => shop.trade === "apotheke")?.shop).toMatchObject({ reservations: false, purchases: false, products: "" });
});

test("ids and slugs are unique and fit for addresses and for a search engine", () => {
  for (const list of [region.shops, region.products, region.variants, region.services, region.events, region.exceptions, region.masters])
    expect(repeated(list.map((row) => row.id ?? ""))).toEqual([]);
  for (const list of [region.shops, region.products, region.events]) for (const { id } of list) expect(id).toMatch(/^[a-z0-9-]{3,200}$/);
  expect(repeated(region.shops.map((shop) => `${shop.townId} ${shop.slug}`))).toEqual([]);
  expect(repeated(region.products.map((product) => `${product.townId} ${product.slug}`))).toEqual([]);
  expect(repeated(region.events.map((event) => `${event.townId} ${event.slug}`))).toEqual([]);
  expect(repeated(region.shops.map((shop) => `${shop.townId} ${shop.name}`))).toEqual([]);
});

test("every shop has a trade of the town and every category a drawn motif", () => {
  const known = new Set(trades.map((trade) => trade.slug));
  expect(region.shops.filter((shop) => !known.has(shop.trade)).map((shop) => shop.trade)).toEqual([]);
  expect(categories.length).toBeGreaterThanOrEqual(60);
  expect(categories.filter((category) => !isMotif(category.motif) || slug(category.id) !== category.id)).toEqual([]);
  expect(region.events.filter((event) => !isMotif(event.motif))).toEqual([]);
});

test("prices are positive, VAT is that of the goods, a small business charges none (§ 19 UStG)", () => {
  expect(region.variants.filter((variant) => !Number.isInteger(variant.priceCents) || variant.priceCents <= 0)).toEqual([]);
  for (const { shop, products } of shops)
    for (const product of products) {
      const category = categories.find((row) => row.id === product.categoryId);
      const expected = shop.trader.smallBusiness ? [0] : category?.food || category?.parentId === "pflanzen" || category?.parentId === "buecher" ? [7, category.vatRate] : [19, 7];
      expect(expected, product.title).toContain(product.vatRate);
    }
  const vat = (title: string) => region.products.find((product) => product.title.startsWith(title))?.vatRate;
  expect([vat("Roggenmischbrot"), vat("Der Fuchs"), vat("Riesling „Süd"), vat("Apfelsaft"), vat("Rosen,"), vat("Seife „Kiefer")]).toEqual([7, 7, 19, 19, 7, 0]);
});

test("food names its ingredients, and what is weighed or poured has a content for the unit price (LMIV, PAngV)", () => {
  const unnamed = shops.flatMap(({ products }) => products).filter((product) => categories.find((row) => row.id === product.categoryId)?.food && !product.ageLimit && !product.ingredients);
  expect(unnamed.map((product) => product.title)).toEqual([]);
  const measured = region.products.filter((product) => /\d (g|kg|l|ml)$/.test(product.title)).map((product) => product.id);
  const without = region.variants.filter((variant) => measured.includes(variant.productId) && !variant.contentAmount).map((variant) => variant.id);
  expect(without.filter((id) => !/topf|krug|schuessel|becher|schale|giesskanne|packtasche|kanne|trinkflasche|hammer/.test(id))).toEqual([]);
});

test("spirits are for adults, wine from 16, fresh bread and flowers cannot be sent back (§ 9 JuSchG, § 312g BGB)", () => {
  expect(region.products.filter((product) => product.categoryId === "spirituosen" && product.ageLimit !== 18)).toEqual([]);
  expect(region.products.filter((product) => ["rotwein", "weisswein"].includes(product.categoryId) && product.ageLimit !== 16)).toEqual([]);
  expect(region.products.filter((product) => product.categoryId === "straeusse" && product.slug !== "trockenstrauss-scheune" && product.withdrawalException !== "perishable")).toEqual([]);
  expect(region.products.filter((product) => (product.depositCents ?? 0) > 0).length).toBeGreaterThanOrEqual(5);
});

test("GTINs have a number of the in-house range and the right last digit, and 15 articles are to be had in two shops", () => {
  const gtins = [...region.masters.map((master) => master.gtin), ...region.variants.flatMap((variant) => variant.gtin ?? [])];
  expect(gtins.filter((gtin) => !/^2\d{12}$/.test(gtin) || checkDigit(gtin.slice(0, 12)) !== gtin.slice(12))).toEqual([]);
  const offers = region.masters.map((master) => new Set(region.products.filter((product) => product.masterProductId === master.id).map((product) => product.shopId)).size);
  expect(offers.filter((count) => count > 1).length).toBeGreaterThanOrEqual(15);
  expect(checkDigit("400638133393")).toBe("1");
});

test("a bicycle lock is to be had in five shops and in many kinds", () => {
  const locks = region.products.filter((product) => product.categoryId.startsWith("fahrradschloesser"));
  expect(new Set(locks.map((product) => product.shopId)).size).toBeGreaterThanOrEqual(4);
  expect(new Set(locks.map((product) => product.title)).size).toBeGreaterThanOrEqual(10);
});

test("stock is exact, a level or unknown, and its age is known wherever somebody looked", () => {
  expect(new Set(region.variants.map((variant) => variant.stockKind))).toEqual(new Set(["exact", "level", "unknown"]));
  expect(region.variants.filter((variant) => variant.stockKind === "exact" && (variant.stock ?? -1) < 0)).toEqual([]);
  expect(region.variants.filter((variant) => variant.confirmedAt && new Date(variant.confirmedAt) >= friday)).toEqual([]);
});

test("opening hours can be read, many places keep theirs unknown", () => {
  const week = { fromDay: "2026-11-02", dayCount: 7 };
  for (const { shop } of shops) {
    const reading = readHours({ value: shop.hours ?? "", land: "NW", ...week });
    expect(reading.ok && reading.intervals.length, shop.name).toBeGreaterThan(2);
  }
  const unreadable = region.hours.filter((row) => row.value && !readHours({ value: row.value, land: land.get(row.townId) ?? "NW", ...week }).ok);
  expect(unreadable.map((row) => row.value)).toEqual([]);
  expect(region.shops.length - region.hours.length).toBeGreaterThan(200);
});

test("events lie in the coming weeks, a few are past, and next week they have moved on", () => {
  const coming = region.events.filter((event) => event.startsAt > friday);
  expect(coming.length).toBeGreaterThanOrEqual(14);
  expect(region.events.length - coming.length).toBeGreaterThanOrEqual(3);
  const date = (at: Date, id: string) => dayOf(buildDemoRegion({ at }).events.find((event) => event.id === id)?.startsAt ?? at);
  expect(date(friday, "event-erlenstedt-laternenfest")).toBe("2026-11-07");
  expect(date(new Date("2026-11-08T10:00:00+01:00"), "event-erlenstedt-laternenfest")).toBe("2026-11-14");
  const shopIds = new Set(region.shops.map((shop) => shop.id));
  expect(region.events.filter((event) => event.shopId && !shopIds.has(event.shopId))).toEqual([]);
});

test("nobody can be reached: numbers are those kept free for fiction, mail ends in .example", () => {
  for (const { shop } of shops) expect(shop.phone).toMatch(/^(0221 4710 \d{3}|030 23125 \d{3})$/);
  for (const trader of region.traders) expect(trader.email).toMatch(/\.example$/);
});
