import { afterEach, expect, test } from "vitest";
import { stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { birkenau, erlenstedt } from "../../../tests/support/template-town.ts";
import { changePrice } from "./change-price.server.ts";
import { priceBefore } from "./product-facts.ts";

afterEach(() => stopClock(null));

const { townId, baker, bread } = erlenstedt;
const shop = { id: baker.shopId, townId };
const actor = { id: baker.personId, name: "Petra Sommerfeld", role: "retailer" as const };
const change = (priceCents: number) => changePrice({ shop, variantId: bread.variantId, priceCents, actor });
const version = async () => (await db.town.findUniqueOrThrow({ where: { id: townId } })).version;
const jobs = () => db.$queryRaw<Array<{ data: unknown }>>`SELECT data FROM jobs.job WHERE name = 'refresh-search'`;

test("a new price is seen at once, remembered with the one before it, written down and told to search", async () => {
  const before = await version();
  expect(await change(420)).toEqual({ ok: true, value: { changed: true, title: "Roggenmischbrot, 1 kg" } });
  expect(await db.variant.findUniqueOrThrow({ where: { id: bread.variantId } })).toMatchObject({ priceCents: 420 });
  const prices = await db.priceChange.findMany({ where: { variantId: bread.variantId }, orderBy: { since: "asc" } });
  expect(prices.map(({ priceCents }) => priceCents)).toEqual([460, 420]);
  expect(priceBefore({ priceCents: 420, prices, at: new Date() })).toEqual({ amount: 460, currency: "EUR" });
  expect(await version()).toBe(before + 1);
  expect(await jobs()).toEqual([{ data: { ids: [`product_${bread.productId}`] } }]);
  expect(await db.actLogEntry.findFirst({ where: { shopId: shop.id } })).toMatchObject({
    act: "price-changed", actorName: "Petra Sommerfeld", sentence: "Preis von Roggenmischbrot, 1 kg von 4,60\u00a0€ auf 4,20\u00a0€ geändert",
  });
});

test("the same price again changes nothing and tells nobody", async () => {
  const before = await version();
  const told = (await jobs()).length;
  expect(await change(420)).toMatchObject({ ok: true, value: { changed: false } });
  expect(await version()).toBe(before);
  expect(await jobs()).toHaveLength(told);
});

test("a price of nothing, less than nothing, half a cent or more than a million euros is refused", async () => {
  for (const wrong of [0, -1, 1.5, 100_000_001, Number.NaN, 1e9]) expect(await change(wrong), String(wrong)).toEqual({ ok: false, problem: "out-of-range" });
  expect(await db.variant.findUniqueOrThrow({ where: { id: bread.variantId } })).toMatchObject({ priceCents: 420 });
});

test("another shop's product is not found", async () => {
  for (const variantId of [birkenau.variantId, erlenstedt.novel.variantId, "nobody"])
    expect(await changePrice({ shop, variantId, priceCents: 100, actor })).toEqual({ ok: false, problem: "not-found" });
  expect(await db.variant.findUniqueOrThrow({ where: { id: birkenau.variantId } })).toMatchObject({ priceCents: 900 });
});

test("of two changes at once both are remembered, in their order", async () => {
  await Promise.all([change(500), change(510)]);
  const prices = await db.priceChange.findMany({ where: { variantId: bread.variantId } });
  const { priceCents } = await db.variant.findUniqueOrThrow({ where: { id: bread.variantId } });
  expect(prices.map((price) => price.priceCents).sort()).toEqual([420, 460, 500, 510]);
  expect([500, 510]).toContain(priceCents);
});
