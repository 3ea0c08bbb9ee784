import { basketLineProblem, piecesLeft } from "#app/domain/baskets/basket-problem.ts";
import type { HoursWindow } from "#app/domain/opening-hours/opening-interval.ts";
import { findPickupSlot, type PickupSlot } from "#app/domain/opening-hours/pickup-slots.ts";
import type { OrderMode } from "./order-status.ts";
import { type LineTrouble, linesTrouble, type OrderTrouble, shopsTrouble, type ShopTrouble } from "./order-trouble.ts";

/** What the shopper wants of one shop. */
export type OrderPart = { shopId: string; mode: OrderMode; slotStartsAt: Date };

export type OrderShop = {
  id: string; townId: string; townName: string; name: string; status: string; acceptsReservations: boolean; acceptsPurchases: boolean;
  slotMinutes: number; slotCapacity: number; leadMinutes: number; horizonDays: number; answerMinutes: number;
};
export type OrderGood = {
  lineId: string; variantId: string; shopId: string; townId: string; quantity: number; priceSeenCents: number;
  /** null where the product is gone */
  offer: {
    title: string; label: string; priceCents: number; depositCents: number; vatRate: number; withdrawalException: string | null;
    published: boolean; takesOrders: boolean; stockKind: string; stock: number | null; stockLevel: string | null;
  } | null;
};
export type Goods = { lines: OrderGood[]; shops: OrderShop[]; windowOf: (shopId: string) => HoursWindow };
type Offered = OrderGood & { offer: NonNullable<OrderGood["offer"]> };

/** One order to be written: the shop, its lines, its time, and what it comes to in cents, deposit included. */
export type OrderWish = { shop: OrderShop; mode: OrderMode; slot: PickupSlot; window: HoursWindow; lines: Offered[]; totalCents: number };

/** Stripe takes no payment below this, in cents (https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). */
const leastOnline = 50;

/** Compares what was asked for with what holds now; says no with every difference, else returns the orders to be written. */
export function checkParts({ goods, parts, shown, at, no }: {
  goods: Goods; parts: OrderPart[]; shown: Record<string, number>; at: Date; no: (trouble: OrderTrouble) => never;
}): OrderWish[] {
  const broken = goods.lines.flatMap(lineTrouble);
  if (broken.length > 0) no(linesTrouble(broken));
  const changed = changedShops({ goods, parts });
  if (changed.length > 0) no(shopsTrouble(changed));
  const asked = parts.map((part) => ({ part, shop: goods.shops.find(({ id }) => id === part.shopId), lines: linesOf(goods, part.shopId) }));
  const wishes = asked.flatMap(({ part, shop, lines }) => (shop ? [{ part, shop, lines, totalCents: totalOf(lines) }] : []));
  const wrong = wishes.flatMap(({ part, shop, totalCents }) => shopTrouble({ part, shop, totalCents, shown: shown[shop.id] }));
  if (wrong.length > 0) no(shopsTrouble(wrong));
  const timed = wishes.map((wish) => ({ ...wish, window: goods.windowOf(wish.shop.id) }))
    .map((wish) => ({ ...wish, slot: findPickupSlot({ window: wish.window, settings: wish.shop, at, startsAt: wish.part.slotStartsAt }) }));
  const closed = timed.filter(({ slot }) => slot === null).map(({ shop }): ShopTrouble => ({ shopId: shop.id, problem: "slot-closed" }));
  if (closed.length > 0) no(shopsTrouble(closed));
  return timed.flatMap(({ part, slot, shop, window, lines, totalCents }) => (slot ? [{ shop, mode: part.mode, slot, window, lines, totalCents }] : []));
}

function lineTrouble(line: OrderGood): LineTrouble[] {
  const problem = basketLineProblem({ line, offer: line.offer });
  if (problem === null) return [];
  const { lineId, variantId, shopId, offer } = line;
  return [{
    lineId, variantId, shopId, title: offer?.title ?? "", problem,
    left: offer ? piecesLeft(offer) : 0, priceNowCents: problem === "vanished" ? null : (offer?.priceCents ?? null),
  }];
}

/** Shops that came into the basket or left it since the page was shown, and shops named twice. */
function changedShops({ goods, parts }: { goods: Goods; parts: OrderPart[] }): ShopTrouble[] {
  const inBasket = new Set(goods.lines.map(({ shopId }) => shopId));
  const asked = parts.map(({ shopId }) => shopId);
  const unasked = [...inBasket].filter((shopId) => !asked.includes(shopId));
  const extra = asked.filter((shopId, index) => !inBasket.has(shopId) || asked.indexOf(shopId) !== index);
  return [...unasked, ...extra].map((shopId) => ({ shopId, problem: "basket-changed" }));
}

function shopTrouble({ part, shop, totalCents, shown }: { part: OrderPart; shop: OrderShop; totalCents: number; shown: number | undefined }): ShopTrouble[] {
  const offered = part.mode === "purchase" ? shop.acceptsPurchases && totalCents >= leastOnline : shop.acceptsReservations;
  if (!offered) return [{ shopId: shop.id, problem: "mode-not-offered" }];
  return shown === totalCents ? [] : [{ shopId: shop.id, problem: "prices-changed" }];
}

function linesOf(goods: Goods, shopId: string): Offered[] {
  return goods.lines.flatMap(({ offer, ...line }) => (offer && line.shopId === shopId ? [{ ...line, offer }] : []));
}

/** Goods and deposit: the deposit is shown apart (§ 7 PAngV) but paid all the same. */
function totalOf(lines: Offered[]): number {
  return lines.reduce((sum, { quantity, offer }) => sum + quantity * (offer.priceCents + offer.depositCents), 0);
}
