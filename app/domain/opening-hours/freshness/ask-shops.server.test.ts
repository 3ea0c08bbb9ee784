import { afterAll, beforeEach, expect, test } from "vitest";
import { stopClock } from "#app/clock.server.ts";
import { change, db } from "#app/db.server.ts";
import { signLink } from "#app/domain/accounts/signed-link.server.ts";
import { renderNotification } from "#app/domain/notifications/render-notification.server.ts";
import { notify } from "#app/domain/notifications/notify.server.ts";
import { erlenstedt } from "../../../../tests/support/template-town.ts";
import { confirmHours } from "./confirm-hours.server.ts";
import { askShops } from "./ask-shops.server.ts";
import { freshId } from "#app/domain/shops/fresh-id.server.ts";
import { readFreshLink } from "./fresh-link.server.ts";

const shop = { id: "shop-gefragt", townId: erlenstedt.townId };
const email = "gerda@gefragt.example";
const at = (time: string) => stopClock(new Date(time));
const letters = () => db.notification.findMany({ where: { template: "hours-question", toEmail: { endsWith: "gefragt.example" } }, orderBy: { createdAt: "asc" } });

beforeEach(async () => {
  at("2026-11-24T08:30:00Z");
  await db.notification.deleteMany({ where: { template: "hours-question" } });
  await db.shopHours.updateMany({ data: { askedAt: new Date("2026-11-24T08:00:00Z") } });
  await db.shop.deleteMany({ where: { id: shop.id } });
  await db.person.deleteMany({ where: { id: "person-gefragt" } });
  await db.person.create({ data: { id: "person-gefragt", email, name: "Gerda Gefragt" } });
  await db.shop.create({ data: {
    ...shop, slug: "gefragt", name: "Gefragt", trade: "buchhandlung", roles: { create: { personId: "person-gefragt", role: "owner" } },
    hours: { create: { townId: shop.townId, value: "Mo-Fr 09:00-18:00; PH off", confirmedAt: new Date("2026-08-20T08:00:00Z") } },
  } });
});
afterAll(() => stopClock(null));

test("old hours are asked about, with the coming days in words and a link for one tap", async () => {
  expect(await askShops()).toBe(1);
  const [letter] = await letters();
  const { subject, text } = renderNotification(letter);
  expect(subject).toBe("Gefragt: Stimmen Ihre Öffnungszeiten noch?");
  expect(text).toContain("zuletzt am 20.08.2026");
  expect(text).toContain("Ihre Zeiten: Mo-Fr 9 bis 18 Uhr; Feiertage geschlossen");
  expect(text).toContain("Mi, 25. Nov: 9–18");
  expect(text).toMatch(/Stimmt noch:\nhttp\S+\/stimmt\/shop-gefragt--[0-9a-f]{10}\./);
});

test("the job twice, and on two machines at once, is one mail", async () => {
  await Promise.all([askShops(), askShops(), askShops()]);
  await askShops();
  expect(await letters()).toHaveLength(1);
  expect(await db.shopHours.findUniqueOrThrow({ where: { shopId: shop.id } })).toMatchObject({ askedAt: new Date("2026-11-24T08:30:00Z") });
});

test("without the row saying who asks, it would have been several", async () => {
  const naive = (number: number) => change(async (tx) => {
    const hours = await tx.shopHours.findUniqueOrThrow({ where: { shopId: shop.id } });
    await tx.$executeRaw`SELECT pg_sleep(0.05)`;
    if (hours.askedAt === null) await notify(tx, { key: `naive:${number}`, template: "hours-question", to: { email, name: "" }, payload: {} });
    await tx.shopHours.update({ where: { shopId: shop.id }, data: { askedAt: new Date("2026-11-24T08:30:00Z") } });
  });
  await Promise.all([naive(1), naive(2), naive(3)]);
  expect((await letters()).length).toBeGreaterThan(1);
});

test("silence is asked again after 90 days, an answer ends it, and holidays are asked about in one mail", async () => {
  await askShops();
  at("2026-12-09T08:30:00Z");
  expect(await askShops()).toBe(0);
  for (const day of ["14", "15", "16", "17", "18", "22", "25"]) { at(`2026-12-${day}T08:30:00Z`); await askShops(); }
  const [, christmas, ...more] = await letters();
  expect(more).toEqual([]);
  expect(renderNotification(christmas).subject).toBe("Gefragt: Wann haben Sie zu Heiligabend offen?");
  await confirmHours({ shop, actor: { id: null, name: "Gerda", role: "retailer" } });
  at("2027-02-20T08:30:00Z");
  expect((await letters()).length).toBe(2);
});

test.for([
  { name: "a shop that nobody sees", data: { status: "draft" } }, { name: "a shop that is paused", data: { pausedFrom: new Date("2026-11-20") } },
  { name: "an address that never confirmed anything", data: { email: "info@gefragt.example", roles: { deleteMany: {} } } },
])("$name is not asked", async ({ data }) => {
  await db.shop.update({ where: { id: shop.id }, data });
  expect(await askShops()).toBe(0);
  expect(await letters()).toEqual([]);
});

test("the link ends after its time, with the owner's place, and opens nothing else", async () => {
  const token = signLink({ purpose: "fresh", id: freshId({ shopId: shop.id, email }), expires: new Date("2027-01-23T08:30:00Z") });
  expect(await readFreshLink(token)).toMatchObject({ shop: { id: shop.id, name: "Gefragt" }, receiver: { personId: "person-gefragt" } });
  expect(await readFreshLink(signLink({ purpose: "answer", id: freshId({ shopId: shop.id, email }) }))).toBeNull();
  expect(await readFreshLink(signLink({ purpose: "fresh", id: freshId({ shopId: erlenstedt.books.shopId, email }) }))).toBeNull();
  await db.shopRole.deleteMany({ where: { shopId: shop.id } });
  expect(await readFreshLink(token)).toBeNull();
  at("2027-01-24T08:30:00Z");
  expect(await readFreshLink(token)).toBe("expired");
});

test("one shop that cannot be asked does not keep those after it from being asked", async () => {
  await db.shop.deleteMany({ where: { id: "shop-a-kaputt" } });
  await db.shop.create({ data: {
    id: "shop-a-kaputt", townId: shop.townId, slug: "kaputt", name: "Kaputt", trade: "buchhandlung", roles: { create: { personId: "person-gefragt", role: "owner" } },
    hours: { create: { townId: shop.townId, value: "Mo-Fr 09:00-18:00; PH off", confirmedAt: new Date("2026-08-20T08:00:00Z") } },
  } });
  await db.$executeRaw`ALTER TABLE "ShopHours" ADD CONSTRAINT "test_kaputt" CHECK ("shopId" <> 'shop-a-kaputt' OR "askedAt" IS NULL)`;
  try {
    expect(await askShops()).toBe(1);
    expect(await letters()).toHaveLength(1);
  } finally {
    await db.$executeRaw`ALTER TABLE "ShopHours" DROP CONSTRAINT "test_kaputt"`;
    await db.shop.deleteMany({ where: { id: "shop-a-kaputt" } });
  }
});
