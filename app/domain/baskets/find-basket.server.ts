import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { hashToken } from "#app/domain/accounts/secret-token.server.ts";
import { basketLineProblem, piecesLeft } from "./basket-problem.ts";
import { orderModes } from "#app/domain/shops/order-modes.server.ts";
import { traderName } from "#app/domain/shops/trader-name.ts";

export type BasketView = Awaited<ReturnType<typeof findBasket>>;
export type BasketShop = BasketView["shops"][number];
export type BasketLineView = BasketShop["lines"][number];
type StoredLine = { id: string; shopId: string; variantId: string; quantity: number; priceSeenCents: number };
type Offer = Awaited<ReturnType<typeof findOffers>>[number];

/**
 * The basket of a token as it stands now, grouped by shop in the order things were put in; empty where there is no token or
 * no basket. All sums are cents at today's prices; `totalCents` is goods plus deposit (Pfand), which the law wants shown
 * apart (§ 7 PAngV). `problem` says line by line what has changed since. Two SQL statements.
 */
export async function findBasket(token: string | null) {
  const stored = token === null ? null : await db.basket.findFirst({
    where: { tokenHash: hashToken(token), expiresAt: { gt: now() } },
    relationLoadStrategy: "join",
    select: { id: true, lines: { select: { id: true, shopId: true, variantId: true, quantity: true, priceSeenCents: true }, orderBy: [{ addedAt: "asc" }, { id: "asc" }] } },
  });
  const lines = stored?.lines ?? [];
  const offers = new Map((lines.length === 0 ? [] : await findOffers(lines.map(({ variantId }) => variantId))).map((offer) => [offer.id, offer]));
  const views = lines.map((line) => viewOf(line, offers.get(line.variantId) ?? null));
  const gone = views.filter((view) => view.shop === null);
  const shops = groupByShop(views);
  return {
    basketId: stored?.id ?? null,
    shops,
    /** lines whose product no longer exists at all; they can only be taken out */
    gone: gone.map(({ lineId, variantId, quantity }) => ({ lineId, variantId, quantity })),
    count: views.reduce((sum, { quantity }) => sum + quantity, 0),
    goodsCents: sum(shops, "goodsCents"),
    depositCents: sum(shops, "depositCents"),
    totalCents: sum(shops, "totalCents"),
    hasProblems: views.some(({ problem }) => problem !== null),
  };
}

function findOffers(variantIds: string[]) {
  return db.variant.findMany({
    where: { id: { in: variantIds } },
    relationLoadStrategy: "join",
    include: { product: { include: { shop: { include: { trader: { select: { name: true, legalForm: true, street: true, plz: true, city: true, email: true, phone: true } }, town: { select: { slug: true, name: true } } } } } } },
  });
}

function viewOf(line: StoredLine, offer: Offer | null) {
  const { product } = offer ?? { product: null };
  const priceCents = offer?.priceCents ?? line.priceSeenCents;
  return {
    lineId: line.id,
    variantId: line.variantId,
    quantity: line.quantity,
    priceCents,
    priceSeenCents: line.priceSeenCents,
    depositCents: product?.depositCents ?? 0,
    goodsCents: line.quantity * priceCents,
    problem: basketLineProblem({ line, offer: offer && { ...offer, ...standing(offer) } }),
    left: offer ? piecesLeft(offer) : 0,
    stock: offer && { kind: offer.stockKind, count: offer.stock, level: offer.stockLevel, confirmedAt: offer.confirmedAt },
    title: product?.title ?? "",
    label: offer?.label ?? "",
    slug: product?.slug ?? null,
    productId: product?.id ?? null,
    picture: product && { motif: product.motif, nth: product.nth, key: product.pictureKey, alt: product.pictureAlt },
    content: { amount: offer?.contentAmount ?? null, unit: offer?.contentUnit ?? null },
    vatRate: product?.vatRate ?? null,
    withdrawalException: product?.withdrawalException ?? null,
    ageLimit: product?.ageLimit ?? null,
    shop: product?.shop ?? null,
  };
}

function standing({ product }: Offer) {
  const { shop } = product;
  return { published: product.status === "published" && shop.status === "published", takesOrders: orderModes(shop).takesOrders };
}

function groupByShop(views: Array<ReturnType<typeof viewOf>>) {
  const shops = new Map(views.flatMap(({ shop }) => (shop ? [[shop.id, shop] as const] : [])));
  return [...shops.values()].map((shop) => {
    const lines = views.filter((view) => view.shop?.id === shop.id).map(({ shop: _shop, ...line }) => line);
    const goodsCents = sum(lines, "goodsCents");
    const depositCents = lines.reduce((total, line) => total + line.quantity * line.depositCents, 0);
    return {
      shopId: shop.id, slug: shop.slug, name: shop.name, trade: shop.trade, townId: shop.townId, townSlug: shop.town.slug, townName: shop.town.name,
      street: shop.street, plz: shop.plz, city: shop.city,
      traderName: shop.trader && traderName(shop.trader),
      trader: shop.trader && { name: traderName(shop.trader), address: `${shop.trader.street}, ${shop.trader.plz} ${shop.trader.city}`, email: shop.trader.email, phone: shop.trader.phone },
      ...orderModes(shop),
      lines, goodsCents, depositCents, totalCents: goodsCents + depositCents,
    };
  });
}

function sum<Key extends string>(rows: Array<Record<Key, number>>, key: Key): number {
  return rows.reduce((total, row) => total + row[key], 0);
}
