import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { attempt, db } from "#app/db.server.ts";
import { erlenstedt } from "../../../../tests/support/template-town.ts";
import { moveShop } from "./move-shop.server.ts";
import { allowedMoves, needsReason, shopStatuses, type ShopStatus } from "./shop-status.ts";

const shop = { id: "shop-wechsel", townId: erlenstedt.townId };
const people = {
  shop: { id: "person-wechsel", name: "Wilma Wechsel", role: "retailer" as const },
  steward: { id: erlenstedt.steward.personId, name: "Jonas Weidner", role: "steward" as const },
  nobody: { id: null, name: "Niemand", role: "system" as const },
};
type Who = keyof typeof people;

beforeEach(async () => {
  await db.shop.deleteMany({ where: { id: shop.id } });
  await db.person.deleteMany({ where: { id: people.shop.id } });
  await db.notification.deleteMany({ where: { template: "shop-moved" } });
  await db.town.update({ where: { id: shop.townId }, data: { reviewsProfiles: true } });
  await db.person.create({ data: { id: people.shop.id, email: "wilma@wechsel.example", name: "Wilma Wechsel" } });
  await db.shop.create({ data: { ...shop, slug: "wechsel", name: "Wechselstube", trade: "buchhandlung", status: "draft", roles: { create: { personId: people.shop.id, role: "owner" } } } });
});

const move = (to: ShopStatus, who: Who, reason: string | null = null) => attempt((tx) => moveShop(tx, { shop, to, actor: people[who], reason }));
const standing = async () => (await db.shop.findUniqueOrThrow({ where: { id: shop.id } })).status;
const acts = () => db.actLogEntry.count({ where: { shopId: shop.id, act: "status-changed" } });

test("each move is in the log and reaches the owner by mail with its reason", async () => {
  await move("in-review", "shop");
  await move("draft", "steward", "  Die Hausnummer fehlt.  ");
  expect(await db.shop.findUniqueOrThrow({ where: { id: shop.id } })).toMatchObject({ status: "draft", statusReason: "Die Hausnummer fehlt.", statusSince: expect.any(Date) });
  const letters = await db.notification.findMany({ where: { template: "shop-moved" }, orderBy: { createdAt: "asc" } });
  expect(letters.map(({ toEmail }) => toEmail)).toEqual(["wilma@wechsel.example", "wilma@wechsel.example"]);
  expect(letters[1].payload).toMatchObject({ from: "in-review", to: "draft", why: "Die Hausnummer fehlt.", byTown: true });
  expect(await db.actLogEntry.findFirst({ where: { shopId: shop.id, actorRole: "steward" } })).toMatchObject({ sentence: "Profil zurück in den Entwurf gestellt: Die Hausnummer fehlt." });
});

test("a shop without an owner is told at its own address, and one without any is told nothing", async () => {
  await db.shopRole.deleteMany({ where: { shopId: shop.id } });
  await move("in-review", "steward");
  expect(await db.notification.count({ where: { template: "shop-moved" } })).toBe(0);
  await db.shop.update({ where: { id: shop.id }, data: { email: "laden@wechsel.example" } });
  await move("published", "steward");
  expect(await db.notification.findMany({ where: { template: "shop-moved" } })).toMatchObject([{ toEmail: "laden@wechsel.example", toName: "Wechselstube" }]);
});

test("twenty people who publish at once publish once, with one mail", async () => {
  await move("in-review", "shop");
  const before = await acts();
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => move("published", "steward")));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, problem: "not-allowed" });
  expect(await acts()).toBe(before + 1);
  expect(await db.notification.count({ where: { template: "shop-moved", key: { startsWith: `shop-moved:${shop.id}:${before + 1}` } } })).toBe(1);
});

test("without the lock, two of them would both have published", async () => {
  await move("in-review", "shop");
  const naive = () => attempt(async (tx) => {
    const row = await tx.shop.findUniqueOrThrow({ where: { id: shop.id } });
    await tx.$executeRaw`SELECT pg_sleep(0.05)`;
    if (row.status === "in-review") await tx.shop.update({ where: { id: shop.id }, data: { status: "published" } });
    return row.status === "in-review";
  });
  const moved = await Promise.all([naive(), naive(), naive()]);
  expect(moved.filter((outcome) => outcome.ok && outcome.value).length).toBeGreaterThan(1);
});

test("over any walk, a profile moves by the table only, each time with one line in the log and one mail; a refusal changes nothing", async () => {
  const step = fc.record({ to: fc.constantFrom(...shopStatuses), who: fc.constantFrom<Who>("shop", "steward", "nobody"), reason: fc.constantFrom(null, "  ", "Bitte prüfen.") });
  await fc.assert(fc.asyncProperty(fc.boolean(), fc.array(step, { minLength: 1, maxLength: 12 }), async (reviews, steps) => {
    await db.town.update({ where: { id: shop.townId }, data: { reviewsProfiles: reviews } });
    await db.shop.update({ where: { id: shop.id }, data: { status: "draft", statusReason: null } });
    await db.notification.deleteMany({ where: { template: "shop-moved" } });
    const atFirst = await acts();
    let model: ShopStatus = "draft";
    let moves = 0;
    for (const { to, who, reason } of steps) {
      const by = who === "nobody" ? null : who;
      const allowed = by !== null && allowedMoves({ from: model, by, reviews }).includes(to);
      const missing = by !== null && needsReason({ from: model, to, by, reviews }) && !reason?.trim();
      expect(await move(to, who, reason)).toEqual(allowed && !missing ? { ok: true, value: { from: model } } : { ok: false, problem: allowed ? "reason-missing" : "not-allowed" });
      if (allowed && !missing) { model = to; moves += 1; }
      expect(await standing()).toBe(model);
    }
    expect(await acts()).toBe(atFirst + moves);
    expect(await db.notification.count({ where: { template: "shop-moved" } })).toBe(moves);
  }), { numRuns: 25 });
});

test("whoever reopens a shop takes back that it is closed", async () => {
  await db.shop.update({ where: { id: shop.id }, data: { status: "closed", closedOn: new Date("2026-10-31"), successorShopId: erlenstedt.books.shopId } });
  await move("published", "steward");
  expect(await db.shop.findUniqueOrThrow({ where: { id: shop.id } })).toMatchObject({ status: "published", closedOn: null, successorShopId: null });
});
