import { afterEach, expect, test, vi } from "vitest";
import { stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { seedDemo } from "./seed-demo.server.ts";

afterEach(() => stopClock(null));

const friday = new Date("2026-11-27T09:00:00+01:00");
const count = async () => ({ intervals: await db.openingInterval.count({ where: { shopId: "shop-radhaus-lindemann" } }), entries: await db.searchEntry.count() });

test("the demo region gets its rows, hours and index, and a second start of the day asks only two small questions", async () => {
  await db.$executeRaw`TRUNCATE "Region", "Person", "Trader", "Category" CASCADE`;
  stopClock(friday);
  await seedDemo(friday);
  const first = await count();
  expect(first.entries).toBeGreaterThan(400);
  expect(first.intervals).toBeGreaterThan(20);
  const asked = vi.fn();
  // why: the number of statements is the promise
  db.$on("query", asked);
  await seedDemo(new Date("2026-11-27T18:00:00+01:00"));
  expect(asked.mock.calls.length).toBeLessThanOrEqual(2);
  expect(await count()).toEqual(first);
}, 60_000);

test("on the next day the dates move along", async () => {
  const saturday = new Date("2026-11-28T09:00:00+01:00");
  const before = await db.openingInterval.aggregate({ _max: { startsAt: true } });
  stopClock(saturday);
  await seedDemo(saturday);
  const after = await db.openingInterval.aggregate({ _max: { startsAt: true } });
  expect(Number(after._max.startsAt)).toBeGreaterThan(Number(before._max.startsAt));
}, 60_000);
