import { expect, test } from "vitest";
import { inStock, leadVariant, priceBefore, stockOf } from "./product-facts.ts";

const facts = { id: "v", label: "", priceCents: 100, contentAmount: null, contentUnit: null, confirmedAt: null };
const at = new Date("2026-11-24T12:00:00Z");
const since = (daysAgo: number) => new Date(at.getTime() - daysAgo * 86_400_000);

test("stock that nobody told is unknown, never there", () => {
  expect(stockOf({ stockKind: "unknown", stock: null, stockLevel: null })).toEqual({ kind: "unknown" });
  expect(inStock({ stockKind: "exact", stock: null, stockLevel: null })).toBeNull();
  expect(inStock({ stockKind: "exact", stock: 0, stockLevel: null })).toBe(false);
});

test("a list shows the cheapest variant that is there", () => {
  const sold = { ...facts, id: "a", priceCents: 50, stockKind: "exact", stock: 0, stockLevel: null };
  const there = { ...facts, id: "b", priceCents: 70, stockKind: "level", stock: null, stockLevel: "few" };
  expect(leadVariant([there, sold])?.id).toBe("b");
  expect(leadVariant([sold])?.id).toBe("a");
  expect(leadVariant([])).toBeNull();
});

test("a lowered price is compared with the lowest of the 30 days before, not with the last", () => {
  const prices = [{ priceCents: 900, since: since(90) }, { priceCents: 1200, since: since(20) }, { priceCents: 800, since: since(2) }];
  expect(priceBefore({ priceCents: 800, prices, at })?.amount).toBe(900);
});

test("a price that rose, or was always so, has no strike price", () => {
  expect(priceBefore({ priceCents: 900, prices: [{ priceCents: 800, since: since(9) }, { priceCents: 900, since: since(1) }], at })).toBeNull();
  expect(priceBefore({ priceCents: 900, prices: [{ priceCents: 900, since: since(9) }], at })).toBeNull();
});
