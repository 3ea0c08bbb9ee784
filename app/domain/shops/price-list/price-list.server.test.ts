import { beforeEach, expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { erlenstedt } from "../../../../tests/support/template-town.ts";
import { addService } from "./add-service.server.ts";
import { changeService, moveService, removeService } from "./change-service.server.ts";
import { findService, findServices } from "./find-services.server.ts";

const { townId, books } = erlenstedt;
const actor = { id: null, name: "Petra Sommerfeld", role: "retailer" as const };
const shop = { id: "shop-preise", townId };
const cut = { name: "Haarschnitt", description: "Mit Waschen.", minutes: 45, priceCents: 3800, priceFrom: true };
const names = async () => (await findServices({ shop })).map(({ name }) => name);

beforeEach(async () => {
  await db.shop.deleteMany({ where: { id: shop.id } });
  await db.shop.create({ data: { ...shop, slug: "preise", name: "Preise", trade: "friseur" } });
});

test("a service is added at the end with an address of its own, and the log says so", async () => {
  const [first, second] = [await addService({ shop, fields: cut, actor }), await addService({ shop, fields: { ...cut, name: "Haar-Schnitt" }, actor })];
  expect([first.ok, second.ok]).toEqual([true, true]);
  expect(await db.service.findMany({ where: { shopId: shop.id }, orderBy: { position: "asc" }, select: { slug: true, position: true, townId: true } })).toEqual([{ slug: "haarschnitt", position: 0, townId }, { slug: "haar-schnitt", position: 1, townId }]);
  expect(await db.actLogEntry.count({ where: { shopId: shop.id, act: "service-added", actorName: actor.name } })).toBe(2);
  const [job] = await db.$queryRaw<Array<{ data: { ids: string[] } }>>`SELECT "data" FROM jobs.job WHERE "name" = 'refresh-search' ORDER BY "created_on" DESC, "id" DESC LIMIT 1`;
  expect(job.data.ids).toContain(`shop_${shop.id}`);
});

test("the same service sent five times at once is one; another of its name is refused", async () => {
  const sent = await Promise.all(Array.from({ length: 5 }, () => addService({ shop, fields: cut, actor })));
  expect(new Set(sent.map((one) => (one.ok ? one.value.id : one.problem))).size).toBe(1);
  expect(await names()).toEqual(["Haarschnitt"]);
  expect(await addService({ shop, fields: { ...cut, name: "haarschnitt", priceCents: null }, actor })).toEqual({ ok: false, problem: "name-taken" });
});

test("names that make one address get different ones, and a name without letters gets one, too", async () => {
  for (const name of ["Färben", "Faerben", "Farben!", "Farben?", "★★★"]) expect(await addService({ shop, fields: { ...cut, name }, actor })).toMatchObject({ ok: true });
  expect((await db.service.findMany({ where: { shopId: shop.id }, orderBy: { position: "asc" }, select: { slug: true } })).map((one) => one.slug)).toEqual(["faerben", "faerben-2", "farben", "farben-2", "dienstleistung"]);
});

test("a list ends at sixty", async () => {
  await db.service.createMany({ data: Array.from({ length: 60 }, (_, position) => ({ townId, shopId: shop.id, slug: `s-${position}`, name: `S ${position}`, position })) });
  expect(await addService({ shop, fields: cut, actor })).toEqual({ ok: false, problem: "too-many" });
});

test("services move up and down, also where rows share a place, and stay at the ends", async () => {
  await db.service.createMany({ data: ["a", "b", "c"].map((name) => ({ id: `preis-${name}`, townId, shopId: shop.id, slug: name, name, position: 0 })) });
  await moveService({ shop, serviceId: "preis-c", to: "up", actor });
  expect(await names()).toEqual(["a", "c", "b"]);
  await moveService({ shop, serviceId: "preis-a", to: "down", actor });
  expect(await names()).toEqual(["c", "a", "b"]);
  await moveService({ shop, serviceId: "preis-c", to: "up", actor });
  expect(await names()).toEqual(["c", "a", "b"]);
});

test("what is changed keeps its address, what is removed leaves the search, and another shop's service is nowhere to be found", async () => {
  const added = await addService({ shop, fields: cut, actor });
  const serviceId = added.ok ? added.value.id : "";
  expect(await changeService({ shop, serviceId, fields: { ...cut, name: "Schnitt", priceCents: null, priceFrom: false }, actor })).toMatchObject({ ok: true });
  expect(await db.service.findUnique({ where: { id: serviceId } })).toMatchObject({ slug: "haarschnitt", name: "Schnitt", priceCents: null });
  const stranger = { shop: { id: books.shopId, townId }, serviceId, actor };
  expect(await findService(stranger)).toBeNull();
  expect(await Promise.all([changeService({ ...stranger, fields: cut }), removeService(stranger), moveService({ ...stranger, to: "up" })])).toEqual(Array.from({ length: 3 }, () => ({ ok: false, problem: "not-found" })));
  expect(await removeService({ shop, serviceId, actor })).toMatchObject({ ok: true });
  expect(await removeService({ shop, serviceId, actor })).toEqual({ ok: false, problem: "not-found" });
  const jobs = await db.$queryRaw<Array<{ data: { ids: string[] } }>>`SELECT "data" FROM jobs.job WHERE "name" = 'refresh-search'`;
  expect(jobs.some(({ data }) => data.ids.length === 1 && data.ids[0] === `service_${serviceId}`)).toBe(true);
});
