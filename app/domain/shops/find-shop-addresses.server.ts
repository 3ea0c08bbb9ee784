import { db } from "#app/db.server.ts";
import { findTrade, houses, houseOf } from "./trades.ts";

/** Every published shop of a town with its address, by house and trade, each by name. One statement. */
export async function findShopAddresses(town: { id: string }) {
  const shops = await db.shop.findMany({
    where: { townId: town.id, status: "published" }, select: { slug: true, name: true, trade: true, street: true, source: true, lat: true },
    orderBy: [{ name: "asc" }, { id: "asc" }], take: 5000,
  });
  const german = new Intl.Collator("de");
  const rows = shops.map((shop) => ({ slug: shop.slug, name: shop.name, street: shop.street, onMap: shop.lat !== null, trade: findTrade(shop.trade)?.name ?? shop.trade, house: houseOf(shop.trade) }));
  return {
    fromOsm: shops.some(({ source }) => source?.includes("OpenStreetMap") ?? false),
    houses: houses.map(({ slug, name }) => ({ slug, name, trades: byTrade(rows.filter(({ house }) => house === slug), german) })).filter(({ trades }) => trades.length > 0),
  };
}

function byTrade<Row extends { trade: string; name: string }>(rows: Row[], german: Intl.Collator) {
  const trades = [...new Set(rows.map(({ trade }) => trade))].sort(german.compare);
  return trades.map((trade) => ({ trade, shops: rows.filter((row) => row.trade === trade).sort((one, other) => german.compare(one.name, other.name)) }));
}
