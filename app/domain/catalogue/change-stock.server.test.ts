import { afterEach, expect, test } from "vitest";
import { stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { birkenau, erlenstedt } from "../../../tests/support/template-town.ts";
import { changeStock } from "./change-stock.server.ts";
import { findShopProducts, findStaleProducts } from "./find-shop-products.server.ts";
import type { StockFact } from "./stock-mark.tsx";

afterEach(() => stopClock(null));

const { townId, baker, bread } = erlenstedt;
const shop = { id: baker.shopId, townId };
const steward = { id: erlenstedt.steward.personId, name: "Jonas Weidner", role: "steward" as const };
const change = (stock: StockFact, seen?: number) => changeStock({ shop, variantId: bread.variantId, stock, seen, actor: steward });
const row = () => db.variant.findUniqueOrThrow({ where: { id: bread.variantId } });

test("pieces, levels and not knowing are kept apart, each confirmed now", async () => {
  const at = new Date("2026-11-24T10:00:00+01:00");
  stopClock(at);
  expect(await change({ kind: "exact", count: 7 })).toMatchObject({ ok: true, value: { changed: true } });
  expect(await row()).toMatchObject({ stockKind: "exact", stock: 7, stockLevel: null, confirmedAt: at });
  await change({ kind: "few" });
  expect(await row()).toMatchObject({ stockKind: "level", stock: null, stockLevel: "few" });
  await change({ kind: "unknown" });
  expect(await row()).toMatchObject({ stockKind: "unknown", stock: null, stockLevel: null });
  await change({ kind: "exact", count: 0 });
  expect(await row()).toMatchObject({ stockKind: "exact", stock: 0 });
  const log = await db.actLogEntry.findMany({ where: { shopId: shop.id }, orderBy: { id: "asc" } });
  expect(log[0]).toMatchObject({ actorRole: "steward", act: "stock-changed", sentence: "Vorrat von Roggenmischbrot, 1 kg von 5 Stück auf 7 Stück geändert" });
});

test("the same stock is confirmed anew", async () => {
  const later = new Date("2026-11-24T12:00:00+01:00");
  stopClock(later);
  expect(await change({ kind: "exact", count: 0 })).toMatchObject({ ok: true, value: { changed: false } });
  expect(await row()).toMatchObject({ confirmedAt: later });
  expect(await db.actLogEntry.findFirst({ where: { shopId: shop.id }, orderBy: { at: "desc" } })).toMatchObject({ act: "stock-confirmed" });
});

test("pieces sold since the form was made are not put back by it", async () => {
  await change({ kind: "exact", count: 4 });
  expect(await change({ kind: "exact", count: 5 }, 4)).toMatchObject({ ok: true });
  expect(await change({ kind: "exact", count: 6 }, 4)).toEqual({ ok: false, problem: "moved-meanwhile" });
  expect(await row()).toMatchObject({ stock: 5 });
});

test("less than nothing, half a piece and more than a hundred thousand are refused", async () => {
  for (const count of [-1, 1.5, 1e9, Number.NaN]) expect(await change({ kind: "exact", count })).toEqual({ ok: false, problem: "out-of-range" });
});

test("another shop's product is not found", async () => {
  expect(await changeStock({ shop, variantId: birkenau.variantId, stock: { kind: "out" }, actor: steward })).toEqual({ ok: false, problem: "not-found" });
});

test("the shop's own list is searched and paged, and never shows another shop's", async () => {
  const at = new Date();
  const all = await findShopProducts({ shop, query: "", page: 1, at });
  expect(all.rows.map(({ name }) => name)).toEqual(["Apfelkuchen", "Roggenmischbrot, 1 kg"]);
  expect(await findShopProducts({ shop, query: "", page: 99, perPage: 1, at })).toMatchObject({ page: 2, pages: 2, total: 2, rows: [{ name: "Roggenmischbrot, 1 kg" }] });
  expect((await findShopProducts({ shop, query: "KUCHEN", page: 1, at })).total).toBe(1);
  expect((await findShopProducts({ shop, query: "fuchs", page: 1, at })).total).toBe(0);
  expect((await findShopProducts({ shop, query: "%' OR 1=1 --", page: -5, at })).total).toBe(0);
});

test("what was confirmed longest ago comes first, what never was before it", async () => {
  const at = new Date();
  await db.variant.update({ where: { id: erlenstedt.cake.variantId }, data: { confirmedAt: null } });
  expect(await findStaleProducts({ shop, at, count: 1 })).toMatchObject({ total: 2, rows: [{ name: "Apfelkuchen", confirmed: "nie bestätigt", old: true }] });
});
