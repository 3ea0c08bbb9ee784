import { expect, test } from "vitest";
import { allowedMoves, givesBack, mayMove, orderStatuses, refusalSentence } from "./order-status.ts";

test("a reservation goes from placed to collected in three answers of the shop", () => {
  expect(allowedMoves("placed", "reservation", "shop")).toEqual(["accepted", "declined"]);
  expect(allowedMoves("accepted", "reservation", "shop")).toEqual(["ready"]);
  expect(allowedMoves("ready", "reservation", "shop")).toEqual(["collected", "not-collected"]);
});

test("nothing moves an order that is over", () => {
  for (const status of ["collected", "not-collected", "declined", "cancelled"] as const) {
    expect(allowedMoves(status, "reservation")).toEqual([]);
    expect(allowedMoves(status, "purchase")).toEqual([]);
  }
  expect(allowedMoves("expired", "reservation")).toEqual([]);
});

test("only the payment makes a purchase placed, and a reservation never waits for money", () => {
  const movers = (["shopper", "shop", "steward", "system", "payment"] as const)
    .filter((actor) => mayMove({ status: "awaiting-payment", mode: "purchase", to: "placed", actor }));
  expect(movers).toEqual(["payment"]);
  expect(allowedMoves("awaiting-payment", "reservation")).toEqual([]);
});

test("an accepted purchase cannot be cancelled, an accepted reservation can, by the shopper only", () => {
  expect(allowedMoves("accepted", "purchase", "shopper")).toEqual([]);
  expect(allowedMoves("accepted", "reservation", "shopper")).toEqual(["cancelled"]);
  expect(allowedMoves("accepted", "reservation", "shop")).toEqual(["ready"]);
});

test("the refusal names what would be allowed", () => {
  expect(refusalSentence({ status: "placed", mode: "purchase", to: "collected", actor: "shop" }))
    .toBe("A purchase that is placed cannot be made collected by shop; allowed: accepted, declined.");
});

test("what is off gives goods and slot back, what was bought and not fetched does not", () => {
  expect(orderStatuses.filter((to) => givesBack(to, "reservation"))).toEqual(["not-collected", "declined", "expired", "cancelled"]);
  expect(orderStatuses.filter((to) => givesBack(to, "purchase"))).toEqual(["declined", "expired", "cancelled"]);
});
