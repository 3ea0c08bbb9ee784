import type { Tx } from "#app/db.server.ts";
import { notify } from "#app/domain/notifications/notify.server.ts";
import { findOrderFacts } from "./order-facts.server.ts";
import type { OrderMode } from "./order-status.ts";

type ShopperLetter = "order-accepted" | "order-declined" | "order-ready" | "order-cancelled" | "order-expired" | "payment-failed";

/** Tells each shop of a new order. A shop without a mail address sees it on its own page only. */
export async function tellShops(tx: Tx, orderIds: string[]): Promise<void> {
  for (const { facts, shop, townId } of await findOrderFacts(tx, orderIds)) {
    if (shop) await notify(tx, { key: `order-for-shop:${facts.orderId}`, template: "order-for-shop", townId, to: shop, payload: facts });
  }
}

/**
 * Confirms to the shopper that her orders have arrived (§ 312i (1) no. 3 BGB), reservations and purchases in letters of
 * their own, because the one binds and the other does not.
 */
export async function confirmOrders(tx: Tx, { orderIds, mode }: { orderIds: string[]; mode: OrderMode }): Promise<void> {
  const orders = await findOrderFacts(tx, orderIds);
  if (orders.length === 0) return;
  const [{ facts: { checkoutId, townName, townSlug, shopperName }, shopper, townId }] = orders;
  await notify(tx, {
    key: `order-confirmation:${mode}:${checkoutId}`, template: "order-confirmation", townId, to: shopper,
    payload: { checkoutId, mode, townName, townSlug, shopperName, orders: orders.map(({ facts }) => facts) },
  });
}

/** Tells the shopper what became of each order. `reason` is a sentence for her, from the shop or from us. */
export async function tellShopper(
  tx: Tx, { orderIds, template, reason = null }: { orderIds: string[]; template: ShopperLetter; reason?: string | null },
): Promise<void> {
  for (const { facts, shopper, townId } of await findOrderFacts(tx, orderIds))
    await notify(tx, { key: `${template}:${facts.orderId}`, template, townId, to: shopper, payload: { ...facts, reason, audience: "shopper" } });
}

/** Tells the shops that an order they had is off. */
export async function tellShopsItIsOff(
  tx: Tx, { orderIds, template }: { orderIds: string[]; template: "order-cancelled" | "order-expired" },
): Promise<void> {
  for (const { facts, shop, townId } of await findOrderFacts(tx, orderIds)) {
    if (shop) await notify(tx, { key: `${template}:${facts.orderId}:shop`, template, townId, to: shop, payload: { ...facts, reason: null, audience: "shop" } });
  }
}
