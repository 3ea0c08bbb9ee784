import { afterAll, beforeAll, expect, test } from "vitest";
import { stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { findProfile } from "./find-profile.server.ts";
import { standOf } from "./profile-facts.ts";
import { saveProfile } from "./save-profile.server.ts";
import { erlenstedt } from "../../../../tests/support/template-town.ts";

const actor = { id: null, name: "Petra Sommerfeld", role: "retailer" as const };
const shop = { id: "shop-profil", townId: erlenstedt.townId };
const unknown = { stepCm: null, doorWidthCm: null, wheelchair: null, hasWc: null, hasLoop: null, guideDogs: null, hasQuietHour: null, quietHour: null };
const stand = async () => standOf("zugang", await findProfile({ shop }));

beforeAll(async () => {
  stopClock(new Date("2026-11-24T09:00:00Z"));
  await db.shop.create({ data: { ...shop, slug: "profil", name: "Profil", trade: "mode" } });
});
afterAll(() => stopClock(null));

test("what is said is confirmed, what stays unknown is not, so that public data may still fill it", async () => {
  expect(await saveProfile({ shop, form: "zugang", facts: { ...unknown, stepCm: 0, hasWc: false }, stand: await stand(), actor })).toEqual({ ok: true, value: ["stepCm", "hasWc"] });
  const row = await db.shop.findUniqueOrThrow({ where: { id: shop.id } });
  expect(row).toMatchObject({ stepCm: 0, hasWc: false, hasLoop: null, confirmedFacts: ["stepCm", "hasWc"], confirmedAt: new Date("2026-11-24T09:00:00Z") });
  expect(await saveProfile({ shop, form: "zugang", facts: unknown, stand: await stand(), actor })).toMatchObject({ ok: true, value: ["stepCm", "hasWc"] });
  expect(await db.shop.findUniqueOrThrow({ where: { id: shop.id } })).toMatchObject({ stepCm: null, hasWc: null });
});

test("of two people who change one form at once, exactly one is kept and the other is told", async () => {
  const both = (known: () => Promise<string | null>) => Promise.all([80, 90].map(async (doorWidthCm) => saveProfile({ shop, form: "zugang", facts: { ...unknown, doorWidthCm }, stand: await known(), actor })));
  const opened = await stand();
  const guarded = await both(async () => opened);
  expect(guarded.filter(({ ok }) => ok)).toHaveLength(1);
  expect(guarded.find(({ ok }) => !ok)).toEqual({ ok: false, problem: "changed-meanwhile" });
  // the control: without the guard both are kept, and whoever came first is overwritten without a word
  expect((await both(async () => null)).map(({ ok }) => ok)).toEqual([true, true]);
});
