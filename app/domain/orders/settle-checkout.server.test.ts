import { sandbox } from "../../../tests/races/pay-house.ts";
import { buy, letters, moneyOf, statusesOf } from "../../../tests/races/bought.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { payments } from "#app/adapters/payments/index.server.ts";
import { now, stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { renderNotification } from "#app/domain/notifications/render-notification.server.ts";
import { after, hours, minutes } from "#app/values/time.ts";
import { erlenstedt } from "../../../tests/support/template-town.ts";
import { acceptOrder, cancelOrder, declineOrder } from "./answer-order.server.ts";
import { captureCheckout } from "./capture-checkout.server.ts";
import { findCheckout } from "./find-checkout.server.ts";
import { findPayLink } from "./find-pay-link.server.ts";
import { giveUpPayment, settleCheckout } from "./settle-checkout.server.ts";
import { sweepOrders } from "./sweep-orders.server.ts";

const { bread, novel } = erlenstedt;
const stocks = async () => (await db.variant.findMany({ where: { id: { in: [bread.variantId, novel.variantId] } }, orderBy: { id: "asc" } })).map(({ stock }) => stock);
const taken = async () => (await db.slot.aggregate({ _sum: { taken: true } }))._sum.taken ?? 0;

beforeEach(async () => {
  await db.variant.updateMany({ where: { id: bread.variantId }, data: { stock: 5 } });
  await db.variant.updateMany({ where: { id: novel.variantId }, data: { stock: 3 } });
});
afterEach(() => stopClock(null));

test("paid: the shops are asked, the shopper gets one confirmation, and asking again changes nothing", async () => {
  const { checkoutId, sessionId } = await buy([bread, 2], [novel, 1]);
  await settleCheckout({ checkoutId });
  expect(await statusesOf(checkoutId)).toEqual(["awaiting-payment", "awaiting-payment"]);
  sandbox.pay(sessionId, "pay");
  for (let time = 0; time < 3; time++) await settleCheckout({ checkoutId });
  expect(await statusesOf(checkoutId)).toEqual(["placed", "placed"]);
  expect(await moneyOf(checkoutId)).toEqual({ status: "authorised", captured: 0, flag: null, ledger: ["authorised 1500", "authorised 920"] });
  expect(await letters(checkoutId)).toEqual(["order-confirmation", "order-for-shop", "order-for-shop"]);
  expect(await db.orderStep.count({ where: { order: { checkoutId }, to: "placed" } })).toBe(2);
});

test("one shop accepts a part, the other declines: exactly the accepted sum is taken, once", async () => {
  const { checkoutId, sessionId, orders } = await buy([bread, 3], [novel, 2]);
  sandbox.pay(sessionId, "pay");
  await settleCheckout({ checkoutId });
  const [ofBaker, ofBooks] = orders;
  await captureCheckout({ checkoutId });
  expect((await moneyOf(checkoutId)).status).toBe("authorised");
  expect(await acceptOrder({ orderId: ofBaker.id, quantities: { [ofBaker.lines[0].id]: 2 }, actor: "shop" })).toMatchObject({ ok: true });
  await captureCheckout({ checkoutId });
  expect((await moneyOf(checkoutId)).status).toBe("authorised");
  expect(await declineOrder({ orderId: ofBooks.id, reason: "Leider vergriffen", actor: "shop" })).toMatchObject({ ok: true });
  await Promise.all([captureCheckout({ checkoutId }), captureCheckout({ checkoutId })]);
  expect(await moneyOf(checkoutId)).toEqual({
    status: "captured", captured: 920, flag: null, ledger: ["authorised 1380", "authorised 3000", "captured 920", "released 3000", "released 460"],
  });
  expect(await payments.findCheckout(sessionId)).toMatchObject({ state: "captured", amountReceived: 920 });
  expect(await stocks()).toEqual([3, 3]);
  expect(await letters(checkoutId)).toEqual(["order-accepted", "order-confirmation", "order-declined", "order-for-shop", "order-for-shop"]);
});

test("nothing accepted: the authorisation is let go and nothing was ever taken", async () => {
  const { checkoutId, sessionId, orders } = await buy([novel, 1]);
  sandbox.pay(sessionId, "pay");
  await settleCheckout({ checkoutId });
  await cancelOrder({ orderId: orders[0].id });
  await captureCheckout({ checkoutId });
  await captureCheckout({ checkoutId });
  expect(await moneyOf(checkoutId)).toEqual({ status: "released", captured: 0, flag: null, ledger: ["authorised 1500", "released 1500"] });
  expect(await payments.findCheckout(sessionId)).toMatchObject({ state: "released", amountReceived: 0 });
});

test("not paid in time: page closed, goods and time given back once, one letter", async () => {
  const before = await taken();
  const { checkoutId, sessionId } = await buy([bread, 2], [novel, 1]);
  expect(await taken()).toBe(before + 2);
  await sweepOrders();
  expect(await statusesOf(checkoutId)).toEqual(["awaiting-payment", "awaiting-payment"]);
  stopClock(after(now(), minutes(36)));
  await sweepOrders();
  await sweepOrders();
  expect(await statusesOf(checkoutId)).toEqual(["expired", "expired"]);
  expect(await stocks()).toEqual([5, 3]);
  expect(await taken()).toBe(before);
  expect(await payments.findCheckout(sessionId)).toMatchObject({ state: "expired", payUrl: null });
  expect(await letters(checkoutId)).toEqual(["payment-failed", "payment-failed"]);
  expect(await findPayLink({ checkoutId })).toBeNull();
});

test("paid at the last second, seen by the sweep only: the orders stand", async () => {
  const { checkoutId, sessionId } = await buy([novel, 1]);
  sandbox.pay(sessionId, "pay");
  stopClock(after(now(), minutes(36)));
  await sweepOrders();
  expect(await statusesOf(checkoutId)).toEqual(["placed"]);
});

test("the money comes after we gave up: ordered again if it can all be had, else let go and told, never both", async () => {
  const first = await buy([novel, 1]);
  const second = await buy([bread, 5]);
  stopClock(after(now(), minutes(36)));
  for (const { checkoutId } of [first, second]) await giveUpPayment({ checkoutId });
  expect(await stocks()).toEqual([5, 3]);
  stopClock(null);
  for (const { sessionId } of [first, second]) sandbox.pay(sessionId, "pay");
  await db.variant.updateMany({ where: { id: bread.variantId }, data: { stock: 4 } });
  for (const { checkoutId } of [first, second, first, second]) await settleCheckout({ checkoutId });
  for (const { checkoutId } of [first, second, first, second]) await captureCheckout({ checkoutId });
  expect(await statusesOf(first.checkoutId)).toEqual(["placed"]);
  expect((await moneyOf(first.checkoutId)).status).toBe("authorised");
  expect(await statusesOf(second.checkoutId)).toEqual(["expired"]);
  expect(await moneyOf(second.checkoutId)).toMatchObject({ status: "released", ledger: ["authorised 2300", "released 2300"] });
  expect(await stocks()).toEqual([4, 2]);
  expect(await letters(second.checkoutId)).toEqual(["order-declined", "payment-failed"]);
});

test("cancelled before it was paid: the pay page closes, nothing can be paid any more, nothing is owed", async () => {
  const { checkoutId, sessionId, orders } = await buy([bread, 1], [novel, 1]);
  await cancelOrder({ orderId: orders[0].id });
  await settleCheckout({ checkoutId });
  expect(await payments.findCheckout(sessionId)).toMatchObject({ state: "open" });
  await cancelOrder({ orderId: orders[1].id });
  expect(await findPayLink({ checkoutId })).toBeNull();
  await settleCheckout({ checkoutId });
  expect(await payments.findCheckout(sessionId)).toMatchObject({ state: "expired" });
  expect((await findCheckout(checkoutId))?.payment).toBeNull();
  expect(await letters(checkoutId)).toEqual(["order-cancelled", "order-cancelled"]);
  expect(await stocks()).toEqual([5, 3]);
});

test("a sum that differs moves nothing and waits for a person", async () => {
  const { checkoutId, sessionId } = await buy([novel, 1]);
  await db.payment.updateMany({ where: { checkoutId }, data: { amountCents: 1400 } });
  sandbox.pay(sessionId, "pay");
  await settleCheckout({ checkoutId });
  await captureCheckout({ checkoutId });
  expect(await statusesOf(checkoutId)).toEqual(["awaiting-payment"]);
  expect(await moneyOf(checkoutId)).toMatchObject({ status: "open", flag: "amount-differs", ledger: [] });
});

test("a shop that does not answer: the order expires for the shopper and the shop, the money is let go", async () => {
  const { checkoutId, sessionId } = await buy([novel, 1]);
  sandbox.pay(sessionId, "pay");
  await settleCheckout({ checkoutId });
  stopClock(after(now(), hours(200)));
  await Promise.all([sweepOrders(), sweepOrders()]);
  await captureCheckout({ checkoutId });
  expect(await statusesOf(checkoutId)).toEqual(["expired"]);
  expect((await moneyOf(checkoutId)).captured).toBe(0);
  expect(await letters(checkoutId)).toEqual(["order-confirmation", "order-expired", "order-expired", "order-for-shop"]);
});

test("a provider that is down keeps the order, and the pay page can be made later", async () => {
  const { checkoutId } = await buy([novel, 1]);
  await db.payment.updateMany({ where: { checkoutId }, data: { sessionId: null, payUrl: null } });
  const link = await findPayLink({ checkoutId });
  expect(link).toContain("/sandbox/zahlen/");
  expect(await findPayLink({ checkoutId })).toBe(link);
});

test("every letter that was put on its way can be written", async () => {
  const stored = await db.notification.findMany();
  expect(new Set(stored.map(({ template }) => template)).size).toBeGreaterThan(6);
  for (const { template, payload } of stored) {
    const { subject, text } = renderNotification({ template, payload });
    expect(`${subject}\n${text}`).not.toMatch(/undefined|null|NaN|\[object/);
  }
});
