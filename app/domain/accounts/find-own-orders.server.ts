import { db } from "#app/db.server.ts";
import { signLink } from "#app/domain/accounts/signed-link.server.ts";

/** A checkout as its person finds it again. `token` opens its page at /bestellungen/<token>. */
export type OwnCheckout = { token: string; placedAt: Date; orders: Array<{ number: string; shopName: string; mode: string }> };

/**
 * The 20 newest checkouts of a person: made while logged in, or as a guest with the mail address they have proved to own.
 * One statement.
 */
export async function findOwnOrders({ personId, email }: { personId: string; email: string }): Promise<OwnCheckout[]> {
  const checkouts = await db.checkout.findMany({
    where: { OR: [{ email }, { personId }] },
    relationLoadStrategy: "join",
    select: { id: true, createdAt: true, orders: { select: { number: true, mode: true, shop: { select: { name: true } } }, orderBy: { id: "asc" } } },
    orderBy: { createdAt: "desc" },
    take: 20,
  });
  return checkouts.map(({ id, createdAt, orders }) => ({
    token: signLink({ purpose: "order", id }), placedAt: createdAt, orders: orders.map(({ number, mode, shop }) => ({ number, mode, shopName: shop.name })),
  }));
}
