import { expect, test } from "vitest";
import { allowedMoves, mayMove, moveRefusal, needsReason, readShopStatus, shopStatuses } from "./shop-status.ts";

test("where the town looks at profiles first, a shop asks for a review and the steward publishes", () => {
  expect(allowedMoves({ from: "draft", by: "shop", reviews: true })).toEqual(["in-review"]);
  expect(allowedMoves({ from: "in-review", by: "shop", reviews: true })).toEqual(["draft"]);
  expect(allowedMoves({ from: "in-review", by: "steward", reviews: true })).toEqual(["published", "draft"]);
});

test("where it does not, a shop publishes itself", () => {
  expect(mayMove({ from: "draft", to: "published", by: "shop", reviews: false })).toBe(true);
  expect(mayMove({ from: "closed", to: "published", by: "shop", reviews: false })).toBe(true);
});

test("only the town suspends, and only the town lifts it", () => {
  expect(shopStatuses.filter((from) => mayMove({ from, to: "suspended", by: "shop", reviews: false }))).toEqual([]);
  expect(allowedMoves({ from: "suspended", by: "shop", reviews: false })).toEqual([]);
  expect(allowedMoves({ from: "suspended", by: "steward", reviews: true })).toEqual(["published", "closed"]);
});

test("what was never seen is never closed, because its page would show it", () => {
  for (const from of ["draft", "in-review"] as const) expect(mayMove({ from, to: "closed", by: "steward", reviews: true }), from).toBe(false);
});

test("what the town takes from a shop needs a reason, what a shop does itself does not", () => {
  expect(needsReason({ from: "published", to: "suspended", by: "steward", reviews: true })).toBe(true);
  expect(needsReason({ from: "in-review", to: "draft", by: "steward", reviews: true })).toBe(true);
  expect(needsReason({ from: "in-review", to: "draft", by: "shop", reviews: true })).toBe(false);
});

test("a refusal names what would be allowed", () => {
  expect(moveRefusal({ from: "draft", by: "shop", reviews: true })).toBe("Das Profil ist ein Entwurf. Von hier aus geht: zur Prüfung geben.");
  expect(moveRefusal({ from: "suspended", by: "shop", reviews: true })).toBe("Das Profil ist gesperrt. Das kann nur das Stadtmarketing ändern.");
  expect(() => readShopStatus("weg")).toThrow();
});
