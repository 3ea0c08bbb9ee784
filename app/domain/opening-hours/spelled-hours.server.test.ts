import { afterEach, expect, test } from "vitest";
import { stopClock } from "#app/clock.server.ts";
import { change, db } from "#app/db.server.ts";
import { erlenstedt } from "../../../tests/support/template-town.ts";
import { changeClosingTime, restoreClosingTime } from "./change-closing-time.server.ts";
import { extendHours } from "./extend-hours.server.ts";
import { findOpenShopIds } from "./find-open-shops.server.ts";
import { openState } from "./open-state.server.ts";
import { rebuildHours } from "./rebuild-hours.server.ts";
import { rebuildIntervals } from "./rebuild-intervals.server.ts";
import values from "./samples/values.json";
import { saveHours, saveHoursIn } from "./save-hours.server.ts";

afterEach(() => stopClock(null));

const { townId, books, baker } = erlenstedt;
const shop = { id: books.shopId, townId };
const actor = { id: books.personId, name: "Jana Brandt", role: "retailer" as const };
const bookshop = "Mo-Fr 09:00-13:00,14:30-18:30; Sa 09:00-14:00; PH off";
const at = (time: string) => new Date(`2026-11-${time}:00+01:00`);
const isOpen = async (time: string) => (await findOpenShopIds({ townId, at: at(time) })).includes(shop.id);

test("saved hours are found by instant: breaks, closing and holidays are closed", async () => {
  stopClock(at("24T10:00"));
  expect(await saveHours({ shop, land: "NW", text: "Mo-Fr 9-13, 14:30-18:30; Sa 9-14; PH off", actor })).toMatchObject({ ok: true });
  expect(await isOpen("24T09:00")).toBe(true);
  expect(await isOpen("24T13:00")).toBe(false);
  expect(await isOpen("24T14:00")).toBe(false);
  expect(await isOpen("28T13:59")).toBe(true);
  expect(await isOpen("28T14:00")).toBe(false);
  expect((await findOpenShopIds({ townId, at: new Date("2026-12-25T10:00:00+01:00") })).includes(shop.id)).toBe(false);
});

test("what cannot be read is refused and nothing is changed", async () => {
  stopClock(at("24T10:00"));
  await saveHours({ shop, land: "NW", text: bookshop, actor });
  expect(await saveHours({ shop, land: "NW", text: "mal so, mal so", actor })).toEqual({ ok: false, problem: "unreadable" });
  expect(await saveHours({ shop, land: "NW", text: "Mo 9-10;".repeat(40), actor })).toEqual({ ok: false, problem: "too-long" });
  expect(await db.shopHours.findUnique({ where: { shopId: shop.id } })).toMatchObject({ value: bookshop });
  expect(await isOpen("24T10:00")).toBe(true);
});

test("no hours are open at no time", async () => {
  stopClock(at("24T10:00"));
  await saveHours({ shop, land: "NW", text: "", actor });
  expect(await isOpen("24T10:00")).toBe(false);
  expect(await db.openingInterval.findMany({ where: { shopId: shop.id } })).toMatchObject([{ kind: "unknown" }]);
});

test("changed hours keep what was there before; the same again confirms; an import confirms nothing", async () => {
  stopClock(at("24T10:00"));
  await saveHours({ shop, land: "NW", text: bookshop, actor });
  await saveHours({ shop, land: "NW", text: "Mo-Sa 10-18", actor: { ...actor, role: "steward" } });
  await saveHours({ shop, land: "NW", text: "Mo-Sa 10:00-18:00", actor });
  const changes = await db.shopChange.findMany({ where: { shopId: shop.id, kind: "hours" }, orderBy: { id: "asc" } });
  expect(changes.at(-1)).toMatchObject({ before: { value: bookshop }, after: { value: "Mo-Sa 10:00-18:00" }, actorRole: "steward" });
  expect(await db.shopHours.findUnique({ where: { shopId: shop.id } })).toMatchObject({ confirmedBy: "shop", confirmedAt: at("24T10:00") });
  await change((tx) => saveHoursIn(tx, { shop, land: "NW", text: bookshop, actor: { id: null, name: "Liste", role: "system" }, confirmedBy: "import" }));
  expect(await db.shopHours.findUnique({ where: { shopId: shop.id } })).toMatchObject({ value: bookshop, confirmedBy: "import", confirmedAt: null });
});

test("today's closing time holds at once, today only, and can be taken back", async () => {
  stopClock(at("24T10:00"));
  await saveHours({ shop, land: "NW", text: bookshop, actor });
  const { version } = await db.town.findUniqueOrThrow({ where: { id: townId } });
  expect(await changeClosingTime({ shop, closesAt: 16 * 60, reason: "Inventur", actor })).toEqual({ ok: true, value: { value: "09:00-13:00,14:30-16:00" } });
  expect(await isOpen("24T15:59")).toBe(true);
  expect(await isOpen("24T16:00")).toBe(false);
  expect(await isOpen("25T16:00")).toBe(true);
  expect((await db.town.findUniqueOrThrow({ where: { id: townId } })).version).toBeGreaterThan(version);
  expect(await changeClosingTime({ shop, closesAt: 20 * 60, actor })).toMatchObject({ value: { value: "09:00-13:00,14:30-20:00" } });
  expect(await changeClosingTime({ shop, closesAt: null, actor })).toMatchObject({ value: { value: "off" } });
  expect(await isOpen("24T10:00")).toBe(false);
  expect(await restoreClosingTime({ shop, actor })).toEqual({ ok: true, value: { restored: true } });
  expect(await restoreClosingTime({ shop, actor })).toEqual({ ok: true, value: { restored: false } });
  expect(await isOpen("24T16:00")).toBe(true);
  expect(await db.actLogEntry.findMany({ where: { shopId: shop.id, act: "closing-time-changed" }, orderBy: { at: "asc" } })).toHaveLength(3);
});

