import type { Tx } from "#app/db.server.ts";
import { traderName } from "#app/domain/shops/trader-name.ts";
import { answerLinkEnds } from "./order-link.server.ts";

export type OrderFacts = Awaited<ReturnType<typeof findOrderFacts>>[number]["facts"];

/**
 * What a mail says about these orders, frozen as plain facts (sums in cents, times as ISO text), and to whom it can go:
 * `shopper`, and `shop` where the shop has a mail address. Never a token: links are made from ids when the mail is
 * written. One statement, in the order of the shops' names.
 */
export async function findOrderFacts(tx: Tx, orderIds: string[]) {
  const orders = await tx.order.findMany({
    where: { id: { in: orderIds } },
    relationLoadStrategy: "join",
    include: { lines: { orderBy: { id: "asc" } }, checkout: true, shop: { include: { trader: true, town: true } } },
    orderBy: [{ shop: { name: "asc" } }, { id: "asc" }],
  });
  return orders.map(({ lines, checkout, shop, ...order }) => ({
    townId: order.townId,
    shopper: { email: checkout.email, name: checkout.name },
    shop: mailOf(shop),
    facts: {
      checkoutId: order.checkoutId,
      orderId: order.id,
      number: order.number,
      townName: shop.town.name,
      townSlug: shop.town.slug,
      shopName: shop.name,
      shopSlug: shop.slug,
      shopAddress: [shop.street, [shop.plz, shop.city].filter(Boolean).join(" ")].filter(Boolean).join(", "),
      traderName: shop.trader ? traderName(shop.trader) : shop.name,
      traderAddress: shop.trader && `${shop.trader.street}, ${shop.trader.plz} ${shop.trader.city}`,
      traderEmail: shop.trader?.email ?? null,
      traderPhone: shop.trader?.phone ?? null,
      mode: order.mode,
      status: order.status,
      slotStartsAt: order.slotStartsAt.toISOString(),
      slotEndsAt: order.slotEndsAt.toISOString(),
      pickupCode: order.pickupCode,
      lines: lines.map(({ title, label, quantity, acceptedQuantity, unitPriceCents, depositCents, vatRate, withdrawalException }) =>
        ({ title, label, quantity, acceptedQuantity, unitPriceCents, depositCents, vatRate, withdrawalException })),
      totalCents: order.totalCents,
      acceptedCents: order.acceptedCents,
      shopperName: checkout.name,
      answerBy: order.answerBy?.toISOString() ?? null,
      answerLinkUntil: answerLinkEnds(order.slotEndsAt).toISOString(),
    },
  }));
}

function mailOf(shop: { name: string; email: string | null; trader: { email: string } | null }): { email: string; name: string } | null {
  const email = shop.email ?? shop.trader?.email;
  return email ? { email, name: shop.name } : null;
}
