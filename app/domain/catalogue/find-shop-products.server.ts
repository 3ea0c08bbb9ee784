import { db } from "#app/db.server.ts";
import { formatAge } from "#app/values/day-words.ts";
import { after, days } from "#app/values/time.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { nameOf } from "./lock-variant.server.ts";
import { productPicture, stockOf } from "./product-facts.ts";

/** From then on a stock counts as old. */
export const FRESH_FOR = days(14);

const fields = {
  id: true, label: true, priceCents: true, stockKind: true, stock: true, stockLevel: true, confirmedAt: true,
  product: { select: { title: true, slug: true, status: true, motif: true, shopId: true, nth: true, pictureKey: true } },
} as const satisfies Prisma.VariantSelect;
type Row = Prisma.VariantGetPayload<{ select: typeof fields }>;

/** What a shop sells, variant by variant, as its own list shows it: by title, `query` in title, brand, kind or GTIN. Pages count from 1; one too far is the last. Two statements. */
export async function findShopProducts({ shop, query, page, perPage = 20, at }: { shop: { id: string }; query: string; page: number; perPage?: number; at: Date }) {
  const where = { shopId: shop.id, AND: query.split(/\s+/).filter(Boolean).slice(0, 6).map(matching) };
  const total = await db.variant.count({ where });
  const pages = Math.max(1, Math.ceil(total / perPage));
  const current = Math.min(Math.max(1, page), pages);
  const rows = await db.variant.findMany({
    where, select: fields, relationLoadStrategy: "join", skip: (current - 1) * perPage, take: perPage,
    orderBy: [{ product: { title: "asc" } }, { productId: "asc" }, { position: "asc" }, { id: "asc" }],
  });
  return { rows: rows.map((row) => stockRow(row, at)), total, page: current, pages };
}

/** One variant of this shop; null also for another shop's. */
export async function findShopProduct({ shop, variantId, at }: { shop: { id: string }; variantId: string; at: Date }) {
  const row = await db.variant.findFirst({ where: { id: variantId, shopId: shop.id }, select: fields, relationLoadStrategy: "join" });
  return row && stockRow(row, at);
}

/** The variants confirmed longest ago, never-confirmed ones first, how many are old, and how many there are. Two statements. */
export async function findStaleProducts({ shop, at, count }: { shop: { id: string }; at: Date; count: number }) {
  const [tally] = await db.$queryRaw<Array<{ total: number; old: number }>>`
    SELECT count(*)::int AS "total", (count(*) FILTER (WHERE "confirmedAt" IS NULL OR "confirmedAt" < ${after(at, -FRESH_FOR)}))::int AS "old"
    FROM "Variant" WHERE "shopId" = ${shop.id}`;
  const rows = await db.variant.findMany({
    where: { shopId: shop.id }, select: fields, relationLoadStrategy: "join", take: count,
    orderBy: [{ confirmedAt: { sort: "asc", nulls: "first" } }, { id: "asc" }],
  });
  return { ...tally, rows: rows.map((row) => stockRow(row, at)) };
}

function matching(word: string): Prisma.VariantWhereInput {
  const found = { contains: word, mode: "insensitive" } as const;
  return { OR: [{ label: found }, { gtin: word }, { product: { title: found } }, { product: { brand: found } }] };
}

function stockRow({ product, ...variant }: Row, at: Date) {
  const old = variant.confirmedAt === null || variant.confirmedAt < after(at, -FRESH_FOR);
  return {
    id: variant.id, name: nameOf({ title: product.title, label: variant.label }), picture: productPicture(product), hidden: product.status !== "published",
    priceCents: variant.priceCents, stock: stockOf(variant), old, confirmed: variant.confirmedAt ? `bestätigt ${formatAge(variant.confirmedAt, at)}` : "nie bestätigt",
  };
}
export type StockRow = ReturnType<typeof stockRow>;
