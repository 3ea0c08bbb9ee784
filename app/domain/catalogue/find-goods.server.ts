import { db } from "#app/db.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import type { Town } from "#app/domain/towns/find-towns.server.ts";
import { contentOf, depositOf, leadVariant, productPicture, stockOf } from "./product-facts.ts";
import { cents } from "#app/values/money.ts";
import { formatAge } from "#app/values/day-words.ts";

export const variantFields = { id: true, label: true, priceCents: true, contentAmount: true, contentUnit: true, stockKind: true, stock: true, stockLevel: true, confirmedAt: true } as const;

export const cardFields = {
  id: true, slug: true, title: true, brand: true, motif: true, nth: true, pictureKey: true, shopId: true, masterProductId: true, categoryId: true, depositCents: true,
  shop: { select: { id: true, slug: true, name: true, lat: true, lon: true } },
  variants: { select: variantFields, orderBy: { position: "asc" } },
} as const satisfies Prisma.ProductSelect;

export type CardRow = Prisma.ProductGetPayload<{ select: typeof cardFields }>;

/** A product as cards in lists show it: plain values, the lead variant's price and stock. */
export function productCard(product: CardRow, town: { slug: string }, at: Date) {
  const lead = leadVariant(product.variants);
  const prices = new Set(product.variants.map((variant) => variant.priceCents));
  return {
    id: product.id,
    href: `/${town.slug}/produkte/${product.slug}`,
    title: product.title,
    picture: productPicture(product),
    price: cents(lead?.priceCents ?? 0),
    from: prices.size > 1,
    content: lead ? contentOf(lead) : null,
    deposit: depositOf(product),
    shop: product.shop.name,
    stock: lead ? stockOf(lead) : null,
    fresh: lead?.confirmedAt ? formatAge(lead.confirmedAt, at) : null,
  };
}

const visible = (townId: string): Prisma.ProductWhereInput => ({ townId, status: "published", shop: { status: "published" }, variants: { some: {} } });

/** Products whose stock was confirmed last, one per shop, for the town's page. One statement. */
export async function findFreshGoods({ town, at, count }: { town: Town; at: Date; count: number }) {
  const products = await db.product.findMany({
    where: { ...visible(town.id), variants: { some: { confirmedAt: { gte: new Date(at.getTime() - 7 * 86_400_000) }, OR: [{ stock: { gt: 0 } }, { stockLevel: { in: ["in", "few"] } }] } } },
    select: cardFields,
    relationLoadStrategy: "join",
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: 300,
  });
  const newest = (product: CardRow) => Math.max(...product.variants.map(({ confirmedAt }) => confirmedAt?.getTime() ?? 0));
  const sorted = products.sort((one, other) => newest(other) - newest(one));
  const firstOfShop = sorted.filter((product, index) => sorted.findIndex(({ shopId }) => shopId === product.shopId) === index);
  return firstOfShop.slice(0, count).map((product) => productCard(product, town, at));
}

/** One page of a town's products, by category (with what lies below it) or all, by title. Two statements. */
export async function findGoods({ town, at, categoryIds, offset, limit }: { town: Town; at: Date; categoryIds: string[] | null; offset: number; limit: number }) {
  const where = { ...visible(town.id), ...(categoryIds && { categoryId: { in: categoryIds } }) };
  const products = await db.product.findMany({ where, select: cardFields, relationLoadStrategy: "join", orderBy: [{ title: "asc" }, { id: "asc" }], skip: offset, take: limit });
  return products.map((product) => productCard(product, town, at));
}

/** The category tree with the number of products a town has in each (below it included). One statement. */
export async function findCategories(town: Town) {
  const rows = await db.$queryRaw<Array<{ id: string; parentId: string | null; name: string; motif: string; count: number }>>`
    SELECT c."id", c."parentId", c."name", c."motif", COALESCE(n."count", 0)::int AS "count"
    FROM "Category" c LEFT JOIN (
      SELECT p."categoryId", count(*) AS "count" FROM "Product" p JOIN "Shop" s ON s."id" = p."shopId" AND s."status" = 'published'
      WHERE p."townId" = ${town.id} AND p."status" = 'published' GROUP BY p."categoryId") n ON n."categoryId" = c."id"
    ORDER BY c."position", c."name"`;
  const below = (id: string): typeof rows => rows.filter((row) => row.parentId === id).flatMap((row) => [row, ...below(row.id)]);
  return rows.map((row) => {
    const family = [row, ...below(row.id)];
    return { ...row, ids: family.map(({ id }) => id), count: family.reduce((sum, one) => sum + one.count, 0) };
  }).filter(({ count }) => count > 0);
}
