import { ordersOf, reserve } from "./bought.ts";
import { expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { acceptOrder, cancelOrder, handOver, markReady } from "#app/domain/orders/answer-order.server.ts";
import { erlenstedt } from "../support/template-town.ts";

const { cookbook } = erlenstedt;
const ROUNDS = 10;
const left = async () => (await db.variant.findUniqueOrThrow({ where: { id: cookbook.variantId } })).stock ?? 0;

async function packed() {
  const { checkoutId, orders: [order] } = await reserve([cookbook, 1]);
  await acceptOrder({ orderId: order.id, actor: "shop" });
  await markReady({ orderId: order.id, actor: "shop" });
  return { checkoutId, order };
}

test("cancelled and handed over at once: one wins, the other is told, goods come back only with the cancellation", async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { checkoutId, order } = await packed();
    const before = await left();
    const outcomes = await Promise.all([
      cancelOrder({ orderId: order.id }), cancelOrder({ orderId: order.id }), handOver({ orderId: order.id, code: order.pickupCode, actor: "shop" }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    for (const one of outcomes) if (!one.ok) expect(one).toMatchObject({ problem: "not-allowed", allowed: [] });
    const [{ status }] = await ordersOf(checkoutId);
    expect(await left()).toBe(status === "cancelled" ? before + 1 : before);
    expect(await db.orderStep.count({ where: { orderId: order.id } })).toBe(4);
  }
}, 60_000);

test("control: reading the status first and writing then gives goods back twice", async () => {
  const { order } = await packed();
  const before = await left();
  await Promise.all(Array.from({ length: 5 }, () => db.$transaction(async (tx) => {
    const { status } = await tx.order.findUniqueOrThrow({ where: { id: order.id } });
    await tx.$queryRaw`SELECT 1 FROM pg_sleep(0.05)`;
    if (status !== "ready") return;
    await tx.order.update({ where: { id: order.id }, data: { status: "cancelled" } });
    await tx.variant.update({ where: { id: cookbook.variantId }, data: { stock: { increment: 1 } } });
  }, { maxWait: 20_000 })));
  expect(await left()).toBeGreaterThan(before + 1);
}, 60_000);
