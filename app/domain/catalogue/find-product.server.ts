import { db } from "#app/db.server.ts";
import { hoursNow, hoursSelection } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { orderModes } from "#app/domain/shops/order-modes.server.ts";
import { findTrade } from "#app/domain/shops/trades.ts";
import type { Town } from "#app/domain/towns/find-towns.server.ts";
import { dayOf } from "#app/values/day.ts";
import { metresBetween } from "#app/values/distance.ts";
import { isSlug } from "#app/values/slug.ts";
import { cardFields, variantFields } from "./find-goods.server.ts";
import { depositOf, leadVariant, priceBefore, productPicture, variantView } from "./product-facts.ts";

const shopFields = { id: true, slug: true, name: true, trade: true, street: true, lat: true, lon: true, acceptsReservations: true, acceptsPurchases: true, status: true } as const;

/** All that a product's page shows, and its offers in other shops of the town; null where it is not to be seen. Two statements. */
export async function findProduct({ town, slug, at }: { town: Town; slug: string; at: Date }) {
  const product = !isSlug(slug) ? null : await db.product.findUnique({
    where: { townId_slug: { townId: town.id, slug } },
    select: {
      ...cardFields, description: true, vatRate: true, status: true, pictureAlt: true, withdrawalException: true, ageLimit: true, ingredients: true, allergens: true, updatedAt: true,
      category: { select: { id: true, name: true, parent: { select: { id: true, name: true } } } },
      shop: { select: { ...shopFields, ...hoursSelection(dayOf(at)), trader: { select: { name: true, legalForm: true, street: true, plz: true, city: true } } } },
      variants: { select: { ...variantFields, gtin: true, prices: { select: { priceCents: true, since: true }, orderBy: { since: "desc" }, take: 12 } }, orderBy: { position: "asc" } },
    },
    relationLoadStrategy: "join",
  });
  if (!product || product.status !== "published" || product.shop.status !== "published" || product.variants.length === 0) return null;
  const offers = await findOtherOffers({ town, product, at });
  const { shop, variants, category, ...facts } = product;
  return {
    ...facts,
    category,
    picture: productPicture(product),
    deposit: depositOf(product),
    gtin: variants.find((variant) => variant.gtin)?.gtin ?? null,
    variants: variants.map((variant) => ({ ...variantView(variant, at), was: priceBefore({ priceCents: variant.priceCents, prices: variant.prices, at }) })),
    shop: { ...shopSeen({ shop, town, at }), trader: shop.trader },
    offers,
  };
}
export type ProductPage = NonNullable<Awaited<ReturnType<typeof findProduct>>>;

type Asked = { town: Town; product: { id: string; masterProductId: string | null; shopId: string }; at: Date };

async function findOtherOffers({ town, product, at }: Asked) {
  if (!product.masterProductId) return [];
  const others = await db.product.findMany({
    where: { townId: town.id, masterProductId: product.masterProductId, id: { not: product.id }, status: "published", shop: { status: "published" } },
    select: { slug: true, depositCents: true, variants: { select: variantFields, orderBy: { position: "asc" } }, shop: { select: { ...shopFields, ...hoursSelection(dayOf(at)) } } },
    relationLoadStrategy: "join",
    orderBy: { id: "asc" },
    take: 20,
  });
  return others.flatMap((other) => {
    const lead = leadVariant(other.variants);
    return lead ? [{ href: `/${town.slug}/produkte/${other.slug}`, deposit: depositOf(other), variant: variantView(lead, at), shop: shopSeen({ shop: other.shop, town, at }) }] : [];
  });
}

type SeenShop = { id: string; slug: string; name: string; trade: string; street: string | null; lat: number | null; lon: number | null; acceptsReservations: boolean; acceptsPurchases: boolean } & Parameters<typeof hoursNow>[0]["shop"];

/** A loaded shop as offers show it: address, distance from the centre in metres, state now. */
export function shopSeen({ shop, town, at }: { shop: SeenShop; town: Town; at: Date }) {
  const { state, opensAt, until, validUntil, bands } = hoursNow({ shop, land: town.land, at });
  return {
    id: shop.id, slug: shop.slug, name: shop.name, href: `/${town.slug}/geschaefte/${shop.slug}`, street: shop.street,
    tradeName: findTrade(shop.trade)?.name ?? shop.trade,
    metres: shop.lat === null || shop.lon === null ? null : metresBetween(town, { lat: shop.lat, lon: shop.lon }),
    ...orderModes(shop),
    state, opensAt, until, validUntil, bands,
  };
}