test("a pause and a town's day that the shop joins are in the rows; another shop's answer and a no are not", async () => {
  stopClock(at("24T10:00"));
  await saveHours({ shop, land: "NW", text: bookshop, actor });
  const sunday = await db.townDay.create({ data: { townId, day: new Date("2026-11-29"), kind: "sunday-opening", name: "Adventssonntag", value: "13:00-18:00" } });
  const answer = (shopId: string, joins: boolean, value: string | null = null) => db.townDayAnswer.create({ data: { townDayId: sunday.id, shopId, townId, joins, value } });
  await answer(baker.shopId, true);
  await rebuildHours({ shopId: shop.id });
  expect(await isOpen("29T14:00")).toBe(false);
  await answer(shop.id, false);
  await rebuildHours({ shopId: shop.id });
  expect(await isOpen("29T14:00")).toBe(false);
  await db.townDayAnswer.update({ where: { townDayId_shopId: { townDayId: sunday.id, shopId: shop.id } }, data: { joins: true, value: "14:00-17:00" } });
  await rebuildHours({ shopId: shop.id });
  expect([await isOpen("29T13:30"), await isOpen("29T14:00"), await isOpen("29T17:00")]).toEqual([false, true, false]);
  await db.shop.update({ where: { id: shop.id }, data: { pausedFrom: new Date("2026-11-26"), pausedUntil: new Date("2026-11-29") } });
  await rebuildHours({ shopId: shop.id });
  expect([await isOpen("25T10:00"), await isOpen("26T10:00"), await isOpen("29T14:00"), await isOpen("30T10:00")]).toEqual([true, false, false, true]);
  await db.shop.update({ where: { id: shop.id }, data: { pausedFrom: null, pausedUntil: null } });
});

test("spelling out again, even at the same time, changes nothing", async () => {
  stopClock(at("24T10:00"));
  await saveHours({ shop, land: "NW", text: bookshop, actor });
  const rows = () => db.openingInterval.findMany({ where: { shopId: shop.id }, select: { startsAt: true, endsAt: true, kind: true }, orderBy: { startsAt: "asc" } });
  const before = await rows();
  await Promise.all([rebuildHours({ shopId: shop.id }), rebuildHours({ shopId: shop.id }), rebuildHours({ shopId: shop.id }), extendHours()]);
  expect(await rows()).toEqual(before);
});

test("the rows and the sign agree for every real value, and no open row is longer than 36 hours", async () => {
  stopClock(at("24T10:00"));
  const instants = ["24T10:00", "25T02:30", "26T18:15", "29T12:00"].map(at);
  for (const value of ["24/7", "PH,Mo-Su 00:00-24:00", ...values.filter((_, index) => index % 12 === 0)]) {
    await change((tx) => rebuildIntervals(tx, { shops: [{ id: baker.shopId, townId, value, land: "NW" }] }));
    for (const instant of instants) {
      const open = (await findOpenShopIds({ townId, at: instant })).includes(baker.shopId);
      expect(open, `${value} at ${instant.toISOString()}`).toBe(["open", "soon"].includes(openState({ shop: { value, land: "NW" }, at: instant }).kind));
    }
  }
  const long = await db.$queryRaw`SELECT 1 FROM "OpeningInterval" WHERE "kind" = 'open' AND "endsAt" - "startsAt" > interval '36 hours'`;
  expect(long).toEqual([]);
});

test("a shop that cannot be spelled out holds up no other of the night's work", async () => {
  stopClock(at("24T10:00"));
  await db.shop.create({ data: { id: "shop-kaputt", townId, slug: "kaputt", name: "Kaputt", trade: "mode", hours: { create: { townId, value: "Mo-Su 09:00-18:00" } } } });
  await saveHours({ shop, land: "NW", text: bookshop, actor });
  await db.openingInterval.deleteMany({});
  await db.$executeRaw`CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW."shopId" = 'shop-kaputt' THEN RAISE EXCEPTION 'broken'; END IF; RETURN NEW; END $$`;
  await db.$executeRaw`CREATE TRIGGER refuse_one BEFORE INSERT ON "OpeningInterval" FOR EACH ROW EXECUTE FUNCTION refuse_one()`;
  expect(await extendHours()).toBe(await db.shop.count() - 1);
  expect(await isOpen("24T10:00")).toBe(true);
  await db.$executeRaw`DROP TRIGGER refuse_one ON "OpeningInterval"`;
  await db.shop.delete({ where: { id: "shop-kaputt" } });
});

test("600 shops are spelled out in a few seconds and looked up by one short statement", { timeout: 60_000 }, async () => {
  stopClock(at("24T10:00"));
  const shops = Array.from({ length: 600 }, (_, index) => ({ id: `many-${index}`, townId, slug: `many-${index}`, name: `Geschäft ${index}`, trade: "baeckerei" }));
  await db.shop.createMany({ data: shops });
  await db.shopHours.createMany({ data: shops.map(({ id }, index) => ({ shopId: id, townId, value: index % 5 === 0 ? null : values[index % values.length] })) });
  const before = performance.now();
  expect(await extendHours()).toBeGreaterThanOrEqual(600);
  const spent = performance.now() - before;
  await db.$executeRaw`ANALYZE "OpeningInterval"`;
  const look = performance.now();
  const open = await findOpenShopIds({ townId, at: at("24T10:00") });
  console.log(`600 shops: ${Math.round(spent)} ms, ${await db.openingInterval.count()} rows, look-up ${(performance.now() - look).toFixed(1)} ms, ${open.length} open`);
  expect(spent).toBeLessThan(20_000);
  expect(new Set(open).size).toBe(open.length);
});
