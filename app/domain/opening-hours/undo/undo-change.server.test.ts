import { afterAll, beforeEach, expect, test } from "vitest";
import { stopClock } from "#app/clock.server.ts";
import { attempt, change, db } from "#app/db.server.ts";
import { saveFacts } from "#app/domain/shops/save-facts.server.ts";
import { erlenstedt } from "../../../../tests/support/template-town.ts";
import { saveHours } from "../save-hours.server.ts";
import { undoChange } from "./undo-change.server.ts";

const shop = { id: "shop-zurueck", townId: erlenstedt.townId };
const steward = { id: erlenstedt.steward.personId, name: "Jonas Weidner", role: "steward" as const };
const owner = { id: null, name: "Uta Um", role: "retailer" as const };

beforeEach(async () => {
  stopClock(new Date("2026-11-24T09:00:00Z"));
  await db.shop.deleteMany({ where: { id: shop.id } });
  await db.shop.create({ data: { ...shop, slug: "zurueck", name: "Zurück", trade: "buchhandlung", phone: "030 1", ranges: ["Alt"], hours: { create: { townId: shop.townId, value: "Mo-Fr 09:00-18:00" } } } });
});
afterAll(() => stopClock(null));

const row = () => db.shop.findUniqueOrThrow({ where: { id: shop.id }, include: { hours: true } });
const save = (facts: Parameters<typeof saveFacts>[1]["facts"], actor: typeof steward | typeof owner = steward) => change((tx) => saveFacts(tx, { shop, facts, actor, confirm: true }));
const changes = () => db.shopChange.findMany({ where: { shopId: shop.id }, orderBy: { id: "asc" } });
const undo = (changeId: string) => undoChange({ shop, changeId, actor: owner });

test("what the steward changed, the shop puts back, and the log says who did both", async () => {
  await save({ phone: "030 2", ranges: ["Neu"], hasWc: true });
  const [made] = await changes();
  expect(await undo(made.id)).toMatchObject({ ok: true });
  expect(await row()).toMatchObject({ phone: "030 1", ranges: ["Alt"], hasWc: null });
  const [first, second] = await changes();
  expect(first).toMatchObject({ undoneAt: new Date("2026-11-24T09:00:00Z"), undoneBy: "Uta Um" });
  expect(second).toMatchObject({ before: { phone: "030 2" }, after: { phone: "030 1" }, actorName: "Uta Um", sentence: "Zurückgenommen: Telefon, Sortiment, WC" });
  expect((await db.actLogEntry.findUniqueOrThrow({ where: { id: second.id } })).act).toBe("change-undone");
});

test("taking back can be taken back", async () => {
  await save({ phone: "030 2" });
  await undo((await changes())[0].id);
  await undo((await changes())[1].id);
  expect(await row()).toMatchObject({ phone: "030 2" });
});

test("what has been changed again stays, and nothing of the change is put back", async () => {
  await save({ phone: "030 2", hasWc: true });
  await save({ phone: "030 3" }, owner);
  const [made] = await changes();
  expect(await undo(made.id)).toEqual({ ok: false, problem: "changed-since" });
  expect(await row()).toMatchObject({ phone: "030 3", hasWc: true });
  expect((await changes())[0].undoneAt).toBeNull();
});

test("hours come back with the weeks they make", async () => {
  await saveHours({ shop, land: "NW", text: "Mo-Fr 10:00-12:00", actor: steward });
  const [made] = await changes();
  expect(await undo(made.id)).toMatchObject({ ok: true });
  expect((await row()).hours).toMatchObject({ value: "Mo-Fr 09:00-18:00", confirmedBy: "shop" });
  expect(await db.openingInterval.count({ where: { shopId: shop.id, startsAt: new Date("2026-11-25T08:00:00Z"), endsAt: new Date("2026-11-25T17:00:00Z") } })).toBe(1);
});

test("another shop's change is not found, and one that holds what nobody knows is refused", async () => {
  await save({ phone: "030 2" });
  const [made] = await changes();
  expect(await undoChange({ shop: { id: erlenstedt.books.shopId, townId: shop.townId }, changeId: made.id, actor: owner })).toEqual({ ok: false, problem: "not-found" });
  await db.shopChange.update({ where: { id: made.id }, data: { before: { status: "published" } } });
  expect(await undo(made.id)).toEqual({ ok: false, problem: "not-possible" });
});

test("ten presses at once put it back once", async () => {
  await save({ phone: "030 2" });
  const [made] = await changes();
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => undo(made.id)));
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(await changes()).toHaveLength(2);
});

test("without the lock, several of them would have put it back", async () => {
  await save({ phone: "030 2" });
  const [made] = await changes();
  const naive = () => attempt(async (tx) => {
    const { undoneAt } = await tx.shopChange.findUniqueOrThrow({ where: { id: made.id } });
    await tx.$executeRaw`SELECT pg_sleep(0.05)`;
    if (undoneAt === null) await tx.shopChange.update({ where: { id: made.id }, data: { undoneAt: new Date("2026-11-24T09:00:00Z") } });
    return undoneAt === null;
  });
  const done = await Promise.all([naive(), naive(), naive()]);
  expect(done.filter((outcome) => outcome.ok && outcome.value).length).toBeGreaterThan(1);
});
