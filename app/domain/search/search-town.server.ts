import { db } from "#app/db.server.ts";
import { cardFields, productCard, variantFields } from "#app/domain/catalogue/find-goods.server.ts";
import { shopSeen } from "#app/domain/catalogue/find-product.server.ts";
import { depositOf, leadVariant, variantView } from "#app/domain/catalogue/product-facts.ts";
import { findOpenShopIds } from "#app/domain/opening-hours/find-open-shops.server.ts";
import { hoursSelection } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { eventCard } from "#app/domain/events/event-card.ts";
import { readGuestSearchId } from "#app/domain/shops/guests/guest-search-id.ts";
import type { Town } from "#app/domain/towns/find-towns.server.ts";
import { dayOf } from "#app/values/day.ts";
import type { SearchHit } from "#search/engine.server.ts";
import { askSearch } from "./open-search.server.ts";
import { toEngineQuery, type TownQuery } from "./town-query.ts";

/** What a town's people find for a question: products with all their offers, shops, services and events. At most four statements with the town's own. */
export async function searchTown({ town, query, at }: { town: Town; query: TownQuery; at: Date }) {
  const openIds = query.openNow ? await findOpenShopIds({ townId: town.id, at }) : undefined;
  const { answer, standIn } = await askSearch((engine) => engine.search(toEngineQuery({ town, query, openIds })));
  const ids = (kind: SearchHit["kind"]) => answer.hits.filter((hit) => hit.kind === kind).flatMap((hit) => (kind === "product" ? hit.memberIds : [hit.id])).map((id) => id.slice(id.indexOf("_") + 1));
  const [products, shops, events] = await Promise.all([foundProducts({ town, ids: ids("product"), at }), foundShops({ town, shopIds: ids("shop"), serviceIds: ids("service"), at }), foundEvents({ town, ids: ids("event"), at })]);
  const hits: TownHit[] = answer.hits.flatMap((hit) => toTownHit({ hit, products, shops, events }));
  return { hits, total: answer.total, facets: answer.facets, corrected: answer.corrected ?? null, standIn };
}

type FoundProduct = Awaited<ReturnType<typeof foundProducts>>[number];
type FoundShop = Awaited<ReturnType<typeof foundShops>>[number];
type FoundEvent = Awaited<ReturnType<typeof foundEvents>>[number];
export type TownHit =
  | { kind: "product"; id: string; card: FoundProduct["card"]; brand: string | null; offers: Array<FoundProduct["offer"]> }
  | { kind: "shop" | "service"; id: string; shop: FoundShop; service: FoundShop["services"][number] | null }
  | { kind: "event"; id: string; event: FoundEvent };

function toTownHit({ hit, products, shops, events }: { hit: SearchHit; products: FoundProduct[]; shops: FoundShop[]; events: FoundEvent[] }): TownHit[] {
  const { kind } = hit;
  const id = hit.id.slice(hit.id.indexOf("_") + 1);
  if (kind === "product") return productHit({ hit, products });
  if (kind === "event") return events.filter((event) => event.id === id).map((event) => ({ kind, id, event }));
  const { shopId } = readGuestSearchId(id);
  const shop = shops.find((one) => one.id === shopId || one.services.some((service) => service.id === id));
  return shop ? [{ kind, id, shop, service: shop.services.find((service) => service.id === id) ?? null }] : [];
}

async function foundProducts({ town, ids, at }: { town: Town; ids: string[]; at: Date }) {
  if (ids.length === 0) return [];
  const rows = await db.product.findMany({
    where: { id: { in: ids.slice(0, 200) }, townId: town.id, status: "published", shop: { status: "published" } },
    select: { ...cardFields, description: true, variants: { select: variantFields, orderBy: { position: "asc" } }, shop: { select: { id: true, slug: true, name: true, trade: true, street: true, lat: true, lon: true, acceptsReservations: true, acceptsPurchases: true, ...hoursSelection(dayOf(at)) } } },
    relationLoadStrategy: "join",
  });
  return rows.flatMap((row) => {
    const lead = leadVariant(row.variants);
    return lead ? [{ card: productCard(row, town, at), id: row.id, brand: row.brand, offer: { href: `/${town.slug}/produkte/${row.slug}`, deposit: depositOf(row), variant: variantView(lead, at), shop: shopSeen({ shop: row.shop, town, at }) } }] : [];
  });
}

const rank = { open: 0, soon: 0, unknown: 1, closed: 2 } as const;

/** One article with the offers of all its shops: open ones first, then by price. */
function productHit({ hit, products }: { hit: SearchHit; products: FoundProduct[] }): TownHit[] {
  const mine = hit.memberIds.flatMap((id) => products.filter((product) => `product_${product.id}` === id));
  const lead = mine[0];
  if (!lead) return [];
  const offers = mine.map(({ offer }) => offer).sort((one, other) => rank[one.shop.state.kind] - rank[other.shop.state.kind] || one.variant.price.amount - other.variant.price.amount);
  return [{ kind: "product" as const, id: lead.id, card: lead.card, brand: lead.brand, offers }];
}

async function foundShops({ town, shopIds, serviceIds, at }: { town: Town; shopIds: string[]; serviceIds: string[]; at: Date }) {
  if (shopIds.length + serviceIds.length === 0) return [];
  const rows = await db.shop.findMany({
    where: {
      AND: { OR: [{ townId: town.id }, { guestTowns: { some: { townId: town.id } } }] }, status: "published",
      OR: [{ id: { in: shopIds.map((id) => readGuestSearchId(id).shopId) } }, { services: { some: { id: { in: serviceIds } } } }],
    },
    select: { town: { select: { slug: true, name: true, land: true } }, id: true, slug: true, name: true, trade: true, street: true, lat: true, lon: true, ranges: true, acceptsReservations: true, acceptsPurchases: true, ...hoursSelection(dayOf(at)), services: { where: { id: { in: serviceIds } }, select: { id: true, name: true, minutes: true, priceCents: true, priceFrom: true } } },
    relationLoadStrategy: "join",
  });
  return rows.map((row) => {
    const seen = shopSeen({ shop: row, town: { ...town, land: row.town.land }, at });
    return { ...seen, href: `/${row.town.slug}/geschaefte/${row.slug}`, home: row.town.slug === town.slug ? null : row.town.name, ranges: row.ranges, services: row.services };
  });
}

async function foundEvents({ town, ids, at }: { town: Town; ids: string[]; at: Date }) {
  if (ids.length === 0) return [];
  const rows = await db.event.findMany({ where: { id: { in: ids }, townId: town.id, status: "published" } });
  return rows.map((row) => ({ id: row.id, ...eventCard(row, town, at) }));
}
