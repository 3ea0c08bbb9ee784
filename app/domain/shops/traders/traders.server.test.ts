import { beforeEach, expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { birkenau, erlenstedt } from "../../../../tests/support/template-town.ts";
import { findOwnTraders, findTrader } from "./find-trader.server.ts";
import { attachTrader, saveTrader } from "./save-trader.server.ts";
import { readVatId } from "./vat-id.ts";

const actor = { id: null, name: "Petra Sommerfeld", role: "retailer" as const };
const fields = {
  name: "Nadel & Faden", legalForm: "GbR", responsible: "Ida Nadel", street: "Markt 1", plz: "00001", city: "Erlenstedt", email: "ida@nadel.example", phone: "030 1", vatId: null, registerEntry: null, smallBusiness: true,
  supervisor: null, profession: null,
};
const [one, two] = [{ id: "shop-nadel", townId: erlenstedt.townId }, { id: "shop-faden", townId: birkenau.townId }];
const owner = { ownerOf: [one.id, two.id], stewardOf: [] };

beforeEach(async () => {
  await db.shop.deleteMany({ where: { id: { in: [one.id, two.id] } } });
  await db.trader.deleteMany({ where: { name: { startsWith: "Nadel" } } });
  await db.shop.createMany({ data: [{ ...one, slug: "nadel", name: "Nadel", trade: "mode" }, { ...two, slug: "faden", name: "Faden", trade: "mode" }] });
});

test("a shop without a trader gets one, and two who enter it at once make one", async () => {
  const made = await Promise.all(Array.from({ length: 4 }, () => saveTrader({ shop: one, fields, rights: owner, actor })));
  expect(new Set(made.map((answer) => (answer.ok ? answer.value.traderId : answer.problem))).size).toBe(1);
  expect(await db.trader.count({ where: { name: fields.name } })).toBe(1);
  expect(await findTrader({ shop: one, rights: owner })).toMatchObject({ ...fields, mayChange: true, shops: [{ name: "Nadel" }] });
});

test("a second shop of an owner goes under the same trader, and a change holds for both and stands in both logs", async () => {
  const made = await saveTrader({ shop: one, fields, rights: owner, actor });
  const traderId = made.ok ? made.value.traderId : "";
  expect((await findOwnTraders({ rights: owner })).map(({ id }) => id)).toEqual([traderId]);
  expect(await attachTrader({ shop: two, traderId, rights: owner, actor })).toMatchObject({ ok: true });
  expect(await attachTrader({ shop: two, traderId, rights: owner, actor })).toEqual({ ok: false, problem: "has-trader" });
  const versions = () => db.town.findMany({ where: { id: { in: [one.townId, two.townId] } }, orderBy: { id: "asc" }, select: { version: true } });
  const before = await versions();
  await saveTrader({ shop: two, fields: { ...fields, responsible: "Eva Faden" }, rights: owner, actor });
  expect(await findTrader({ shop: one, rights: owner })).toMatchObject({ responsible: "Eva Faden", shops: [{ name: "Faden" }, { name: "Nadel" }] });
  expect(await db.actLogEntry.findMany({ where: { shopId: { in: [one.id, two.id] }, sentence: { contains: "alle 2" } } })).toHaveLength(2);
  expect((await versions()).map(({ version }, index) => version > before[index].version)).toEqual([true, true]);
});

test("a trader is attached only by who owns one of its shops and the shop itself", async () => {
  const attach = (rights: typeof owner, traderId = "trader-baecker") => attachTrader({ shop: two, traderId, rights, actor });
  expect(await attach(owner)).toEqual({ ok: false, problem: "not-found" });
  expect(await attach({ ownerOf: [erlenstedt.baker.shopId], stewardOf: [] })).toEqual({ ok: false, problem: "not-found" });
  expect(await attach({ ownerOf: [], stewardOf: [] as never[] })).toEqual({ ok: false, problem: "not-found" });
  expect(await db.shop.findUnique({ where: { id: two.id } })).toMatchObject({ traderId: null });
});

test("a steward changes a trader only where all its shops lie in their towns", async () => {
  const made = await saveTrader({ shop: one, fields, rights: owner, actor });
  const steward = { ownerOf: [], stewardOf: [one.townId] };
  expect(await saveTrader({ shop: one, fields: { ...fields, city: "Anderswo" }, rights: steward, actor })).toMatchObject({ ok: true });
  await attachTrader({ shop: two, traderId: made.ok ? made.value.traderId : "", rights: owner, actor });
  expect(await saveTrader({ shop: one, fields, rights: steward, actor })).toEqual({ ok: false, problem: "not-yours" });
  expect(await saveTrader({ shop: one, fields, rights: { ...steward, stewardOf: [one.townId, two.townId] }, actor })).toMatchObject({ ok: true });
});

test.for([["DE 123456789", "DE123456789"], ["de123.456.789", "DE123456789"], ["ATU12345678", "ATU12345678"], ["123456789", null], ["DE12345678", null], ["DE1234567890", null], ["XX123456789", null], ["", null], ["__proto__", null]])("%s as a VAT id is %s", ([typed, kept]) => {
  expect(readVatId(typed ?? "")).toBe(kept);
});
