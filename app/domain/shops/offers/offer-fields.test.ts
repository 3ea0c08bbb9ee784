import { expect, test } from "vitest";
import { offerView } from "./offer-view.ts";
import { readOffer } from "./offer-fields.ts";

const today = "2026-11-24";
const typed = { title: " Pflaumenkuchen  vom Blech ", text: "", price: "2,80", priceFor: "je Stück", from: today, until: "2026-11-30" };

test("an offer is what it is called, a gross price in cents, what that price is for, and its days", () => {
  expect(readOffer(typed, today)).toEqual({ title: "Pflaumenkuchen vom Blech", text: "", priceCents: 280, priceFor: "je Stück", fromDay: today, untilDay: "2026-11-30" });
  expect(readOffer({ ...typed, price: "", priceFor: "" }, today)).toMatchObject({ priceCents: null, priceFor: "" });
});

test.each([
  ["title-missing", { title: "  " }], ["title-too-long", { title: "x".repeat(81) }], ["text-too-long", { text: "x".repeat(601) }],
  ["price-unreadable", { price: "drei Euro" }], ["price-unreadable", { price: "-2,80" }], ["price-unreadable", { price: "2,805" }], ["price-is-nothing", { price: "0,00" }],
  ["price-for-without-price", { price: "" }], ["price-for-too-long", { priceFor: "x".repeat(31) }],
  ["from-unreadable", { from: "2026-02-30" }], ["from-unreadable", { from: "" }], ["until-unreadable", { until: "bald" }], ["until-before-from", { until: "2026-11-23" }],
  ["already-over", { from: "2026-11-20", until: "2026-11-23" }], ["too-many-days", { until: "2026-12-25" }], ["too-far", { from: "2027-06-01", until: "2027-06-02" }],
])("%s: %j", (problem, wrong) => {
  expect(readOffer({ ...typed, ...wrong }, today)).toBe(problem);
});

test("31 days are the most, the first and the last among them", () => {
  expect(readOffer({ ...typed, until: "2026-12-24" }, today)).toMatchObject({ untilDay: "2026-12-24" });
});

test("a shopper reads until when it is there", () => {
  const row = { id: "1", title: "T", text: "", priceCents: null, priceFor: "", fromDay: new Date("2026-11-20"), untilDay: new Date("2026-11-24") };
  expect(offerView(row, "2026-11-24").until).toBe("nur noch heute");
  expect(offerView(row, "2026-11-23").until).toBe("bis morgen");
  expect(offerView(row, "2026-11-21")).toMatchObject({ until: "bis Di., 24. November", span: "Fr, 20. Nov bis Di, 24. Nov" });
});
