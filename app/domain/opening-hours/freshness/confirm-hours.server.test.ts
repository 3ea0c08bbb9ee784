import { afterAll, beforeEach, expect, test } from "vitest";
import { stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { erlenstedt } from "../../../../tests/support/template-town.ts";
import { pauseShop } from "../pause/pause-shop.server.ts";
import { confirmHours } from "./confirm-hours.server.ts";

const shop = { id: "shop-frisch", townId: erlenstedt.townId };
const owner = { id: null, name: "Frieda Frisch", role: "retailer" as const };
const value = "Mo-Fr 09:00-18:00";

beforeEach(async () => {
  stopClock(new Date("2026-11-24T09:00:00Z"));
  await db.shop.deleteMany({ where: { id: shop.id } });
  await db.shop.create({ data: { ...shop, slug: "frisch", name: "Frischladen", trade: "buchhandlung", hours: { create: { townId: shop.townId, value, confirmedAt: new Date("2026-06-01"), confirmedBy: "import" } } } });
});
afterAll(() => stopClock(null));

const hours = () => db.shopHours.findUniqueOrThrow({ where: { shopId: shop.id } });

test("one tap makes the hours true today, by the shop, and pages are made anew", async () => {
  const { version } = await db.town.findUniqueOrThrow({ where: { id: shop.townId } });
  expect(await confirmHours({ shop, actor: owner, seen: value })).toMatchObject({ ok: true });
  expect(await hours()).toMatchObject({ value, confirmedAt: new Date("2026-11-24T09:00:00Z"), confirmedBy: "shop" });
  expect((await db.town.findUniqueOrThrow({ where: { id: shop.townId } })).version).toBeGreaterThan(version);
  expect(await confirmHours({ shop, actor: owner, seen: value })).toMatchObject({ ok: true });
});

test("what nobody saw is not confirmed", async () => {
  expect(await confirmHours({ shop, actor: owner, seen: "Mo-Fr 08:00-18:00" })).toEqual({ ok: false, problem: "changed" });
  await db.shopHours.update({ where: { shopId: shop.id }, data: { value: null } });
  expect(await confirmHours({ shop, actor: owner })).toEqual({ ok: false, problem: "unknown" });
  expect(await hours()).toMatchObject({ confirmedAt: new Date("2026-06-01") });
});

test("a pause leaves no open hour in the coming weeks, and its end brings them back", async () => {
  const open = () => db.openingInterval.count({ where: { shopId: shop.id, kind: "open", startsAt: { lt: new Date("2026-12-07") } } });
  await pauseShop({ shop, pause: null, actor: owner });
  await pauseShop({ shop, pause: { from: "2026-11-24", until: "2026-12-06", note: "" }, actor: owner });
  expect(await open()).toBe(0);
  await pauseShop({ shop, pause: null, actor: owner });
  expect(await open()).toBeGreaterThan(5);
});
