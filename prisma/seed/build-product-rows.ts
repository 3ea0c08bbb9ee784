import type { Prisma } from "#prisma/client/client.ts";
import { fnv1a } from "#app/values/paper.ts";
import { slug } from "#app/values/slug.ts";
import { days, minutes } from "#app/values/time.ts";
import type { DemoShop } from "./demo-shop.ts";
import { demoGtin } from "./gtin.ts";
import type { DemoProduct, DemoVariant } from "./read-product-table.ts";
import { demoRegion, demoTown } from "./towns.ts";

export type ProductRows = {
  masters: (Prisma.MasterProductCreateManyInput & { id: string; gtin: string })[];
  products: (Prisma.ProductCreateManyInput & { id: string })[];
  variants: (Prisma.VariantCreateManyInput & { id: string })[];
  prices: Prisma.PriceChangeCreateManyInput[];
  /** minutes since the stock was confirmed, by variant id; those never confirmed are missing */
  stockAges: Map<string, number>;
};

/**
 * The rows of one demo shop's products, their master products, variants and first prices. A product's address is unique in its town:
 * the first shop has the plain one, a further shop's bears its name. `taken` remembers them from shop to shop.
 */
export function productRows({ shop, products, taken, at }: { shop: DemoShop; products: DemoProduct[]; taken: Set<string>; at: Date }): ProductRows {
  const rows: ProductRows = { masters: [], products: [], variants: [], prices: [], stockAges: new Map() };
  const ranks = new Map<string, number>();
  for (const product of products) {
    const nth = ranks.get(product.motif) ?? 0;
    ranks.set(product.motif, nth + 1);
    addProduct({ rows, shop, product, nth, taken, at });
  }
  return rows;
}

function addProduct({ rows, shop, product, nth, taken, at }: {
  rows: ProductRows; shop: DemoShop; product: DemoProduct; nth: number; taken: Set<string>; at: Date;
}) {
  const { number, variants, ...facts } = product;
  const townId = demoTown(shop.town).id;
  const name = slug(product.title);
  const id = `product-${shop.slug}-${name}`;
  const address = taken.has(`${townId} ${name}`) ? `${name}-${shop.slug}` : name;
  taken.add(`${townId} ${address}`);
  const createdAt = new Date(at.getTime() - days(1 + (fnv1a(id) % 60)));
  const masterProductId = number === null ? null : `article-${number}`;
  if (number !== null && masterProductId !== null)
    rows.masters.push({
      id: masterProductId, regionId: demoRegion.id, gtin: demoGtin({ number, variant: 0 }), title: product.title, brand: product.brand, categoryId: product.categoryId,
    });
  rows.products.push({ id, townId, shopId: `shop-${shop.slug}`, masterProductId, slug: address, ...facts, nth, createdAt, updatedAt: createdAt });
  variants.forEach((variant, position) => addVariant({ rows, productId: id, townId, shopId: `shop-${shop.slug}`, variant, position, at, createdAt }));
}

function addVariant({ rows, productId, townId, shopId, variant, position, at, createdAt }: {
  rows: ProductRows; productId: string; townId: string; shopId: string; variant: DemoVariant; position: number; at: Date; createdAt: Date;
}) {
  const { ageMinutes, ...facts } = variant;
  const id = `variant-${productId.slice("product-".length)}-${position + 1}`;
  if (ageMinutes !== null) rows.stockAges.set(id, ageMinutes);
  rows.variants.push({ id, townId, shopId, productId, position, ...facts, confirmedAt: ageMinutes === null ? null : new Date(at.getTime() - minutes(ageMinutes)), updatedAt: at });
  rows.prices.push({ id: `price-${id.slice("variant-".length)}`, townId, variantId: id, priceCents: variant.priceCents, since: createdAt });
}
