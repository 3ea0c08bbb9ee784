import "./pay-house.ts";
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { placeOrder } from "#app/domain/orders/place-order.server.ts";
import { erlenstedt } from "../support/template-town.ts";
import { fillBasket, patiently, requestFor } from "./two-shops.ts";

const { cookbook, books } = erlenstedt;
const PRESSES = 10;
const left = async () => (await db.variant.findUniqueOrThrow({ where: { id: cookbook.variantId } })).stock ?? 0;

test("ten presses of one button make one order, and every press sees it", async () => {
  const before = await left();
  const request = await requestFor(await fillBasket([cookbook, 1]), { [books.shopId]: "purchase" });
  const outcomes = await Promise.all(Array.from({ length: PRESSES }, () => patiently(() => placeOrder(request))));
  expect(new Set(outcomes.map((outcome) => (outcome.ok ? outcome.value.checkoutId : outcome.problem))).size).toBe(1);
  const [first] = outcomes;
  const checkoutId = first.ok ? first.value.checkoutId : "";
  expect(await db.order.count({ where: { checkoutId } })).toBe(1);
  expect(await db.payment.count({ where: { checkoutId } })).toBe(1);
  expect(await left()).toBe(before - 1);
  expect(new Set(outcomes.flatMap((outcome) => (outcome.ok && outcome.value.payUrl ? [outcome.value.payUrl] : []))).size).toBe(1);
}, 60_000);

test("one basket open in ten windows is ordered once", async () => {
  const before = await left();
  const request = await requestFor(await fillBasket([cookbook, 1]), {});
  const outcomes = await Promise.all(Array.from({ length: PRESSES }, () => {
    const own = { ...request, requestKey: randomUUID() };
    return patiently(() => placeOrder(own));
  }));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  for (const one of outcomes) if (!one.ok) expect(one.problem).toBe("basket-empty");
  expect(await left()).toBe(before - 1);
}, 60_000);

test("control: looking whether the order exists before writing it lets the second press through", async () => {
  const email = "ungeduldig@leute.example";
  await Promise.all(Array.from({ length: PRESSES }, () => db.$transaction(async (tx) => {
    const known = await tx.checkout.findFirst({ where: { email } });
    await tx.$queryRaw`SELECT 1 FROM pg_sleep(0.05)`;
    if (!known) await tx.checkout.create({ data: { townId: erlenstedt.townId, requestKey: randomUUID(), name: "U", email } });
  }, { maxWait: 20_000 })));
  expect(await db.checkout.count({ where: { email } })).toBeGreaterThan(1);
}, 60_000);
