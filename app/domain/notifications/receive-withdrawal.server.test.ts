import { expect, test } from "vitest";
import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { after, hours } from "#app/values/time.ts";
import { erlenstedt } from "../../../tests/support/template-town.ts";
import { receiveWithdrawal } from "./receive-withdrawal.server.ts";
import { renderNotification } from "./render-notification.server.ts";

const declared = { name: "Miriam Albers", number: "k7m-4qx", email: erlenstedt.shopper.email };
const lettersOf = (requestKey: string) => db.notification.findMany({ where: { key: { contains: requestKey } }, orderBy: { template: "desc" } });

async function orderThere() {
  const order = { townId: erlenstedt.townId, shopId: erlenstedt.books.shopId, number: "K7M-4QX", mode: "purchase", status: "collected", slotStartsAt: now(), slotEndsAt: after(now(), hours(1)), pickupCode: "W4TN", totalCents: 1500 };
  await db.checkout.create({ data: { townId: erlenstedt.townId, requestKey: "r1", name: declared.name, email: declared.email, orders: { create: [order] } } });
}

test("a withdrawal reaches the shop and is receipted with content, date and time, once", async () => {
  await orderThere();
  const first = await receiveWithdrawal({ ...declared, requestKey: "press-1" });
  expect(await receiveWithdrawal({ ...declared, requestKey: "press-1" })).toEqual(first);
  const letters = await lettersOf("press-1");
  expect(letters.map(({ template, toEmail }) => [template, toEmail])).toEqual([["withdrawal-receipt", declared.email], ["withdrawal-for-shop", "jana@buch.example"]]);
  const { text } = renderNotification(letters[0]);
  expect(text).toMatch(/Eingegangen: \S+, \d+\. \S+, \d+:\d\d Uhr/);
  expect(text).toContain("Hiermit widerrufe ich den Vertrag.");
  expect(text).toContain("K7M-4QX");
  expect(await db.actLogEntry.count({ where: { shopId: erlenstedt.books.shopId, act: "contract-withdrawn" } })).toBe(1);
});

test("who does not know the order's mail address does not learn which shop it is from", async () => {
  await receiveWithdrawal({ ...declared, email: "fremd@nirgends.example", requestKey: "press-2" });
  const [receipt] = await lettersOf("press-2");
  expect(renderNotification(receipt).text).not.toContain("Buchhandlung");
});

test("a number nobody knows is receipted all the same, and the operator looks into it", async () => {
  await receiveWithdrawal({ ...declared, number: "XXX-000", requestKey: "press-3" });
  const letters = await lettersOf("press-3");
  expect(letters.map(({ template, toEmail }) => [template, toEmail])).toEqual([["withdrawal-receipt", declared.email], ["withdrawal-for-shop", "betrieb@region.example"]]);
  expect(renderNotification(letters[1]).text).toContain("keine Bestellung");
});
