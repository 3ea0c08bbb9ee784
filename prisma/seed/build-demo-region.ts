import { dayOf } from "#app/values/day.ts";
import { eventRows, hoursExceptionRows } from "./build-event-rows.ts";
import { productRows, type ProductRows } from "./build-product-rows.ts";
import { demoShopRows, placeRows, type ShopRows } from "./build-shop-rows.ts";
import { categories } from "./categories.ts";
import { listDemoShops } from "./demo-shops.ts";
import { layOutPlaces } from "./lay-out-places.ts";
import { listRealPlaces } from "./list-real-places.ts";
import { demoTown } from "./towns.ts";

/** Everything there is to say about the demo region on the day of `at`, as rows ready to be written. The same day gives the same rows, instants aside. */
export function buildDemoRegion({ at }: { at: Date }) {
  const demoShops = listDemoShops();
  const taken = new Set(demoShops.map(({ shop }) => `${demoTown(shop.town).id} ${shop.slug}`));
  const shops = joinRows([
    ...demoShops.map(({ shop }) => demoShopRows({ shop, at })),
    placeRows({ places: [...layOutPlaces(), ...listRealPlaces()], taken, at }),
  ]);
  const addresses = new Set<string>();
  const products = demoShops.map(({ shop, products: list }) => productRows({ shop, products: list, taken: addresses, at }));
  const towns = new Map(shops.shops.map((shop) => [shop.id, shop.townId]));
  const today = dayOf(at);
  return {
    categories: categories.map(({ id, parentId, name, motif }, position) => ({ id, parentId, name, motif, position })),
    ...shops,
    ...joinProducts(products),
    events: eventRows({ today, at }),
    exceptions: hoursExceptionRows({ today, at, townOf: (shopId) => towns.get(shopId) ?? "" }),
  };
}

function joinRows(parts: ShopRows[]): ShopRows {
  return {
    traders: parts.flatMap((part) => part.traders), shops: parts.flatMap((part) => part.shops),
    hours: parts.flatMap((part) => part.hours), services: parts.flatMap((part) => part.services),
  };
}

/** An article that several shops offer is one master product. */
function joinProducts(parts: ProductRows[]): ProductRows {
  const masters = new Map(parts.flatMap((part) => part.masters).map((master) => [master.id, master]));
  return {
    masters: [...masters.values()], products: parts.flatMap((part) => part.products), variants: parts.flatMap((part) => part.variants),
    prices: parts.flatMap((part) => part.prices), stockAges: new Map(parts.flatMap((part) => [...part.stockAges])),
  };
}
