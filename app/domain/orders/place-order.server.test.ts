import "../../../tests/races/pay-house.ts";
import { beforeEach, expect, test } from "vitest";
import { now, stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { findBasket } from "#app/domain/baskets/find-basket.server.ts";
import { putInBasket } from "#app/domain/baskets/put-in-basket.server.ts";
import { erlenstedt } from "../../../tests/support/template-town.ts";
import { fillBasket, person, requestFor, tomorrowAt } from "../../../tests/races/two-shops.ts";
import { placeOrder } from "./place-order.server.ts";

const { bread, novel, baker, books } = erlenstedt;

beforeEach(async () => {
  stopClock(null);
  await db.variant.updateMany({ where: { id: bread.variantId }, data: { stock: 5 } });
  await db.variant.updateMany({ where: { id: novel.variantId }, data: { stock: 3 } });
});

async function stockOf(variantId: string) {
  return (await db.variant.findUniqueOrThrow({ where: { id: variantId } })).stock;
}

test("a basket of two shops becomes two orders, each with its own mode, time, number and code", async () => {
  const token = await fillBasket([bread, 2], [novel, 1]);
  const before = { bread: await stockOf(bread.variantId), novel: await stockOf(novel.variantId) };
  const request = await requestFor(token, { [baker.shopId]: "reservation", [books.shopId]: "purchase" });
  const outcome = await placeOrder(request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  const orders = await db.order.findMany({ where: { checkoutId: outcome.value.checkoutId }, include: { lines: true, steps: true }, orderBy: { mode: "asc" } });
  expect(orders.map(({ mode, status, totalCents, townId }) => ({ mode, status, totalCents, townId }))).toEqual([
    { mode: "purchase", status: "awaiting-payment", totalCents: 1500, townId: erlenstedt.townId },
    { mode: "reservation", status: "placed", totalCents: 920, townId: erlenstedt.townId },
  ]);
  expect(orders[0].answerBy).toBeNull();
  expect(orders[1].answerBy).not.toBeNull();
  expect(new Set(orders.map(({ number }) => number)).size).toBe(2);
  expect(orders[0].number).toMatch(/^E-[3479ACDEFHJKMNPRTUVWXY]{4}-[3479ACDEFHJKMNPRTUVWXY]{2}$/);
  expect(orders.flatMap(({ steps }) => steps.map(({ from, to, actor }) => `${from}>${to} ${actor}`))).toEqual(["null>awaiting-payment shopper", "null>placed shopper"]);
  expect(await stockOf(bread.variantId)).toBe((before.bread ?? 0) - 2);
  expect(await stockOf(novel.variantId)).toBe((before.novel ?? 0) - 1);
  expect((await findBasket(token)).count).toBe(0);
  const payment = await db.payment.findUniqueOrThrow({ where: { checkoutId: outcome.value.checkoutId } });
  expect(outcome.value.payUrl).toContain("/sandbox/zahlen/cs_test_");
  expect(payment).toMatchObject({ payUrl: outcome.value.payUrl, amountCents: 1500, status: "open", currency: "eur" });
  const letters = await db.notification.findMany({ orderBy: { key: "asc" } });
  expect(letters.map(({ template, toEmail }) => `${template} → ${toEmail}`)).toEqual(["order-confirmation → kunde@leute.example", "order-for-shop → petra@baeckerei.example"]);
});

test("the second press of the same button finds the first result", async () => {
  const token = await fillBasket([novel, 1]);
  const request = await requestFor(token, { [books.shopId]: "reservation" });
  const first = await placeOrder(request);
  const second = await placeOrder(request);
  expect(first.ok).toBe(true);
  expect(second).toEqual(first);
});

test("what sold out meanwhile is told line by line, and nothing is ordered", async () => {
  const token = await fillBasket([bread, 2], [novel, 1]);
  const request = await requestFor(token, { [baker.shopId]: "reservation", [books.shopId]: "reservation" });
  await db.variant.updateMany({ where: { id: bread.variantId }, data: { stock: 1 } });
  const orders = await db.order.count();
  expect(await placeOrder(request)).toMatchObject({
    ok: false, problem: "sold-out", lines: [{ variantId: bread.variantId, shopId: baker.shopId, problem: "fewer-left", left: 1 }],
  });
  expect(await db.order.count()).toBe(orders);
  expect((await findBasket(token)).count).toBe(3);
});

test("a price that moved is asked about again, to the cent", async () => {
  const token = await fillBasket([bread, 1]);
  const request = await requestFor(token, { [baker.shopId]: "reservation" });
  await db.variant.updateMany({ where: { id: bread.variantId }, data: { priceCents: 461 } });
  expect(await placeOrder(request)).toMatchObject({ ok: false, problem: "prices-changed", lines: [{ problem: "price-changed", priceNowCents: 461 }] });
  await db.variant.updateMany({ where: { id: bread.variantId }, data: { priceCents: 460 } });
  expect(await placeOrder({ ...request, shown: { [baker.shopId]: 459 } })).toMatchObject({ ok: false, problem: "prices-changed", shops: [{ shopId: baker.shopId }] });
  expect(await placeOrder({ ...request, shown: {} })).toMatchObject({ ok: false, problem: "prices-changed" });
});

test("a deposit counts to the money and is not part of the price", async () => {
  await db.product.updateMany({ where: { id: novel.productId }, data: { depositCents: 25 } });
  const token = await fillBasket([novel, 1]);
  const basket = await findBasket(token);
  expect(basket.shops[0]).toMatchObject({ goodsCents: 1500, depositCents: 25, totalCents: 1525 });
  const outcome = await placeOrder(await requestFor(token, { [books.shopId]: "reservation" }));
  const order = outcome.ok ? await db.order.findFirstOrThrow({ where: { checkoutId: outcome.value.checkoutId }, include: { lines: true } }) : null;
  expect(order).toMatchObject({ totalCents: 1525, lines: [{ unitPriceCents: 1500, depositCents: 25 }] });
  await db.product.updateMany({ where: { id: novel.productId }, data: { depositCents: 0 } });
});

test("a time outside the opening hours is refused, and a full one", async () => {
  const token = await fillBasket([bread, 1]);
  const request = await requestFor(token, { [baker.shopId]: "reservation" });
  const at = (slotStartsAt: Date) => placeOrder({ ...request, parts: [{ shopId: baker.shopId, mode: "reservation", slotStartsAt }] });
  for (const wrong of [tomorrowAt(23, 0), tomorrowAt(10, 7), new Date(NaN), new Date(now().getTime() - 3_600_000), tomorrowAt(24 * 9 + 10, 0)])
    expect(await at(wrong)).toMatchObject({ ok: false, problem: "slot-closed", shops: [{ shopId: baker.shopId, problem: "slot-closed" }] });
  await db.slot.create({ data: { townId: erlenstedt.townId, shopId: baker.shopId, startsAt: tomorrowAt(16, 0), endsAt: tomorrowAt(16, 30), capacity: 2, taken: 2 } });
  expect(await at(tomorrowAt(16, 0))).toMatchObject({ ok: false, problem: "slot-full" });
});

test("a shop that stopped taking orders, a mode it does not offer, a hidden product: each is told", async () => {
  const token = await fillBasket([bread, 1], [novel, 1]);
  const request = await requestFor(token, { [baker.shopId]: "reservation", [books.shopId]: "purchase" });
  await db.shop.updateMany({ where: { id: books.shopId }, data: { acceptsPurchases: false } });
  expect(await placeOrder(request)).toMatchObject({ ok: false, problem: "mode-not-offered", shops: [{ shopId: books.shopId }] });
  await db.shop.updateMany({ where: { id: books.shopId }, data: { acceptsReservations: false } });
  expect(await placeOrder(request)).toMatchObject({ ok: false, problem: "shop-takes-no-orders", lines: [{ shopId: books.shopId }] });
  await db.shop.updateMany({ where: { id: books.shopId }, data: { acceptsReservations: true, acceptsPurchases: true } });
  await db.product.updateMany({ where: { id: bread.productId }, data: { status: "hidden" } });
  expect(await placeOrder(request)).toMatchObject({ ok: false, problem: "basket-changed", lines: [{ variantId: bread.variantId, problem: "vanished" }] });
  await db.product.updateMany({ where: { id: bread.productId }, data: { status: "published" } });
});

test("a shop put in or taken out in another window is noticed, an empty basket and a bad person, too", async () => {
  const token = await fillBasket([bread, 1]);
  const request = await requestFor(token, { [baker.shopId]: "reservation" });
  await putInBasket({ token, variantId: novel.variantId, quantity: 1 });
  expect(await placeOrder(request)).toMatchObject({ ok: false, problem: "basket-changed", shops: [{ shopId: books.shopId }] });
  expect(await placeOrder({ ...request, basketToken: "unknown" })).toMatchObject({ ok: false, problem: "basket-empty" });
  expect(await placeOrder({ ...request, person: { ...person, name: " ", email: "a@b\r\nBcc: c@d.example" } })).toMatchObject({ ok: false, problem: "bad-person", fields: ["name", "email"] });
});

test("a refused order leaves the key free, so that the next press counts", async () => {
  const token = await fillBasket([bread, 1]);
  const request = await requestFor(token, { [baker.shopId]: "reservation" });
  expect(await placeOrder({ ...request, shown: { [baker.shopId]: 1 } })).toMatchObject({ ok: false });
  expect(await placeOrder(request)).toMatchObject({ ok: true });
});

test("an order of two shops needs at most 40 statements", async () => {
  const token = await fillBasket([bread, 1], [erlenstedt.cake, 1], [novel, 1], [erlenstedt.cookbook, 1]);
  const request = await requestFor(token, { [baker.shopId]: "reservation", [books.shopId]: "purchase" });
  const statements: string[] = [];
  let counting = true;
  db.$on("query", ({ query }) => { if (counting) statements.push(query); });
  const outcome = await placeOrder(request);
  counting = false;
  expect(outcome.ok).toBe(true);
  expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(40);
  expect(statements.length).toBeGreaterThan(10);
});
