import { beforeAll, expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { birkenau, erlenstedt } from "../../../tests/support/template-town.ts";
import { countCollectedByWeek } from "./count-collected-by-week.server.ts";
import { countTownHealth } from "./count-town-health.server.ts";
import { findShopActs, findStewardActs } from "./find-acts.server.ts";
import { findOperatorDesk } from "./find-operator-desk.server.ts";
import { findQuietShops } from "./find-quiet-shops.server.ts";
import { findUnansweredOrders } from "./find-unanswered-orders.server.ts";

const town = { id: erlenstedt.townId };
const at = new Date();
const ago = (days: number) => new Date(at.getTime() - days * 86_400_000);

beforeAll(async () => {
  await db.shopHours.update({ where: { shopId: erlenstedt.baker.shopId }, data: { confirmedAt: ago(100) } });
  await db.shop.create({ data: { id: "shop-still", townId: town.id, slug: "still", name: "Stiller Laden", trade: "kiosk" } });
  await db.variant.update({ where: { id: erlenstedt.novel.variantId }, data: { confirmedAt: ago(15) } });
  const checkout = await db.checkout.create({ data: { townId: town.id, requestKey: "k", name: "Miriam Albers", email: "m@kundin.example" } });
  const order = { townId: town.id, checkoutId: checkout.id, mode: "reservation", slotStartsAt: at, slotEndsAt: new Date(at.getTime() + 1_800_000), pickupCode: "K7M4", totalCents: 460 };
  await db.order.create({ data: { ...order, shopId: erlenstedt.baker.shopId, number: "A", status: "placed", answerBy: ago(1) } });
  await db.order.create({ data: { ...order, shopId: erlenstedt.books.shopId, number: "B", status: "ready" } });
});

test("a town's health is counted over its own published shops", async () => {
  expect(await countTownHealth({ town, at })).toEqual({ openOrders: 2, unanswered: 1, overdue: 1, shops: 3, hoursUnknown: 1, hoursOld: 1, variants: 4, fresh: 3 });
  expect(await countTownHealth({ town: { id: birkenau.townId }, at })).toMatchObject({ openOrders: 0, shops: 1, variants: 1, fresh: 1 });
});

test("the shop that most needs a call comes first", async () => {
  const { shops, total } = await findQuietShops({ town, at });
  expect(total).toBe(3);
  expect(shops.map(({ name, unanswered, hours }) => [name, unanswered, hours.state])).toEqual([["Bäckerei Sommerfeld", 1, "old"], ["Buchhandlung am Markt", 0, "ok"], ["Stiller Laden", 0, "no"]]);
  expect(shops[1].stock).toEqual({ percent: 50, variants: 2 });
  expect((await findQuietShops({ town, at, kind: "unbekannt" })).shops.map(({ name }) => name)).toEqual(["Stiller Laden"]);
  expect((await findQuietShops({ town, at, kind: "alt" })).total).toBe(1);
  expect((await findQuietShops({ town, at, query: "BUCH" })).total).toBe(1);
  expect((await findQuietShops({ town, at, query: "%" })).total).toBe(0);
  expect(await findQuietShops({ town, at, page: 1e9 })).toMatchObject({ shops: [] });
});

test("unanswered orders name the shop and never the shopper", async () => {
  const orders = await findUnansweredOrders({ town, at, count: 5 });
  expect(orders).toMatchObject([{ shop: "Bäckerei Sommerfeld", late: true }]);
  expect(JSON.stringify(orders)).not.toContain("Miriam");
  expect(await findUnansweredOrders({ town: { id: birkenau.townId }, at, count: 5 })).toEqual([]);
});

test("fetched orders are counted by the calendar's weeks, in town time", async () => {
  const { id: orderId } = await db.order.findFirstOrThrow({ where: { number: "B" } });
  const collected = (time: string) => ({ townId: town.id, orderId, to: "collected", actor: "shop", at: new Date(time) });
  await db.orderStep.createMany({ data: [collected("2026-11-22T23:30:00+01:00"), collected("2026-11-23T00:30:00+01:00"), collected("2026-11-24T09:00:00+01:00"), collected("2026-09-01T09:00:00+02:00")] });
  const weeks = await countCollectedByWeek({ town, at: new Date("2026-11-24T10:00:00+01:00") });
  expect(weeks.map(({ label, value }) => [label, value])).toEqual([["KW 43", 0], ["KW 44", 0], ["KW 45", 0], ["KW 46", 0], ["KW 47", 1], ["KW 48", 2]]);
});

test("the log tells who did what, newest first", async () => {
  const entry = { townId: town.id, actorId: null, actorName: "Jonas Weidner", actorRole: "steward", act: "price-changed" };
  await db.actLogEntry.create({ data: { ...entry, shopId: erlenstedt.baker.shopId, sentence: "Erstens", at: ago(1) } });
  await db.actLogEntry.create({ data: { ...entry, sentence: "Zweitens", at } });
  expect((await findShopActs({ shop: { id: erlenstedt.baker.shopId }, page: 7, at })).acts).toMatchObject([{ sentence: "Erstens", who: "Jonas Weidner vom Stadtmarketing, für Sie" }]);
  expect((await findStewardActs({ town, at, count: 5 })).map(({ sentence, shop }) => [sentence, shop])).toEqual([["Zweitens", null], ["Erstens", "Bäckerei Sommerfeld"]]);
});

test("the operator sees what is stuck, without a person's address", async () => {
  await db.notification.create({ data: { key: "n", template: "login-link", toEmail: "m@kundin.example", toName: "Miriam", payload: {}, status: "declined", problem: "550 <m@kundin.example> unknown" } });
  await db.payment.create({ data: { townId: town.id, checkoutId: "c", amountCents: 460, expiresAt: at, flag: "amount" } });
  await db.$executeRaw`INSERT INTO jobs.job (name, state) VALUES ('send-notification', 'failed')`;
  const desk = await findOperatorDesk({ at });
  expect(desk).toMatchObject({ mail: { late: 0, declined: 1 }, declined: [{ template: "login-link", problem: "550 <…> unknown" }], flagged: [{ flag: "amount", amountCents: 460 }], events: { late: 0, flagged: 0 } });
  expect(desk.jobs).toEqual([{ name: "send-notification", waiting: 0, failed: 1 }]);
  expect(desk.towns.map(({ name, shops }) => [name, shops])).toEqual([["Birkenau", 1], ["Erlenstedt", 3]]);
  expect(JSON.stringify(desk)).not.toContain("kundin.example");
});
