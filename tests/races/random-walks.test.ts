import { buy, ordersOf, reserve } from "./bought.ts";
import { sandbox } from "./pay-house.ts";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { now, stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { acceptOrder, cancelOrder, declineOrder, handOver, markNotCollected, markReady } from "#app/domain/orders/answer-order.server.ts";
import { captureCheckout } from "#app/domain/orders/capture-checkout.server.ts";
import { allowedMoves, isPromised, readMode, readStatus } from "#app/domain/orders/order-status.ts";
import { settleCheckout } from "#app/domain/orders/settle-checkout.server.ts";
import { sweepOrders } from "#app/domain/orders/sweep-orders.server.ts";
import { after, hours } from "#app/values/time.ts";
import { erlenstedt } from "../support/template-town.ts";

const { bread, novel } = erlenstedt;
const stockAtFirst = 40;
const acts = ["pay", "settle", "accept", "accept-part", "decline", "ready", "hand-over", "not-collected", "cancel", "capture", "time", "sweep"] as const;
type Act = (typeof acts)[number];

afterEach(() => stopClock(null));

async function walk({ online, steps }: { online: boolean; steps: Array<{ act: Act; at: number }> }): Promise<void> {
  stopClock(null);
  await db.variant.updateMany({ where: { id: { in: [bread.variantId, novel.variantId] } }, data: { stock: stockAtFirst } });
  await db.orderLine.updateMany({ data: { stockTaken: 0 } });
  await db.order.updateMany({ where: { status: "placed" }, data: { answerBy: null } });
  const { checkoutId, orders } = online ? await buy([bread, 3], [novel, 2]) : await reserve([bread, 3], [novel, 2]);
  for (const { act, at } of steps) {
    const { id: orderId, pickupCode: code, lines: [line] } = orders[at % orders.length];
    if (act === "pay") await pay(checkoutId);
    else if (act === "settle") await settleCheckout({ checkoutId });
    else if (act === "accept") await acceptOrder({ orderId, actor: "shop" });
    else if (act === "accept-part") await acceptOrder({ orderId, quantities: { [line.id]: 1 }, actor: "shop" });
    else if (act === "decline") await declineOrder({ orderId, reason: "", actor: "shop" });
    else if (act === "ready") await markReady({ orderId, actor: "shop" });
    else if (act === "hand-over") await handOver({ orderId, code, actor: "shop" });
    else if (act === "not-collected") await markNotCollected({ orderId, actor: "shop" });
    else if (act === "cancel") await cancelOrder({ orderId });
    else if (act === "capture") await captureCheckout({ checkoutId });
    else if (act === "time") stopClock(after(now(), hours(at)));
    else await sweepOrders();
    await check(checkoutId);
  }
}

async function pay(checkoutId: string): Promise<void> {
  const payment = await db.payment.findUnique({ where: { checkoutId } });
  if (payment?.sessionId) sandbox.pay(payment.sessionId, "pay");
}

async function check(checkoutId: string): Promise<void> {
  const orders = await ordersOf(checkoutId);
  await checkHistory(checkoutId);
  for (const [index, variantId] of [bread.variantId, novel.variantId].entries()) {
    const { stock } = await db.variant.findUniqueOrThrow({ where: { id: variantId } });
    const held = orders[index].lines.reduce((sum, { stockTaken }) => sum + stockTaken, 0);
    expect((stock ?? 0) + held).toBe(stockAtFirst);
  }
  for (const slot of await db.slot.findMany())
    expect(slot.taken).toBe(await db.order.count({ where: { shopId: slot.shopId, slotStartsAt: slot.startsAt, slotHeld: true } }));
  const payment = await db.payment.findUnique({ where: { checkoutId }, include: { ledger: true } });
  if (!payment) return;
  const promised = orders.reduce((sum, { status, acceptedCents }) => sum + (isPromised(readStatus(status)) ? (acceptedCents ?? 0) : 0), 0);
  const sum = (kind: string) => payment.ledger.filter((entry) => entry.kind === kind).reduce((total, { amountCents }) => total + amountCents, 0);
  expect(payment.flag).toBeNull();
  expect(sum("captured")).toBe(payment.status === "captured" ? promised : 0);
  expect(payment.capturedCents).toBe(sum("captured"));
  if (payment.status === "captured" || payment.status === "released") expect(sum("captured") + sum("released")).toBe(sum("authorised"));
}

/** Every step begins where the one before ended, is in the table for its actor, and the last is where the order stands. */
async function checkHistory(checkoutId: string): Promise<void> {
  for (const { status, mode, steps } of await db.order.findMany({ where: { checkoutId }, include: { steps: { orderBy: { id: "asc" } } } })) {
    expect(steps[0].from).toBeNull();
    expect(steps.at(-1)?.to).toBe(status);
    steps.slice(1).forEach(({ from, to }, index) => {
      expect(from).toBe(steps[index].to);
      expect(allowedMoves(readStatus(from ?? ""), readMode(mode))).toContain(to);
    });
  }
}

test("whatever people do in whatever order: every step is in the table, no piece and no cent is lost or doubled", async () => {
  const step = fc.record({ act: fc.constantFrom(...acts), at: fc.nat(30) });
  await fc.assert(fc.asyncProperty(fc.record({ online: fc.boolean(), steps: fc.array(step, { minLength: 3, maxLength: 12 }) }), walk), {
    numRuns: 25,
    examples: [
      [{ online: true, steps: [{ act: "pay", at: 0 }, { act: "settle", at: 0 }, { act: "accept-part", at: 0 }, { act: "decline", at: 1 }, { act: "capture", at: 0 }, { act: "hand-over", at: 0 }, { act: "cancel", at: 0 }] }],
      [{ online: true, steps: [{ act: "time", at: 1 }, { act: "sweep", at: 0 }, { act: "pay", at: 0 }, { act: "settle", at: 0 }, { act: "capture", at: 0 }] }],
      [{ online: true, steps: [{ act: "cancel", at: 0 }, { act: "pay", at: 0 }, { act: "settle", at: 0 }, { act: "accept", at: 1 }, { act: "capture", at: 0 }] }],
      [{ online: false, steps: [{ act: "accept", at: 0 }, { act: "ready", at: 0 }, { act: "not-collected", at: 0 }, { act: "cancel", at: 1 }, { act: "cancel", at: 1 }] }],
    ],
  });
}, 180_000);
