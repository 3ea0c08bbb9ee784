import "../../../tests/races/no-pay-house.ts";
import { afterEach, expect, test } from "vitest";
import { now, stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { after, hours, minutes } from "#app/values/time.ts";
import { fillBasket, requestFor } from "../../../tests/races/two-shops.ts";
import { erlenstedt } from "../../../tests/support/template-town.ts";
import { findPayLink } from "./find-pay-link.server.ts";
import { placeOrder } from "./place-order.server.ts";
import { sweepOrders } from "./sweep-orders.server.ts";
import { trySettleCheckout } from "./settle-checkout.server.ts";

const { novel, books } = erlenstedt;
afterEach(() => stopClock(null));

test("a provider that is down costs nobody the order; what nobody paid is given back in time, known session or not", async () => {
  const placed = await placeOrder(await requestFor(await fillBasket([novel, 1]), { [books.shopId]: "purchase" }));
  expect(placed).toMatchObject({ ok: true, value: { payUrl: null } });
  const checkoutId = placed.ok ? placed.value.checkoutId : "";
  expect(await findPayLink({ checkoutId })).toBeNull();
  expect(await db.order.findFirst({ where: { checkoutId } })).toMatchObject({ status: "awaiting-payment" });
  await db.payment.updateMany({ where: { checkoutId }, data: { sessionId: "cs_test_known" } });
  expect(await trySettleCheckout({ checkoutId })).toBe("unknown");
  stopClock(after(now(), minutes(36)));
  await sweepOrders();
  expect(await db.order.findFirst({ where: { checkoutId } })).toMatchObject({ status: "awaiting-payment" });
  stopClock(after(now(), hours(1)));
  await sweepOrders();
  expect(await db.order.findFirst({ where: { checkoutId } })).toMatchObject({ status: "expired" });
  expect((await db.variant.findUniqueOrThrow({ where: { id: novel.variantId } })).stock).toBe(3);
}, 60_000);
