import { beforeEach, expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { seedDemoRegion } from "./seed.server.ts";

const friday = new Date("2026-11-06T14:20:00+01:00");
const fridayEvening = new Date("2026-11-06T21:00:00+01:00");
const nextTuesday = new Date("2026-11-10T08:00:00+01:00");

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Region", "Person", "Trader", "Category" CASCADE`;
});

test("an empty database holds the whole region afterwards", async () => {
  const { changed, made } = await seedDemoRegion({ today: friday });
  expect(changed).toBe(true);
  expect(made.towns).toBe(2);
  expect(made.shops).toBeGreaterThan(560);
  expect(made.products).toBeGreaterThanOrEqual(400);
  expect(await db.shopRole.count()).toBeGreaterThanOrEqual(3);
  expect(await db.townRole.count()).toBe(2);
  expect(await db.variant.count({ where: { prices: { none: {} } } })).toBe(0);
});

test("a second run on the same day writes nothing", async () => {
  await seedDemoRegion({ today: friday });
  const { version } = await db.town.findUniqueOrThrow({ where: { slug: "erlenstedt" } });
  expect(await seedDemoRegion({ today: fridayEvening })).toMatchObject({ changed: false });
  expect(await db.town.findUniqueOrThrow({ where: { slug: "erlenstedt" } })).toMatchObject({ version });
});

test("what a person changed or took away stays so", async () => {
  await seedDemoRegion({ today: friday });
  const lock = await db.variant.update({ where: { id: "variant-radhaus-lindemann-faltschloss-riegel-85-2" }, data: { priceCents: 6200, stock: 1, confirmedAt: fridayEvening } });
  await db.product.delete({ where: { id: "product-radhaus-lindemann-klingel-pling" } });
  await db.event.update({ where: { id: "event-erlenstedt-flohmarkt-am-stadttor" }, data: { status: "cancelled" } });
  await db.shopHours.update({ where: { shopId: "shop-radhaus-lindemann" }, data: { value: "Mo-Fr 10:00-18:00" } });
  await db.hoursException.delete({ where: { id: "exception-mode-harms-4" } });
  await seedDemoRegion({ today: nextTuesday });
  expect(await db.variant.findUniqueOrThrow({ where: { id: lock.id } })).toEqual(lock);
  expect(await db.product.count({ where: { id: "product-radhaus-lindemann-klingel-pling" } })).toBe(0);
  expect(await db.event.findUniqueOrThrow({ where: { id: "event-erlenstedt-flohmarkt-am-stadttor" } })).toMatchObject({ status: "cancelled", startsAt: new Date("2026-11-08T08:00:00+01:00") });
  expect(await db.shopHours.findUniqueOrThrow({ where: { shopId: "shop-radhaus-lindemann" } })).toMatchObject({ value: "Mo-Fr 10:00-18:00" });
  expect(await db.hoursException.count({ where: { id: "exception-mode-harms-4" } })).toBe(0);
});

test("on a new day events, special days and ages move along", async () => {
  await seedDemoRegion({ today: friday });
  const { moved } = await seedDemoRegion({ today: nextTuesday });
  expect(moved.events).toBeGreaterThan(10);
  expect(moved.variants).toBeGreaterThan(400);
  const bread = await db.variant.findUniqueOrThrow({ where: { id: "variant-baeckerei-sommerfeld-roggenmischbrot-1-kg-1" } });
  expect(nextTuesday.getTime() - (bread.confirmedAt?.getTime() ?? 0)).toBe(8 * 60_000);
  expect(await db.hoursException.findUniqueOrThrow({ where: { id: "exception-radhaus-lindemann-1" } })).toMatchObject({ day: new Date("2026-11-14") });
  const { confirmedAt } = await db.shopHours.findUniqueOrThrow({ where: { shopId: "shop-radhaus-lindemann" } });
  expect(confirmedAt).toEqual(new Date("2026-11-07T08:00:00+01:00"));
  expect(await seedDemoRegion({ today: nextTuesday })).toMatchObject({ changed: false });
});

test("towns have places, shops have offers, and an offer that is over and untouched starts again", async () => {
  await seedDemoRegion({ today: friday });
  expect(await db.townPlace.count()).toBe(31);
  const running = async (day: string) => (await db.shopOffer.findMany({ where: { fromDay: { lte: new Date(day) }, untilDay: { gte: new Date(day) } }, select: { id: true }, orderBy: { id: "asc" } })).map(({ id }) => id);
  const first = await running("2026-11-06");
  expect(first.length).toBeGreaterThanOrEqual(6);
  await db.shopOffer.update({ where: { id: "offer-blumen-amsel" }, data: { title: "Ausverkauft" } });
  await db.shopOffer.delete({ where: { id: "offer-muehlenbaeckerei" } });
  await seedDemoRegion({ today: nextTuesday });
  expect(await running("2026-11-10")).toEqual(first.filter((id) => !["offer-blumen-amsel", "offer-muehlenbaeckerei"].includes(id)));
});
