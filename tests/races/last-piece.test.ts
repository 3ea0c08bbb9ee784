import "./pay-house.ts";
import { expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { type OrderRequest, placeOrder } from "#app/domain/orders/place-order.server.ts";
import { erlenstedt } from "../support/template-town.ts";
import { fillBasket, patiently, requestFor, tomorrowAt } from "./two-shops.ts";

const { bread, baker } = erlenstedt;
const BUYERS = 50;
const breadLeft = async () => (await db.variant.findUniqueOrThrow({ where: { id: bread.variantId } })).stock;

test("50 shoppers want one of 5 loaves: 5 get one, 45 hear that none is left", async () => {
  await db.shop.updateMany({ where: { id: baker.shopId }, data: { slotCapacity: BUYERS } });
  const requests: OrderRequest[] = [];
  for (let buyer = 0; buyer < BUYERS; buyer++) requests.push(await requestFor(await fillBasket([bread, 1]), {}, tomorrowAt(10)));
  const outcomes = await Promise.all(requests.map((request) => patiently(() => placeOrder(request))));
  const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome]));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(5);
  expect(refused).toHaveLength(BUYERS - 5);
  for (const one of refused) expect(one).toMatchObject({ problem: "sold-out", lines: [{ variantId: bread.variantId, problem: "sold-out", left: 0 }] });
  expect(await breadLeft()).toBe(0);
  expect((await db.orderLine.aggregate({ _sum: { stockTaken: true } }))._sum.stockTaken).toBe(5);
  expect((await db.slot.findFirstOrThrow()).taken).toBe(5);
}, 60_000);

test("control: whoever looks first and writes then sells loaves that are not there", async () => {
  await db.variant.updateMany({ where: { id: bread.variantId }, data: { stock: 5 } });
  const sold = await Promise.all(Array.from({ length: BUYERS }, () => patiently(() => db.$transaction(async (tx) => {
    const { stock } = await tx.variant.findUniqueOrThrow({ where: { id: bread.variantId } });
    await tx.$queryRaw`SELECT 1 FROM pg_sleep(0.02)`;
    if ((stock ?? 0) < 1) return false;
    await tx.variant.update({ where: { id: bread.variantId }, data: { stock: (stock ?? 0) - 1 } });
    return true;
  }))));
  expect(sold.filter(Boolean).length).toBeGreaterThan(5);
}, 60_000);
