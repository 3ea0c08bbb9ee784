import type { Tx } from "#app/db.server.ts";
import { lockBasketLines } from "#app/domain/baskets/lock-basket-lines.server.ts";
import { orderModes } from "#app/domain/shops/order-modes.server.ts";
import type { Goods, OrderGood } from "./check-parts.ts";
import { findOpenWindows } from "./find-open-windows.server.ts";

type Offer = Awaited<ReturnType<typeof findOffers>>[number];

/** The lines of a basket, locked, with everything that decides whether they can be ordered now. At most four statements. */
export async function findGoods(tx: Tx, { basketToken, at }: { basketToken: string | null; at: Date }): Promise<Goods> {
  const lines = basketToken === null ? [] : await lockBasketLines(tx, basketToken);
  const offers = lines.length === 0 ? [] : await findOffers(tx, lines.map(({ variantId }) => variantId));
  const shops = [...new Map(offers.map(({ product: { shop } }) => [shop.id, { ...shop, ...orderModes(shop), townName: shop.town.name }])).values()];
  const windowOf = await findOpenWindows(tx, { shopIds: shops.map(({ id }) => id), from: at });
  const goods = lines.map((line): OrderGood => {
    const { id: lineId, variantId, shopId, townId, quantity, priceSeenCents } = line;
    return { lineId, variantId, shopId, townId, quantity, priceSeenCents, offer: offerOf(offers.find(({ id }) => id === variantId)) };
  });
  return { lines: goods, shops, windowOf };
}

function findOffers(tx: Tx, variantIds: string[]) {
  return tx.variant.findMany({
    where: { id: { in: variantIds } },
    relationLoadStrategy: "join",
    include: { product: { include: { shop: { include: { town: { select: { name: true } } } } } } },
  });
}

function offerOf(offer: Offer | undefined): OrderGood["offer"] {
  if (!offer) return null;
  const { product, label, priceCents, stockKind, stock, stockLevel } = offer;
  const { title, depositCents, vatRate, withdrawalException, shop } = product;
  return {
    title, label, priceCents, depositCents, vatRate, withdrawalException, stockKind, stock, stockLevel,
    published: product.status === "published" && shop.status === "published",
    takesOrders: orderModes(shop).takesOrders,
  };
}
