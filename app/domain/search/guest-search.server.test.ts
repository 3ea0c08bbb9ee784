import { beforeAll, expect, test } from "vitest";
import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { findOpenShopIds } from "#app/domain/opening-hours/find-open-shops.server.ts";
import { saveGuestTowns } from "#app/domain/shops/guests/save-guest-towns.server.ts";
import { findTown } from "#app/domain/towns/find-towns.server.ts";
import { after, hours } from "#app/values/time.ts";
import { birkenau, erlenstedt } from "../../../tests/support/template-town.ts";
import { compareSearch } from "./compare-search.server.ts";
import { hitView } from "./hit-view.ts";
import { openSearch } from "./open-search.server.ts";
import { refreshSearch } from "./refresh-search.server.ts";
import { searchTown } from "./search-town.server.ts";
import { readTownQuery } from "./town-query.ts";

const actor = { id: null, name: "Petra Sommerfeld", role: "retailer" as const };
const shop = { id: "shop-gast", townId: birkenau.townId };

beforeAll(async () => {
  await db.shop.create({ data: { ...shop, slug: "gastladen", name: "Xylophonwerkstatt", trade: "mode" } });
  await db.openingInterval.create({ data: { shopId: shop.id, townId: shop.townId, startsAt: after(now(), hours(-1)), endsAt: after(now(), hours(1)), kind: "open" } });
  await openSearch();
});

/** Does what the last job says, as the worker would. */
async function runRefresh() {
  const [{ data }] = await db.$queryRaw<Array<{ data: { ids: string[] } }>>`SELECT "data" FROM jobs.job WHERE "name" = 'refresh-search' ORDER BY "created_on" DESC LIMIT 1`;
  await refreshSearch(data);
}
async function find(slug: string, words: string) {
  const town = await findTown(slug);
  if (!town) throw new Error(slug);
  return (await searchTown({ town, query: readTownQuery(new URLSearchParams(words)), at: now() })).hits.map(hitView);
}

test("a guest is found in the neighbouring town that shows it, says where it is and leads to its own page; not before, not after", async () => {
  const there = `/${birkenau.slug}/geschaefte/gastladen`;
  await refreshSearch({ ids: [`shop_${shop.id}`] });
  expect(await find(erlenstedt.slug, "q=xylophonwerkstatt")).toEqual([]);
  expect(await saveGuestTowns({ shop, townIds: [erlenstedt.townId], actor })).toMatchObject({ ok: true });
  await runRefresh();
  for (const words of ["q=xylophonwerkstatt", "q=xylophonwerkstatt&offen=1"]) expect(await find(erlenstedt.slug, words), words).toMatchObject([{ kind: "shop", title: "Xylophonwerkstatt", href: there, text: expect.stringContaining("in Birkenau") }]);
  expect(await find(birkenau.slug, "q=xylophonwerkstatt")).toMatchObject([{ href: there, text: expect.not.stringContaining("in Birkenau") }]);
  expect(await findOpenShopIds({ townId: erlenstedt.townId, at: now() })).toContain(shop.id);
  expect(await saveGuestTowns({ shop, townIds: [], actor })).toMatchObject({ ok: true });
  await runRefresh();
  expect(await find(erlenstedt.slug, "q=xylophonwerkstatt")).toEqual([]);
  expect(await find(birkenau.slug, "q=xylophonwerkstatt")).toHaveLength(1);
});

test("the nightly look finds a guest that search does not know", async () => {
  await compareSearch();
  await db.shopGuest.create({ data: { shopId: shop.id, townId: erlenstedt.townId } });
  expect(await compareSearch()).toEqual({ repaired: 1 });
  expect(await find(erlenstedt.slug, "q=xylophonwerkstatt")).toHaveLength(1);
  await db.shop.update({ where: { id: shop.id }, data: { status: "suspended" } });
  expect((await compareSearch()).repaired).toBeGreaterThanOrEqual(2);
  expect(await find(erlenstedt.slug, "q=xylophonwerkstatt")).toEqual([]);
});
