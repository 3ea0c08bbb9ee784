import "./pay-house.ts";
import { expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { placeOrder } from "#app/domain/orders/place-order.server.ts";
import { erlenstedt } from "../support/template-town.ts";
import { fillBasket, patiently, requestFor, tomorrowAt } from "./two-shops.ts";

const { cookbook, books } = erlenstedt;
const BUYERS = 12;

test("12 shoppers want the same half-hour with room for 2: 2 get it, 10 are asked for another, no book is lost", async () => {
  const tokens = await Promise.all(Array.from({ length: BUYERS }, () => fillBasket([cookbook, 1])));
  const requests = await Promise.all(tokens.map((token) => requestFor(token, {}, tomorrowAt(11))));
  const outcomes = await Promise.all(requests.map((request) => patiently(() => placeOrder(request))));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(2);
  for (const one of outcomes) if (!one.ok) expect(one).toMatchObject({ problem: "slot-full", shops: [{ shopId: books.shopId, problem: "slot-full" }] });
  expect(await db.slot.findMany()).toMatchObject([{ taken: 2, capacity: 2 }]);
  expect((await db.variant.findUniqueOrThrow({ where: { id: cookbook.variantId } })).stock).toBe(48);
}, 60_000);

test("control: counting the orders first and booking then lets too many in", async () => {
  const startsAt = tomorrowAt(12);
  await db.slot.create({ data: { townId: erlenstedt.townId, shopId: books.shopId, startsAt, endsAt: tomorrowAt(12, 30), capacity: 100 } });
  const room = 2;
  await Promise.all(Array.from({ length: BUYERS }, () => db.$transaction(async (tx) => {
    const { taken } = await tx.slot.findUniqueOrThrow({ where: { shopId_startsAt: { shopId: books.shopId, startsAt } } });
    await tx.$queryRaw`SELECT 1 FROM pg_sleep(0.05)`;
    if (taken < room) await tx.slot.update({ where: { shopId_startsAt: { shopId: books.shopId, startsAt } }, data: { taken: { increment: 1 } } });
  }, { maxWait: 20_000 })));
  expect((await db.slot.findUniqueOrThrow({ where: { shopId_startsAt: { shopId: books.shopId, startsAt } } })).taken).toBeGreaterThan(room);
}, 60_000);
