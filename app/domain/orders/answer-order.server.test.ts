import "../../../tests/races/pay-house.ts";
import { letters, ordersOf, reserve, statusesOf } from "../../../tests/races/bought.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { now, stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { dayOf } from "#app/values/day.ts";
import { after, hours } from "#app/values/time.ts";
import { erlenstedt } from "../../../tests/support/template-town.ts";
import { acceptOrder, cancelOrder, declineOrder, handOver, markNotCollected, markReady } from "./answer-order.server.ts";
import { findCheckout } from "./find-checkout.server.ts";
import { findOrderToAnswer, findShopOrder, findShopOrders } from "./find-shop-orders.server.ts";
import { offerSlots } from "./offer-slots.server.ts";
import { answerToken, orderPageToken, readAnswerToken, readOrderPageToken } from "./order-link.server.ts";
import { sweepOrders } from "./sweep-orders.server.ts";

const { bread, cake, baker, books } = erlenstedt;
const breadLeft = async () => (await db.variant.findUniqueOrThrow({ where: { id: bread.variantId } })).stock;

beforeEach(async () => {
  await db.variant.updateMany({ where: { id: bread.variantId }, data: { stock: 5 } });
  // so that no order of an earlier test runs out of time in a later one
  await db.order.updateMany({ where: { status: "placed" }, data: { answerBy: null } });
});
afterEach(() => stopClock(null));

test("a reservation from the shop's yes to the counter, each step with who and when", async () => {
  const { checkoutId, orders: [order] } = await reserve([bread, 2]);
  expect(await acceptOrder({ orderId: order.id, actor: "shop" })).toEqual({ ok: true, value: { status: "accepted" } });
  expect(await markReady({ orderId: order.id, actor: "shop" })).toEqual({ ok: true, value: { status: "ready" } });
  expect(await handOver({ orderId: order.id, code: "0000", actor: "shop" })).toMatchObject({ ok: false, problem: "wrong-code", status: "ready" });
  const typed = ` ${order.pickupCode.slice(0, 2).toLowerCase()} ${order.pickupCode.slice(2)}`;
  expect(await handOver({ orderId: order.id, code: typed, actor: "steward" })).toEqual({ ok: true, value: { status: "collected" } });
  const view = await findCheckout(checkoutId);
  expect(view?.orders[0].steps.map(({ from, to, actor }) => `${from} ${to} ${actor}`)).toEqual([
    "null placed shopper", "placed accepted shop", "accepted ready shop", "ready collected steward",
  ]);
  expect(view?.orders[0]).toMatchObject({ acceptedCents: 920, mayCancel: false, lines: [{ acceptedQuantity: 2 }], shop: { traderName: "Bäckerei Sommerfeld e. K." } });
  expect(await breadLeft()).toBe(3);
  expect(await letters(checkoutId)).toEqual(["order-accepted", "order-confirmation", "order-for-shop", "order-ready"]);
});

test("a shop may promise fewer pieces, never more, and not nothing", async () => {
  const { orders: [order] } = await reserve([bread, 3]);
  const [{ id: lineId }] = order.lines;
  for (const pieces of [4, -1, 1.5, NaN]) expect(await acceptOrder({ orderId: order.id, quantities: { [lineId]: pieces }, actor: "shop" })).toMatchObject({ ok: false, problem: "quantity" });
  expect(await acceptOrder({ orderId: order.id, quantities: { other: 1 }, actor: "shop" })).toMatchObject({ ok: false, problem: "quantity" });
  expect(await acceptOrder({ orderId: order.id, quantities: { [lineId]: 0 }, actor: "shop" })).toMatchObject({ ok: false, problem: "nothing-accepted", status: "placed" });
  expect(await acceptOrder({ orderId: order.id, quantities: { [lineId]: 1 }, actor: "shop" })).toMatchObject({ ok: true });
  expect(await breadLeft()).toBe(4);
  await cancelOrder({ orderId: order.id });
  expect(await breadLeft()).toBe(5);
});

test("what cannot be done is refused, says what could be, and changes nothing", async () => {
  const { checkoutId, orders: [order] } = await reserve([bread, 1]);
  await declineOrder({ orderId: order.id, reason: "Heute kein Brot", actor: "shop" });
  expect(await breadLeft()).toBe(5);
  const again = await acceptOrder({ orderId: order.id, actor: "shop" });
  expect(again).toEqual({ ok: false, problem: "not-allowed", status: "declined", allowed: [] });
  expect(await acceptOrder({ orderId: "nobody", actor: "shop" })).toEqual({ ok: false, problem: "not-allowed", status: null, allowed: [] });
  const { orders: [other] } = await reserve([bread, 1]);
  expect(await markReady({ orderId: other.id, actor: "shop" })).toEqual({ ok: false, problem: "not-allowed", status: "placed", allowed: ["accepted", "declined"] });
  expect(await db.orderStep.count({ where: { order: { checkoutId } } })).toBe(2);
});

test("codes cannot be tried through: the eleventh try within an hour is refused, right or wrong", async () => {
  const { orders: [order] } = await reserve([bread, 1]);
  await acceptOrder({ orderId: order.id, actor: "shop" });
  for (let nth = 0; nth < 10; nth++) expect(await handOver({ orderId: order.id, code: "AAAA", actor: "shop" })).toMatchObject({ problem: "wrong-code" });
  expect(await handOver({ orderId: order.id, code: order.pickupCode, actor: "shop" })).toMatchObject({ problem: "too-many-tries", status: "accepted" });
  stopClock(after(now(), hours(2)));
  expect(await handOver({ orderId: order.id, code: order.pickupCode, actor: "shop" })).toMatchObject({ ok: true });
});

