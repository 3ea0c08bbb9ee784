import "./pay-house.ts";
import { expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { placeOrder } from "#app/domain/orders/place-order.server.ts";
import { erlenstedt } from "../support/template-town.ts";
import { fillBasket, requestFor, tomorrowAt } from "./two-shops.ts";

const { bread, novel, baker, books } = erlenstedt;
const ROUNDS = 20;

/** Deadlocks PostgreSQL has seen in this test's database; it counts them with up to a second's delay. */
async function deadlocks(): Promise<number> {
  await new Promise((done) => setTimeout(done, 1500));
  const [row] = await db.$queryRaw<Array<{ deadlocks: bigint }>>`SELECT "deadlocks" FROM pg_stat_database WHERE "datname" = current_database()`;
  return Number(row.deadlocks);
}

test("bread and novel against novel and bread, 20 rounds: nobody waits in a circle, everybody is served", async () => {
  await db.shop.updateMany({ data: { slotCapacity: 100 } });
  await db.variant.updateMany({ where: { id: { in: [bread.variantId, novel.variantId] } }, data: { stock: 2 * ROUNDS } });
  for (let round = 0; round < ROUNDS; round++) {
    const one = await requestFor(await fillBasket([bread, 1], [novel, 1]), {}, tomorrowAt(14));
    const other = await requestFor(await fillBasket([novel, 1], [bread, 1]), {}, tomorrowAt(14));
    const outcomes = await Promise.all([placeOrder(one), placeOrder(other)]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
  }
  // because a lost race is run again, only PostgreSQL itself can tell that there was none
  expect(await deadlocks()).toBe(0);
  expect(await db.variant.findMany({ where: { id: { in: [bread.variantId, novel.variantId] } }, select: { stock: true } })).toEqual([{ stock: 0 }, { stock: 0 }]);
  expect(await db.slot.findMany({ where: { shopId: { in: [baker.shopId, books.shopId] } }, select: { taken: true } })).toEqual([{ taken: 2 * ROUNDS }, { taken: 2 * ROUNDS }]);
}, 120_000);

test("control: taking them in the order of the basket ends in a deadlock", async () => {
  await db.variant.updateMany({ where: { id: { in: [bread.variantId, novel.variantId] } }, data: { stock: 50 } });
  const take = (order: string[]) => db.$transaction(async (tx) => {
    for (const id of order) {
      await tx.$executeRaw`UPDATE "Variant" SET "stock" = "stock" - 1 WHERE "id" = ${id} AND "stock" >= 1`;
      await tx.$queryRaw`SELECT 1 FROM pg_sleep(0.2)`;
    }
  });
  const outcomes = await Promise.allSettled([take([bread.variantId, novel.variantId]), take([novel.variantId, bread.variantId])]);
  expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(1);
  expect(String(outcomes.find((outcome) => outcome.status === "rejected")?.reason)).toMatch(/deadlock|40P01|P2034/);
  expect(await deadlocks()).toBe(1);
}, 60_000);
