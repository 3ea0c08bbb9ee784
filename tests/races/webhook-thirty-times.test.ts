import { buy, letters, moneyOf, ordersOf, statusesOf } from "./bought.ts";
import { sandbox } from "./pay-house.ts";
import { eventBody, signed } from "./signed-event.ts";
import { patiently } from "./two-shops.ts";
import { expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { captureCheckout } from "#app/domain/orders/capture-checkout.server.ts";
import { settleCheckout, trySettleCheckout } from "#app/domain/orders/settle-checkout.server.ts";
import { recordPaymentEvent } from "#app/domain/payments/record-payment-event.server.ts";
import { erlenstedt } from "../support/template-town.ts";

const { cookbook } = erlenstedt;
const TIMES = 30;
const left = async () => (await db.variant.findUniqueOrThrow({ where: { id: cookbook.variantId } })).stock ?? 0;
const placedSteps = (checkoutId: string) => db.orderStep.count({ where: { order: { checkoutId }, to: "placed" } });

test("the same event 30 times at once: one row, one paid move, one letter each, no stock moved twice", async () => {
  const before = await left();
  const { checkoutId, sessionId } = await buy([cookbook, 1]);
  sandbox.pay(sessionId, "pay");
  const body = eventBody({ id: "evt_thirty", sessionId, checkoutId });
  const answers = await Promise.all(Array.from({ length: TIMES }, () => patiently(() => recordPaymentEvent(signed(body)))));
  expect(answers.filter((answer) => answer === "recorded")).toHaveLength(1);
  expect(answers.filter((answer) => answer === "known")).toHaveLength(TIMES - 1);
  await Promise.all(Array.from({ length: TIMES }, () => patiently(() => settleCheckout({ checkoutId }))));
  expect(await placedSteps(checkoutId)).toBe(1);
  expect(await letters(checkoutId)).toEqual(["order-confirmation", "order-for-shop"]);
  expect(await moneyOf(checkoutId)).toMatchObject({ status: "authorised", ledger: ["authorised 2400"] });
  expect(await left()).toBe(before - 1);
}, 60_000);

test("the page she comes back to and the webhook at once: one wins, the other shows the same, ten times over", async () => {
  for (let round = 0; round < 10; round++) {
    const { checkoutId, sessionId } = await buy([cookbook, 1]);
    sandbox.pay(sessionId, "pay");
    const [page] = await Promise.all([trySettleCheckout({ checkoutId }), settleCheckout({ checkoutId })]);
    expect(page).toBe("settled");
    expect(await statusesOf(checkoutId)).toEqual(["placed"]);
    expect(await placedSteps(checkoutId)).toBe(1);
  }
}, 60_000);

test("control: without the payment's lock several of them would place the order", async () => {
  const { checkoutId, sessionId } = await buy([cookbook, 1]);
  sandbox.pay(sessionId, "pay");
  const [{ id: orderId, townId }] = await ordersOf(checkoutId);
  await Promise.all(Array.from({ length: TIMES }, () => db.$transaction(async (tx) => {
    const order = await tx.order.findUniqueOrThrow({ where: { id: orderId } });
    await tx.$queryRaw`SELECT 1 FROM pg_sleep(0.02)`;
    if (order.status !== "awaiting-payment") return;
    await tx.orderStep.create({ data: { townId, orderId, from: order.status, to: "placed", actor: "payment" } });
    await tx.order.update({ where: { id: orderId }, data: { status: "placed" } });
  }, { maxWait: 20_000 })));
  expect(await placedSteps(checkoutId)).toBeGreaterThan(1);
}, 60_000);

test("ten workers take the money at once: it is taken once", async () => {
  const { checkoutId, sessionId, orders: [order] } = await buy([cookbook, 2]);
  sandbox.pay(sessionId, "pay");
  await settleCheckout({ checkoutId });
  const { acceptOrder } = await import("#app/domain/orders/answer-order.server.ts");
  await acceptOrder({ orderId: order.id, actor: "shop" });
  await Promise.allSettled(Array.from({ length: 10 }, () => captureCheckout({ checkoutId })));
  await captureCheckout({ checkoutId });
  expect(await moneyOf(checkoutId)).toEqual({ status: "captured", captured: 4800, flag: null, ledger: ["authorised 4800", "captured 4800"] });
}, 60_000);