test("reserved and not fetched goes back on the shelf", async () => {
  const { orders: [order] } = await reserve([bread, 2]);
  await acceptOrder({ orderId: order.id, actor: "shop" });
  await markReady({ orderId: order.id, actor: "shop" });
  expect(await breadLeft()).toBe(3);
  expect(await markNotCollected({ orderId: order.id, actor: "shop" })).toMatchObject({ ok: true });
  expect(await breadLeft()).toBe(5);
});

test("an unanswered reservation expires after the shop's answering time, counted while it is open", async () => {
  const { checkoutId, orders: [order] } = await reserve([bread, 1], [cake, 2]);
  expect(order.answerBy?.getTime()).toBeLessThanOrEqual(order.slotEndsAt.getTime());
  stopClock(after(order.answerBy ?? now(), -1000));
  await sweepOrders();
  expect(await statusesOf(checkoutId)).toEqual(["placed"]);
  stopClock(after(order.answerBy ?? now(), 1000));
  await sweepOrders();
  await sweepOrders();
  expect(await statusesOf(checkoutId)).toEqual(["expired"]);
  expect(await breadLeft()).toBe(5);
  expect((await ordersOf(checkoutId))[0]).toMatchObject({ slotHeld: false, acceptedCents: 0 });
  expect(await letters(checkoutId)).toEqual(["order-confirmation", "order-expired", "order-expired", "order-for-shop"]);
});

test("a shop sees its own day and what waits for an answer, never another shop's", async () => {
  const { orders: [order] } = await reserve([bread, 1]);
  const day = dayOf(order.slotStartsAt);
  const ofBaker = await findShopOrders({ id: baker.shopId }, { day });
  expect(ofBaker.find(({ orderId }) => orderId === order.id)).toMatchObject({ shopperName: "Kim Kunde", allowed: ["accepted", "declined"], number: order.number });
  expect(JSON.stringify(ofBaker)).not.toContain("kunde@leute.example");
  expect(JSON.stringify(ofBaker)).not.toContain(order.pickupCode);
  expect((await findShopOrders({ id: books.shopId }, { day })).some(({ orderId }) => orderId === order.id)).toBe(false);
  expect(await findShopOrder({ id: books.shopId }, order.id)).toBeNull();
  expect((await findShopOrder({ id: baker.shopId }, order.id))?.orderId).toBe(order.id);
  expect((await findOrderToAnswer(order.id))?.shop.slug).toBe(baker.slug);
});

test("pick-up times show what is taken, and full ones", async () => {
  const { orders: [order] } = await reserve([bread, 1]);
  const { orders: [other] } = await reserve([bread, 1]);
  await db.slot.updateMany({ where: { shopId: baker.shopId, startsAt: order.slotStartsAt }, data: { taken: 2, capacity: 2 } });
  const [atBaker, atBooks] = await offerSlots({ shopIds: [baker.shopId, books.shopId], from: now() });
  const slots = atBaker.days.flatMap(({ slots }) => slots);
  expect(slots.find(({ startsAt }) => startsAt.getTime() === order.slotStartsAt.getTime())).toMatchObject({ full: true, capacity: 2 });
  expect(slots.filter(({ full }) => full).length).toBeLessThan(slots.length);
  expect(atBooks.shopId).toBe(books.shopId);
  expect(atBooks.days.length).toBeGreaterThan(5);
  expect(other.id).not.toBe(order.id);
});

test("links open one thing: not another, not a changed one, not for ever", () => {
  const page = orderPageToken("checkout-1");
  expect(readOrderPageToken(page)).toEqual({ checkoutId: "checkout-1" });
  expect(readOrderPageToken(page.replace("checkout-1", "checkout-2"))).toBeNull();
  const answer = answerToken("order-1", after(now(), hours(1)));
  expect(readAnswerToken(answer)).toEqual({ orderId: "order-1" });
  expect(readOrderPageToken(answer)).toBeNull();
  stopClock(after(now(), hours(2)));
  expect(readAnswerToken(answer)).toBe("expired");
});

test("every answer stands in the shop's log, by the link or by name; what was refused does not", async () => {
  const { orders: [order] } = await reserve([bread, 1]);
  await acceptOrder({ orderId: order.id, actor: "shop" });
  expect(await handOver({ orderId: order.id, code: "0000", actor: "shop" })).toMatchObject({ ok: false });
  await markReady({ orderId: order.id, actor: "steward", by: { id: null, name: "Jonas Weidner", role: "steward" } });
  await cancelOrder({ orderId: order.id });
  const acts = await db.actLogEntry.findMany({ where: { shopId: baker.shopId, sentence: { contains: order.number } }, orderBy: [{ at: "asc" }, { id: "asc" }] });
  expect(acts.map(({ actorName, actorRole, act, sentence }) => [actorName, actorRole, act, sentence])).toEqual([
    ["Link aus der Nachricht", "retailer", "order-accepted", `Bestellung ${order.number} zugesagt`],
    ["Jonas Weidner", "steward", "order-ready", `Bestellung ${order.number} als bereit gemeldet`],
  ]);
});
