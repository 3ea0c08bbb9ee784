import { beforeAll, expect, test } from "vitest";
import { now, stopClock } from "#app/clock.server.ts";
import { attempt, change, db, refuse, touchTown } from "#app/db.server.ts";
import { changePrice } from "#app/domain/catalogue/change-price.server.ts";
import { notify } from "#app/domain/notifications/notify.server.ts";
import { placeOrder } from "#app/domain/orders/place-order.server.ts";
import { compareSearch } from "#app/domain/search/compare-search.server.ts";
import { askSearch, catchUp, openSearch } from "#app/domain/search/open-search.server.ts";
import { refreshSearch } from "#app/domain/search/refresh-search.server.ts";
import { enqueue, onEnqueued } from "#app/jobs/enqueue.server.ts";
import { after, minutes, seconds } from "#app/values/time.ts";
import { fillBasket, requestFor, tomorrowAt } from "../races/two-shops.ts";
import { erlenstedt } from "../support/template-town.ts";
import { allRows, changes } from "./rows.ts";

const { townId, books, novel, bread, baker } = erlenstedt;
const actor = { id: books.personId, name: "Jana Brandt", role: "retailer" as const };
const letter = (key: string) => ({ key, template: "login-link" as const, to: { email: "anna@kundin.example", name: "Anna" }, payload: { loginLinkId: key, name: "Anna" } });

beforeAll(async () => {
  await openSearch();
  await compareSearch();
});

type Job = { name: string; data: Record<string, unknown> };
async function jobs(): Promise<Job[]> {
  return db.$queryRaw<Job[]>`SELECT "name", "data" FROM jobs.job WHERE "state" < 'active' ORDER BY "created_on", "id"`;
}

async function found(text: string): Promise<string[]> {
  const { answer } = await askSearch((engine) => engine.search({ townId, text, offset: 0, limit: 50 }));
  return answer.hits.flatMap(({ memberIds }) => memberIds);
}

async function entries() {
  return db.searchEntry.findMany({ orderBy: { id: "asc" } });
}

test("a change that is taken back leaves no job, no letter, no word to the worker, and the town as it was", async () => {
  const before = { jobs: await jobs(), rows: await allRows() };
  const heard: string[] = [];
  onEnqueued((name) => heard.push(name));
  const outcome = await attempt<void, "no">(async (tx) => {
    await tx.product.update({ where: { id: novel.productId }, data: { title: "Nie geschehen" } });
    await notify(tx, letter("never"));
    await enqueue(tx, "refresh-search", { ids: [`product_${novel.productId}`] });
    touchTown(townId);
    refuse("no");
  });
  const thrown = change(async (tx) => {
    await notify(tx, letter("never-either"));
    touchTown(townId);
    throw new Error("the power went");
  });
  await expect(thrown).rejects.toThrow("the power went");
  expect(outcome).toEqual({ ok: false, problem: "no" });
  expect(await jobs()).toEqual(before.jobs);
  expect(changes(before.rows, await allRows())).toEqual({ columns: {}, added: [], gone: [] });
  expect(heard).toEqual([]);
});

test("a change that stands brings its job along, and the worker hears of it after the commit", async () => {
  const before = await jobs();
  const heard: string[] = [];
  onEnqueued((name) => heard.push(name));
  await change(async (tx) => {
    await enqueue(tx, "refresh-search", { ids: ["product_x"] });
    expect(heard).toEqual([]);
  });
  expect(heard).toEqual(["refresh-search"]);
  expect((await jobs()).slice(before.length)).toEqual([{ name: "refresh-search", data: { ids: ["product_x"] } }]);
});

test("an order of which one line fails leaves nothing of the other", async () => {
  const token = await fillBasket([bread, 1], [novel, 1]);
  const request = await requestFor(token, {}, tomorrowAt(9));
  await db.variant.update({ where: { id: novel.variantId }, data: { stock: 0 } });
  const before = { jobs: await jobs(), rows: await allRows() };
  expect(await placeOrder(request)).toMatchObject({ ok: false, problem: "sold-out" });
  expect(await jobs()).toEqual(before.jobs);
  expect(changes(before.rows, await allRows())).toEqual({ columns: {}, added: [], gone: [] });
  await db.variant.update({ where: { id: novel.variantId }, data: { stock: 3 } });
});

test("a job holds ids and nothing of people", async () => {
  const token = await fillBasket([bread, 1]);
  const request = await requestFor(token, { [baker.shopId]: "reservation" }, tomorrowAt(11));
  await placeOrder({ ...request, person: { name: "Zenobia Zweig", email: "zenobia@leute.example", phone: "02561 998877" } });
  expect(JSON.stringify(await jobs())).not.toMatch(/zenobia|zweig|998877|@/i);
});

test("of two jobs for one product the one that comes late writes what is true now", async () => {
  const ids = [`product_${novel.productId}`];
  await db.product.update({ where: { id: novel.productId }, data: { title: "Morgenrot" } });
  await db.product.update({ where: { id: novel.productId }, data: { title: "Schneegestöber" } });
  await refreshSearch({ ids });
  const [newer] = await db.searchEntry.findMany({ where: { id: ids[0] } });
  await refreshSearch({ ids }); // the older job, held up
  const [late] = await db.searchEntry.findMany({ where: { id: ids[0] } });
  expect([newer.body, late.body]).toEqual([expect.objectContaining({ title: "Schneegestöber" }), expect.objectContaining({ title: "Schneegestöber" })]);
  expect(late.version).toBeGreaterThan(newer.version);
  expect(await found("Schneegestöber")).toContain(ids[0]);
  expect(await found("Morgenrot")).not.toContain(ids[0]);
});

