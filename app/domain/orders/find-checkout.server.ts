import type { Prisma } from "#prisma/client/client.ts";
import { db } from "#app/db.server.ts";
import { traderName } from "#app/domain/shops/trader-name.ts";
import { allowedMoves, readMode, readStatus } from "./order-status.ts";

export type CheckoutView = NonNullable<Awaited<ReturnType<typeof findCheckout>>>;
export type CheckoutOrder = CheckoutView["orders"][number];
const include = {
  lines: { orderBy: { id: "asc" } }, steps: { orderBy: [{ at: "asc" }, { id: "asc" }] }, shop: { include: { trader: true, town: true } },
} satisfies Prisma.OrderInclude;
type Row = Prisma.OrderGetPayload<{ include: typeof include }>;

/**
 * Everything the shopper's page of one checkout shows: its orders in the order of the shops' names, with lines, history,
 * shop, and the payment where something is paid online. Cents; deposit is part of `totalCents`. The caller has checked who
 * asks (readOrderPageToken()). Two SQL statements.
 */
export async function findCheckout(checkoutId: string) {
  const checkout = await db.checkout.findUnique({
    where: { id: checkoutId },
    relationLoadStrategy: "join",
    include: { orders: { orderBy: [{ shop: { name: "asc" } }, { id: "asc" }], include } },
  });
  if (!checkout) return null;
  const payment = await db.payment.findUnique({
    where: { checkoutId }, select: { status: true, amountCents: true, capturedCents: true, expiresAt: true, payUrl: true, sessionId: true },
  });
  const { id, name, email, phone, createdAt, personId, orders } = checkout;
  return { checkoutId: id, name, email, phone, createdAt, personId, payment: needed(payment, orders), town: orders[0]?.shop.town ?? null, orders: orders.map(orderView) };
}

/** Nothing is owed where the shopper cancelled every purchase before she paid. */
function needed<Payment extends { status: string } | null>(payment: Payment, orders: Row[]): Payment | null {
  const unpaid = payment?.status === "open" || payment?.status === "expired";
  return unpaid && orders.every(({ mode, status }) => mode !== "purchase" || status === "cancelled") ? null : payment;
}

function orderView({ shop, lines, steps, ...order }: Row) {
  const status = readStatus(order.status);
  const mode = readMode(order.mode);
  return {
    orderId: order.id, number: order.number, mode, status, createdAt: order.createdAt,
    slotStartsAt: order.slotStartsAt, slotEndsAt: order.slotEndsAt, pickupCode: order.pickupCode, answerBy: order.answerBy,
    totalCents: order.totalCents, acceptedCents: order.acceptedCents,
    mayCancel: allowedMoves(status, mode, "shopper").includes("cancelled"),
    shop: {
      shopId: shop.id, slug: shop.slug, name: shop.name, trade: shop.trade, street: shop.street, plz: shop.plz, city: shop.city, phone: shop.phone,
      lat: shop.lat, lon: shop.lon, wayText: shop.wayText, townSlug: shop.town.slug, townName: shop.town.name, traderName: shop.trader ? traderName(shop.trader) : shop.name,
    },
    lines: lines.map(({ id, variantId, title, label, quantity, acceptedQuantity, unitPriceCents, depositCents, vatRate, withdrawalException }) =>
      ({ lineId: id, variantId, title, label, quantity, acceptedQuantity, unitPriceCents, depositCents, vatRate, withdrawalException })),
    steps: steps.map(({ from, to, actor, reason, at }) => ({ from, to: readStatus(to), actor, reason, at })),
  };
}
