import { beforeEach, expect, test } from "vitest";
import { now, stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { after, days } from "#app/values/time.ts";
import { birkenau, erlenstedt } from "../../../tests/support/template-town.ts";
import { acceptBasketChanges } from "./accept-basket-changes.server.ts";
import { changeBasketLine } from "./change-basket-line.server.ts";
import { findBasket } from "./find-basket.server.ts";
import { putInBasket } from "./put-in-basket.server.ts";
import { tidyBaskets } from "./tidy-baskets.server.ts";

const { bread, cake, novel, baker, books } = erlenstedt;

beforeEach(async () => {
  stopClock(null);
  await db.variant.updateMany({ where: { id: bread.variantId }, data: { stock: 5, priceCents: 460 } });
  await db.variant.updateMany({ where: { id: novel.variantId }, data: { stock: 3 } });
  await db.product.updateMany({ data: { status: "published" } });
});

async function basketWith(...goods: Array<[{ variantId: string }, number]>): Promise<string> {
  let token: string | null = null;
  for (const [{ variantId }, quantity] of goods) {
    const put = await putInBasket({ token, variantId, quantity });
    token = put.ok ? put.value.token : token;
  }
  return token ?? "";
}

test("things of two shops lie in one basket, grouped by shop, with seller and sums", async () => {
  const basket = await findBasket(await basketWith([bread, 2], [novel, 1], [cake, 1]));
  expect(basket).toMatchObject({ count: 4, goodsCents: 2660, totalCents: 2660, hasProblems: false });
  expect(basket.shops.map(({ shopId, traderName, totalCents, lines }) => ({ shopId, traderName, totalCents, titles: lines.map(({ title }) => title) }))).toEqual([
    { shopId: baker.shopId, traderName: "Bäckerei Sommerfeld e. K.", totalCents: 1160, titles: ["Roggenmischbrot, 1 kg", "Apfelkuchen"] },
    { shopId: books.shopId, traderName: "Jana Brandt Buchhandel e. K.", totalCents: 1500, titles: ["Der Fuchs zieht um"] },
  ]);
});

test("the same thing twice becomes one line; an unknown token begins a new basket", async () => {
  const token = await basketWith([bread, 1], [bread, 2]);
  expect((await findBasket(token)).shops[0].lines).toMatchObject([{ quantity: 3 }]);
  const other = await putInBasket({ token: "made-up", variantId: bread.variantId, quantity: 1 });
  expect(other.ok && other.value.token).not.toBe("made-up");
  expect(other.ok && other.value.count).toBe(1);
  expect(await findBasket(null)).toMatchObject({ count: 0, shops: [] });
  expect(await findBasket("made-up")).toMatchObject({ count: 0, shops: [] });
});

test("numbers nobody can mean, unknown things and more than there is are refused", async () => {
  for (const quantity of [0, -1, 1.5, 1e9, NaN]) expect(await putInBasket({ token: null, variantId: bread.variantId, quantity })).toEqual({ ok: false, problem: "quantity" });
  expect(await putInBasket({ token: null, variantId: "nothing", quantity: 1 })).toEqual({ ok: false, problem: "unknown-product" });
  expect(await putInBasket({ token: null, variantId: bread.variantId, quantity: 6 })).toEqual({ ok: false, problem: "sold-out" });
  expect(await putInBasket({ token: await basketWith([bread, 4]), variantId: bread.variantId, quantity: 2 })).toEqual({ ok: false, problem: "sold-out" });
  await db.product.updateMany({ where: { id: novel.productId }, data: { status: "hidden" } });
  expect(await putInBasket({ token: null, variantId: novel.variantId, quantity: 1 })).toEqual({ ok: false, problem: "unknown-product" });
  await db.shop.updateMany({ where: { id: birkenau.shopId }, data: { acceptsReservations: false, acceptsPurchases: false } });
  expect(await putInBasket({ token: null, variantId: birkenau.variantId, quantity: 1 })).toEqual({ ok: false, problem: "shop-takes-no-orders" });
});

test("a line is changed and taken out by its own basket only", async () => {
  const token = await basketWith([bread, 1], [novel, 1]);
  const [{ lines: [line] }] = (await findBasket(token)).shops;
  expect(await changeBasketLine({ token: await basketWith([novel, 1]), lineId: line.lineId, quantity: 3 })).toEqual({ ok: false, problem: "unknown-line" });
  expect(await changeBasketLine({ token, lineId: line.lineId, quantity: 100 })).toEqual({ ok: false, problem: "quantity" });
  expect(await changeBasketLine({ token, lineId: line.lineId, quantity: 3 })).toEqual({ ok: true, value: { count: 4 } });
  expect(await changeBasketLine({ token, lineId: line.lineId, quantity: 0 })).toEqual({ ok: true, value: { count: 1 } });
});

test("what changed is told line by line, and holds only once the shopper agrees", async () => {
  const token = await basketWith([bread, 3], [cake, 1], [novel, 2]);
  await db.variant.updateMany({ where: { id: bread.variantId }, data: { priceCents: 480 } });
  await db.variant.updateMany({ where: { id: novel.variantId }, data: { stock: 1 } });
  await db.product.updateMany({ where: { id: cake.productId }, data: { status: "hidden" } });
  const changed = await findBasket(token);
  expect(changed.hasProblems).toBe(true);
  expect(changed.shops.flatMap(({ lines }) => lines.map(({ title, problem, left, priceCents, priceSeenCents }) => ({ title, problem, left, priceCents, priceSeenCents })))).toEqual([
    { title: "Roggenmischbrot, 1 kg", problem: "price-changed", left: 5, priceCents: 480, priceSeenCents: 460 },
    { title: "Apfelkuchen", problem: "vanished", left: null, priceCents: 240, priceSeenCents: 240 },
    { title: "Der Fuchs zieht um", problem: "fewer-left", left: 1, priceCents: 1500, priceSeenCents: 1500 },
  ]);
  expect(await acceptBasketChanges({ token })).toEqual({ count: 4 });
  expect(await findBasket(token)).toMatchObject({ hasProblems: false, count: 4, totalCents: 3 * 480 + 1500 });
});

test("a basket waits 30 days from its last change and then goes", async () => {
  const token = await basketWith([bread, 1]);
  stopClock(after(now(), days(29)));
  expect((await findBasket(token)).count).toBe(1);
  stopClock(after(now(), days(2)));
  expect((await findBasket(token)).count).toBe(0);
  await tidyBaskets();
  expect(await db.basket.count()).toBe(0);
});

test("a basket is found in at most three statements", async () => {
  const token = await basketWith([bread, 1], [novel, 1]);
  let count = 0;
  db.$on("query", () => { count++; });
  await findBasket(token);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(3);
});
