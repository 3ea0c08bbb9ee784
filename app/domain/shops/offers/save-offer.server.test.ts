import { afterEach, expect, test } from "vitest";
import { now, stopClock } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { addDays, dayOf } from "#app/values/day.ts";
import { erlenstedt } from "../../../../tests/support/template-town.ts";
import { findOffers, findOwnOffers, offerSelection } from "./find-offers.server.ts";
import { addOffer, changeOffer, endOffer } from "./save-offer.server.ts";

const actor = { id: null, name: "Petra Sommerfeld", role: "retailer" as const };
const town = { id: erlenstedt.townId };
const today = dayOf(now());
const fields = (from: number, until: number, title = "Pflaumenkuchen") => ({ title, text: "", priceCents: 280, priceFor: "je Stück", fromDay: addDays(today, from), untilDay: addDays(today, until) });
afterEach(() => stopClock(null));

async function newShop(status = "published") {
  const slug = `angebot-${Math.random().toString(36).slice(2)}`;
  return db.shop.create({ data: { townId: erlenstedt.townId, slug, name: "Angebotsladen", trade: "cafe", status }, select: { id: true, townId: true, slug: true } });
}
async function add(shop: { id: string; townId: string }, ...days: Parameters<typeof fields>) {
  const added = await addOffer({ shop, fields: fields(...days), actor });
  if (!added.ok) throw new Error(added.problem);
  return added.value.id;
}
const seen = async (shop: { id: string }, day: string) => (await findOffers({ town, shopId: shop.id, today: day })).map(({ title }) => title);

test("an offer is there from its first day to its last and gone at midnight of the town's day", async () => {
  const shop = await newShop();
  await add(shop, 1, 3);
  expect(await Promise.all([0, 1, 3, 4].map((count) => seen(shop, addDays(today, count))))).toEqual([[], ["Pflaumenkuchen"], ["Pflaumenkuchen"], []]);
  const include = (at: string) => db.shop.findUniqueOrThrow({ where: { id: shop.id }, include: offerSelection(dayOf(new Date(at))) });
  expect((await include(`${addDays(today, 3)}T22:59:00Z`)).offers).toHaveLength(1);
  expect((await include(`${addDays(today, 3)}T23:01:00Z`)).offers).toHaveLength(0);
});

test("there is one offer at a time, also when two are entered at once", async () => {
  const shop = await newShop();
  const id = await add(shop, 0, 6);
  expect(await addOffer({ shop, fields: fields(6, 9), actor })).toEqual({ ok: false, problem: "another-then" });
  expect(await changeOffer({ shop, offerId: id, fields: fields(0, 5, "Apfelkuchen"), actor })).toMatchObject({ ok: true });
  expect(await addOffer({ shop, fields: fields(6, 9), actor })).toMatchObject({ ok: true });
  const both = await Promise.all([1, 2, 3, 4].map((one) => addOffer({ shop, fields: fields(20, 22, `Kuchen ${one}`), actor })));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test("offers of shops that are not published are nowhere", async () => {
  for (const status of ["draft", "in-review", "suspended", "closed"]) {
    const shop = await newShop(status);
    await add(shop, 0, 6);
    expect(await seen(shop, today), status).toEqual([]);
  }
});

test("an ended offer is gone at once; one that ran stays in the shop's own list as over", async () => {
  const shop = await newShop();
  const [runs, comes] = [await add(shop, 0, 3), await add(shop, 8, 9, "Apfelkuchen")];
  stopClock(new Date(now().getTime() + 86_400_000));
  const tomorrow = addDays(today, 1);
  expect(await endOffer({ shop, offerId: runs, actor })).toMatchObject({ ok: true });
  expect(await endOffer({ shop, offerId: comes, actor })).toMatchObject({ ok: true });
  expect(await seen(shop, tomorrow)).toEqual([]);
  const own = await findOwnOffers({ shop, today: tomorrow });
  expect([own.coming, own.past.map(({ id }) => id)]).toEqual([[], [runs]]);
  expect(await endOffer({ shop, offerId: runs, actor })).toMatchObject({ ok: true });
  expect((await db.actLogEntry.findMany({ where: { shopId: shop.id }, orderBy: { at: "asc" } })).map(({ act }) => act)).toEqual(["offer-added", "offer-added", "offer-ended", "offer-ended"]);
});

test("another shop's offer is not found", async () => {
  const [mine, theirs] = [await newShop(), await newShop()];
  const offerId = await add(theirs, 0, 3);
  expect(await changeOffer({ shop: mine, offerId, fields: fields(0, 1), actor })).toEqual({ ok: false, problem: "not-found" });
  expect(await endOffer({ shop: mine, offerId, actor })).toEqual({ ok: false, problem: "not-found" });
  expect(await seen(theirs, today)).toEqual(["Pflaumenkuchen"]);
});

test("a new offer makes the town's pages anew", async () => {
  const shop = await newShop();
  const version = async () => (await db.town.findUniqueOrThrow({ where: { id: town.id } })).version;
  const before = await version();
  await add(shop, 0, 3);
  expect(await version()).toBe(before + 1);
});
