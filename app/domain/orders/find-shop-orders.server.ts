import type { Prisma } from "#prisma/client/client.ts";
import { db } from "#app/db.server.ts";
import { addDays, type Day, instantOf } from "#app/values/day.ts";
import { allowedMoves, type OrderStatus, readMode, readStatus } from "./order-status.ts";

export type ShopOrder = Awaited<ReturnType<typeof findShopOrders>>[number];
/** A shop hears of a purchase when it is paid. */
const heardOf: OrderStatus[] = ["placed", "accepted", "ready", "collected", "not-collected", "declined", "expired", "cancelled"];
const most = 200;
const include = {
  lines: { orderBy: { id: "asc" } }, steps: { orderBy: [{ at: "asc" }, { id: "asc" }] }, checkout: { select: { name: true, phone: true } },
  shop: { select: { id: true, slug: true, name: true, townId: true, town: { select: { slug: true, name: true } } } },
} satisfies Prisma.OrderInclude;
type Row = Prisma.OrderGetPayload<{ include: typeof include }>;

/**
 * A shop's orders for one day's pick-up, and every order that waits for its answer, whatever its day; earliest pick-up first,
 * 200 at most. With the shopper's name and phone, never her mail address. One SQL statement.
 */
export async function findShopOrders(shop: { id: string }, { day }: { day: Day }) {
  const orders = await db.order.findMany({
    where: { shopId: shop.id, OR: [{ status: "placed" }, {
      status: { in: heardOf }, slotStartsAt: { gte: instantOf(day, 0), lt: instantOf(addDays(day, 1), 0) }, steps: { some: { to: "placed" } },
    }] },
    relationLoadStrategy: "join", include, orderBy: [{ slotStartsAt: "asc" }, { id: "asc" }], take: most,
  });
  return orders.map(shopOrder);
}

/** One order of this shop by its id; null also for another shop's, and for a purchase nobody has paid. */
export async function findShopOrder(shop: { id: string }, orderId: string) {
  const order = await db.order.findFirst({ where: { id: orderId, shopId: shop.id, steps: { some: { to: "placed" } } }, relationLoadStrategy: "join", include });
  return order && shopOrder(order);
}

/** The order an answer link names; the link's signature was the key. */
export async function findOrderToAnswer(orderId: string) {
  const order = await db.order.findFirst({ where: { id: orderId, steps: { some: { to: "placed" } } }, relationLoadStrategy: "join", include });
  return order && shopOrder(order);
}

function shopOrder({ lines, steps, checkout, shop, ...order }: Row) {
  const status = readStatus(order.status);
  const mode = readMode(order.mode);
  return {
    orderId: order.id, number: order.number, mode, status, createdAt: order.createdAt, answerBy: order.answerBy,
    slotStartsAt: order.slotStartsAt, slotEndsAt: order.slotEndsAt, totalCents: order.totalCents, acceptedCents: order.acceptedCents,
    shopperName: checkout.name, shopperPhone: checkout.phone,
    allowed: allowedMoves(status, mode, "shop"),
    shop: { shopId: shop.id, slug: shop.slug, name: shop.name, townId: shop.townId, townSlug: shop.town.slug, townName: shop.town.name },
    lines: lines.map(({ id, title, label, quantity, acceptedQuantity, unitPriceCents, depositCents }) => ({ lineId: id, title, label, quantity, acceptedQuantity, unitPriceCents, depositCents })),
    steps: steps.map(({ from, to, actor, reason, at }) => ({ from, to: readStatus(to), actor, reason, at })),
  };
}
