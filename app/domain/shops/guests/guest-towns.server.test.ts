import { beforeAll, expect, test } from "vitest";
import { db } from "#app/db.server.ts";
import { birkenau, erlenstedt } from "../../../../tests/support/template-town.ts";
import { findNeighbourTowns } from "./find-neighbour-towns.server.ts";
import { saveGuestTowns } from "./save-guest-towns.server.ts";

const actor = { id: null, name: "Petra Sommerfeld", role: "retailer" as const };
const shop = { id: "shop-gast", townId: birkenau.townId };
const versionOf = async (id: string) => (await db.town.findUniqueOrThrow({ where: { id } })).version;

beforeAll(async () => {
  await db.shop.create({ data: { ...shop, slug: "gastladen", name: "Gastladen", trade: "mode" } });
  await db.region.create({ data: { id: "region-fern", slug: "fern", name: "Fern" } });
  await db.town.create({ data: { id: "town-fern", regionId: "region-fern", slug: "fern", name: "Fern", land: "NW", hue: 1, lat: 1, lon: 1, plz: "1", hallName: "R", hallStreet: "S", greeting: "G" } });
});

test("a shop is shown in a neighbouring town of its region, and both towns' pages are made anew", async () => {
  const before = [await versionOf(birkenau.townId), await versionOf(erlenstedt.townId)];
  expect(await saveGuestTowns({ shop, townIds: [erlenstedt.townId], actor })).toEqual({ ok: true, value: true });
  expect(await saveGuestTowns({ shop, townIds: [erlenstedt.townId], actor })).toEqual({ ok: true, value: false });
  expect([await versionOf(birkenau.townId), await versionOf(erlenstedt.townId)]).toEqual(before.map((version) => version + 1));
  expect((await findNeighbourTowns({ shop })).map(({ name, shown }) => [name, shown])).toEqual([["Erlenstedt", true]]);
  expect(await db.actLogEntry.findFirst({ where: { shopId: shop.id } })).toMatchObject({ sentence: "Auch gezeigt in Erlenstedt", townId: birkenau.townId });
});

test("its own town, a town of another region and one that is none are refused", async () => {
  for (const townId of [birkenau.townId, "town-fern", "nirgends"]) expect(await saveGuestTowns({ shop, townIds: [erlenstedt.townId, townId], actor })).toEqual({ ok: false, problem: "no-neighbour" });
  expect(await db.shopGuest.findMany({ where: { shopId: shop.id } })).toHaveLength(1);
});

test("taken back, the town it leaves makes its pages anew, too", async () => {
  const before = await versionOf(erlenstedt.townId);
  expect(await saveGuestTowns({ shop, townIds: [], actor })).toEqual({ ok: true, value: true });
  expect(await versionOf(erlenstedt.townId)).toBe(before + 1);
});