test("what was taken out stays out when an older job comes late, and comes back when it is shown again", async () => {
  const ids = [`product_${bread.productId}`];
  await db.product.update({ where: { id: bread.productId }, data: { status: "hidden" } });
  await refreshSearch({ ids });
  expect(await found("Roggenmischbrot")).not.toContain(ids[0]);
  await refreshSearch({ ids });
  expect(await found("Roggenmischbrot")).not.toContain(ids[0]);
  expect(await db.searchEntry.findUniqueOrThrow({ where: { id: ids[0] } })).toMatchObject({ body: null });
  await db.product.update({ where: { id: bread.productId }, data: { status: "published" } });
  await refreshSearch({ ids });
  expect(await found("Roggenmischbrot")).toContain(ids[0]);
});

test("the engine itself keeps the newest version, whatever comes when", async () => {
  const [entry] = (await entries()).filter(({ id }) => id === `product_${novel.productId}`);
  const seq = await db.$queryRaw<Array<{ next: bigint }>>`SELECT nextval('search_seq') AS "next"`;
  // an entry that a slow writer numbered late although it is older
  await db.searchEntry.update({ where: { id: entry.id }, data: { body: { ...body(entry.body), title: "Uralt" }, version: 5n, seq: seq[0].next } });
  await catchUp();
  expect(await found("Uralt")).not.toContain(entry.id);
  await refreshSearch({ ids: [entry.id] });
  expect(await found("Schneegestöber")).toContain(entry.id);
});

function body(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

test("twenty changes and jobs at once leave the index as the database", async () => {
  const ids = [`product_${novel.productId}`];
  await Promise.all(Array.from({ length: 20 }, async (_, round) => {
    await changePrice({ shop: { id: books.shopId, townId }, variantId: novel.variantId, priceCents: 1000 + round, actor });
    if (round % 4 === 0) await refreshSearch({ ids });
  }));
  await refreshSearch({ ids });
  const { priceCents } = await db.variant.findUniqueOrThrow({ where: { id: novel.variantId } });
  expect(await db.searchEntry.findUniqueOrThrow({ where: { id: ids[0] } })).toMatchObject({ body: { price: priceCents } });
});

test("drift is repaired, and a second look finds nothing to do", async () => {
  await compareSearch();
  const sound = await entries();
  const [first, second, third] = sound.filter(({ body: kept }) => kept !== null);
  await db.searchEntry.delete({ where: { id: first.id } });
  await db.searchEntry.update({ where: { id: second.id }, data: { body: { ...body(second.body), title: "Verdorben", updatedAt: 1 } } });
  await db.$executeRaw`UPDATE "SearchEntry" SET "body" = NULL WHERE "id" = ${third.id}`;
  await db.searchEntry.create({ data: { id: "product_geist", townId, kind: "product", body: { ...body(first.body), id: "product_geist", title: "Geist" }, version: 1n, seq: 1n } });
  expect(await compareSearch()).toEqual({ repaired: 4 });
  const facts = (all: typeof sound) => all.filter(({ id, body: kept }) => kept !== null && id !== "product_geist").map(({ id, body: kept }) => ({ id, ...body(kept), version: 0 }));
  expect(facts(await entries())).toEqual(facts(sound));
  expect(await db.searchEntry.findUniqueOrThrow({ where: { id: "product_geist" } })).toMatchObject({ body: null });
  const repaired = await entries();
  expect(await compareSearch()).toEqual({ repaired: 0 });
  expect(await entries()).toEqual(repaired);
});

test("what a lost job should have told is caught up with: stock, price and the shop's name", async () => {
  await compareSearch();
  const id = `product_${novel.productId}`;
  await db.variant.update({ where: { id: novel.variantId }, data: { stock: 0, priceCents: 777, updatedAt: after(now(), seconds(1)) } });
  stopClock(after(now(), minutes(1)));
  expect(await compareSearch()).toEqual({ repaired: 1 });
  expect(await db.searchEntry.findUniqueOrThrow({ where: { id } })).toMatchObject({ body: { inStock: false, price: 777 } });
  await db.shop.update({ where: { id: books.shopId }, data: { name: "Leseecke", updatedAt: after(now(), seconds(1)) } });
  stopClock(after(now(), minutes(1)));
  expect(await compareSearch()).toEqual({ repaired: 3 }); // the shop and what it sells
  expect(await db.searchEntry.findUniqueOrThrow({ where: { id } })).toMatchObject({ body: { keywords: expect.arrayContaining(["Leseecke"]) } });
  expect(await compareSearch()).toEqual({ repaired: 0 });
  stopClock(null);
});

test("an empty index is filled from the database", async () => {
  const sound = (await entries()).filter(({ body: kept }) => kept !== null).map(({ id }) => id);
  await db.searchEntry.deleteMany();
  expect(await compareSearch()).toEqual({ repaired: sound.length });
  expect((await entries()).map(({ id }) => id)).toEqual(sound);
});
