import { db } from "#app/db.server.ts";
import { inStock } from "#app/domain/catalogue/product-facts.ts";
import { guestSearchId, readGuestSearchId } from "#app/domain/shops/guests/guest-search-id.ts";
import { findTrade } from "#app/domain/shops/trades.ts";
import type { SearchDocument } from "#search/engine.server.ts";

type Described = Omit<SearchDocument, "version">;
const nothing = { brand: null, category: null, categoryName: null, trade: null, keywords: [], price: null, inStock: null, lat: null, lon: null, startsAt: null };

/** What search shall know now of these ids; an id that is not to be seen is missing from the answer. At most four statements. */
export async function describeDocuments(ids: string[]): Promise<Described[]> {
  const of = (kind: string) => ids.filter((id) => id.startsWith(`${kind}_`)).map((id) => id.slice(kind.length + 1));
  const [products, shops, services, events] = [of("product"), of("shop"), of("service"), of("event")];
  return (await Promise.all([
    products.length ? describeProducts(products) : [], shops.length ? describeShops(shops) : [],
    services.length ? describeServices(services) : [], events.length ? describeEvents(events) : [],
  ])).flat();
}

async function describeProducts(ids: string[]): Promise<Described[]> {
  const products = await db.product.findMany({
    where: { id: { in: ids }, status: "published", shop: { status: "published" }, variants: { some: {} } },
    include: { variants: true, category: { select: { name: true, parent: { select: { name: true } } } }, shop: { select: { name: true, trade: true, lat: true, lon: true } } },
    relationLoadStrategy: "join",
  });
  return products.map((product) => ({
    ...nothing, id: `product_${product.id}`, kind: "product", townId: product.townId, groupKey: product.masterProductId ? `master_${product.masterProductId}` : `product_${product.id}`,
    shopId: product.shopId, title: product.title, brand: product.brand, category: product.categoryId,
    categoryName: [product.category.name, product.category.parent?.name].filter(Boolean).join(" "), trade: product.shop.trade,
    keywords: [...product.variants.flatMap(({ label, gtin }) => [label, gtin ?? ""]), product.shop.name].filter(Boolean), description: product.description,
    price: Math.min(...product.variants.map(({ priceCents }) => priceCents)), inStock: anyInStock(product.variants),
    lat: product.shop.lat, lon: product.shop.lon, updatedAt: product.updatedAt.getTime(),
  }));
}

function anyInStock(variants: Array<Parameters<typeof inStock>[0]>): boolean | null {
  const known = variants.map(inStock);
  if (known.includes(true)) return true;
  return known.includes(null) ? null : false;
}

/** Shops by their id, and guests of a neighbouring town by the id they have there. */
async function describeShops(ids: string[]): Promise<Described[]> {
  const asked = ids.map(readGuestSearchId);
  const shops = await db.shop.findMany({ where: { id: { in: asked.map(({ shopId }) => shopId) }, status: "published" }, include: { guestTowns: { select: { townId: true } } }, relationLoadStrategy: "join" });
  return asked.flatMap(({ shopId, townId }) => shops.filter(({ id, guestTowns }) => id === shopId && (townId === null || guestTowns.some((guest) => guest.townId === townId))).map((shop) => {
    const trade = findTrade(shop.trade);
    return {
      ...nothing, id: townId === null ? `shop_${shop.id}` : guestSearchId({ shopId, townId }), kind: "shop" as const, townId: townId ?? shop.townId, groupKey: `shop_${shop.id}`, shopId: shop.id, title: shop.name,
      category: null, categoryName: trade?.name ?? null, trade: shop.trade, keywords: [...shop.ranges, ...(trade?.synonyms ?? [])], description: shop.story,
      lat: shop.lat, lon: shop.lon, updatedAt: shop.updatedAt.getTime(),
    };
  }));
}

async function describeServices(ids: string[]): Promise<Described[]> {
  const services = await db.service.findMany({ where: { id: { in: ids }, shop: { status: "published" } }, include: { shop: true }, relationLoadStrategy: "join" });
  return services.map((service) => ({
    ...nothing, id: `service_${service.id}`, kind: "service", townId: service.townId, groupKey: `service_${service.id}`, shopId: service.shopId, title: service.name,
    trade: service.shop.trade, categoryName: findTrade(service.shop.trade)?.name ?? null, keywords: [service.shop.name, ...(findTrade(service.shop.trade)?.synonyms ?? [])],
    description: service.description, price: service.priceCents, lat: service.shop.lat, lon: service.shop.lon, updatedAt: service.updatedAt.getTime(),
  }));
}

async function describeEvents(ids: string[]): Promise<Described[]> {
  const events = await db.event.findMany({ where: { id: { in: ids }, status: "published" } });
  return events.map((event) => ({
    ...nothing, id: `event_${event.id}`, kind: "event", townId: event.townId, groupKey: `event_${event.id}`, shopId: event.shopId, title: event.title,
    keywords: [event.place, event.organiser].filter(Boolean), description: event.description, startsAt: event.startsAt.getTime(), updatedAt: event.updatedAt.getTime(),
  }));
}
