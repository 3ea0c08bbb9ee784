import { afterEach, expect, test } from "vitest";
import { stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { birkenau, erlenstedt } from "../../../../tests/support/template-town.ts";
import { addExceptions } from "../exceptions/add-exceptions.server.ts";
import { removeExceptions } from "../exceptions/remove-exceptions.server.ts";
import { findOfficeHours } from "../find-office-hours.server.ts";
import { findOpenShopIds } from "../find-open-shops.server.ts";
import { saveHours } from "../save-hours.server.ts";
import { addTownDay } from "./add-town-day.server.ts";
import { answerTownDay } from "./answer-town-day.server.ts";
import { findTownDay, findTownDays } from "./find-town-days.server.ts";
import { removeTownDay } from "./remove-town-day.server.ts";

const { townId, books, baker, steward } = erlenstedt;
const town = { id: townId };
const shop = { id: books.shopId, townId };
const office = { id: steward.personId, name: "Jonas Weidner", role: "steward" as const };
const actor = { id: books.personId, name: "Jana Brandt", role: "retailer" as const };
const at = (time: string) => new Date(`2026-${time}:00+01:00`);
const open = async (time: string) => (await findOpenShopIds({ townId, at: at(time) })).includes(shop.id);
const usual = async () => { stopClock(at("11-24T10:00")); await saveHours({ shop, land: "NW", text: "Mo-Fr 09:00-18:00; PH off", actor }); };

afterEach(() => stopClock(null));

test("a verkaufsoffener Sonntag opens only the shops that join, with the town's times or their own, until it is taken back", async () => {
  await usual();
  const day = "2026-12-06";
  expect(await addTownDay({ town, day, kind: "sunday-opening", name: "  Nikolaus-\nSonntag ", value: "13-18", actor: office })).toEqual({ ok: true });
  expect(await addTownDay({ town, day, kind: "other", name: "Noch einer", value: "13:00-18:00", actor: office })).toEqual({ ok: false, problem: "already-there" });
  expect(await open("12-06T14:00")).toBe(false);
  expect(await answerTownDay({ shop, land: "NW", day, joins: true, value: null, actor })).toEqual({ ok: true });
  expect(await open("12-06T13:30")).toBe(true);
  expect(await answerTownDay({ shop, land: "NW", day, joins: true, value: "14:00-17:00", actor })).toEqual({ ok: true });
  expect([await open("12-06T13:30"), await open("12-06T14:00")]).toEqual([false, true]);
  expect(await findTownDays({ town, today: "2026-11-24" })).toMatchObject({ land: "NW", days: [{ day, name: "Nikolaus- Sonntag", value: "13:00-18:00", joining: 1, away: 0, silent: 1 }] });
  expect(await findTownDay({ town, day })).toMatchObject({ answers: [{ joins: true, value: "14:00-17:00", shop: { slug: books.slug } }] });
  expect(await answerTownDay({ shop, land: "NW", day, joins: false, value: null, actor })).toEqual({ ok: true });
  expect(await open("12-06T14:00")).toBe(false);
  await answerTownDay({ shop, land: "NW", day, joins: true, value: null, actor });
  expect(await removeTownDay({ town, day, actor: office })).toEqual({ ok: true });
  expect(await open("12-06T14:00")).toBe(false);
  expect(await removeTownDay({ town, day, actor: office })).toEqual({ ok: false, problem: "not-found" });
  expect(await db.actLogEntry.findMany({ where: { shopId: shop.id, act: { startsWith: "town-day" } }, orderBy: { at: "asc" }, select: { sentence: true } })).toContainEqual({ sentence: "Nikolaus- Sonntag, So, 6. Dez: dabei, 14 bis 17 Uhr" });
});

test("a late evening is added to the usual hours", async () => {
  await usual();
  await addTownDay({ town, day: "2026-12-11", kind: "late-opening", name: "Mondscheinkauf", value: "18:00-22:00", actor: office });
  await answerTownDay({ shop, land: "NW", day: "2026-12-11", joins: true, value: null, actor });
  expect([await open("12-11T09:30"), await open("12-11T21:59"), await open("12-11T22:00")]).toEqual([true, true, false]);
});

test("days of other towns, past days, workdays called Sunday and unreadable times are refused", async () => {
  await usual();
  const add = (more: { day?: string; kind?: "sunday-opening" | "other"; name?: string; value?: string }) => addTownDay({ town, day: "2026-12-13", kind: "sunday-opening", name: "Advent", value: "13:00-18:00", actor: office, ...more });
  expect(await add({ day: "2026-11-23" })).toEqual({ ok: false, problem: "past-day" });
  expect(await add({ day: "2029-01-07" })).toEqual({ ok: false, problem: "too-far" });
  expect(await add({ day: "2026-12-14" })).toEqual({ ok: false, problem: "not-sunday" });
  expect(await add({ name: " " })).toEqual({ ok: false, problem: "no-name" });
  expect(await add({ value: "nachmittags" })).toEqual({ ok: false, problem: "unreadable" });
  await add({});
  expect(await answerTownDay({ shop: { id: birkenau.shopId, townId: birkenau.townId }, land: "BB", day: "2026-12-13", joins: true, value: null, actor })).toEqual({ ok: false, problem: "not-found" });
  expect(await answerTownDay({ shop, land: "NW", day: "2026-12-13", joins: true, value: "bald", actor })).toEqual({ ok: false, problem: "unreadable" });
});

test("Betriebsferien are one line in the office, close every day of them and can be taken back", async () => {
  await usual();
  const days = { from: "2026-12-28", until: "2026-12-31" };
  expect(await addExceptions({ shop, land: "NW", ...days, value: "off", reason: "Betriebsferien", actor })).toEqual({ ok: true });
  expect(await addExceptions({ shop, land: "NW", from: "2026-12-24", until: "2026-12-24", value: "09:00-13:00", reason: "Heiligabend", actor })).toEqual({ ok: true });
  expect([await open("12-24T12:00"), await open("12-24T14:00"), await open("12-29T10:00")]).toEqual([true, false, false]);
  expect((await findOfficeHours({ shop, at: at("11-24T10:00") })).exceptions).toEqual([
    { from: "2026-12-24", until: "2026-12-24", value: "09:00-13:00", reason: "Heiligabend" }, { ...days, value: "off", reason: "Betriebsferien" },
  ]);
  expect(await removeExceptions({ shop, ...days, actor })).toEqual({ ok: true, value: { removed: 4 } });
  expect(await removeExceptions({ shop, ...days, actor })).toEqual({ ok: true, value: { removed: 0 } });
  expect(await open("12-29T10:00")).toBe(true);
  expect(await db.actLogEntry.findFirstOrThrow({ where: { shopId: shop.id, act: "exception-added" }, orderBy: { at: "asc" } })).toMatchObject({ sentence: "Ausnahme eingetragen, Mo, 28. Dez bis Do, 31. Dez: geschlossen, Betriebsferien" });
});

test("exceptions in the past, backwards, endless or unreadable are refused and change nothing", async () => {
  await usual();
  const add = (from: string, until: string, value = "off") => addExceptions({ shop: { id: baker.shopId, townId }, land: "NW", from, until, value, reason: "", actor });
  expect(await add("2026-11-23", "2026-11-24")).toEqual({ ok: false, problem: "past-day" });
  expect(await add("2026-12-02", "2026-12-01")).toEqual({ ok: false, problem: "backwards" });
  expect(await add("2026-12-01", "2027-04-30")).toEqual({ ok: false, problem: "too-many-days" });
  expect(await add("2029-01-01", "2029-01-02")).toEqual({ ok: false, problem: "too-far" });
  expect(await add("2026-12-01", "2026-12-01", "irgendwann")).toEqual({ ok: false, problem: "unreadable" });
  expect(await db.hoursException.count({ where: { shopId: baker.shopId } })).toBe(0);
});
