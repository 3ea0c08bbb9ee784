import "./pay-house.ts"; // first, because it settles where the payments are
import { db } from "#app/db.server.ts";
import { placeOrder } from "#app/domain/orders/place-order.server.ts";
import { erlenstedt } from "../support/template-town.ts";
import { fillBasket, requestFor } from "./two-shops.ts";

const { baker, books } = erlenstedt;

/** A checkout in which everything is bought online and nothing is paid yet. */
export async function buy(...goods: Array<[{ variantId: string }, number]>) {
  const token = await fillBasket(...goods);
  const placed = await placeOrder(await requestFor(token, { [baker.shopId]: "purchase", [books.shopId]: "purchase" }));
  if (!placed.ok) throw new Error(`not ordered: ${placed.problem}`);
  const { checkoutId } = placed.value;
  const { sessionId } = await db.payment.findUniqueOrThrow({ where: { checkoutId } });
  return { checkoutId, sessionId: sessionId ?? "", orders: await ordersOf(checkoutId) };
}

/** A checkout in which everything is only reserved. */
export async function reserve(...goods: Array<[{ variantId: string }, number]>) {
  const placed = await placeOrder(await requestFor(await fillBasket(...goods), {}));
  if (!placed.ok) throw new Error(`not ordered: ${placed.problem}`);
  return { checkoutId: placed.value.checkoutId, orders: await ordersOf(placed.value.checkoutId) };
}

/** The baker's order first. */
export function ordersOf(checkoutId: string) {
  return db.order.findMany({ where: { checkoutId }, include: { lines: { orderBy: { variantId: "asc" } } }, orderBy: { shopId: "asc" } });
}

export async function statusesOf(checkoutId: string): Promise<string[]> {
  return (await ordersOf(checkoutId)).map(({ status }) => status);
}

/** What is known of the money: our word, cents taken, and the ledger as sorted lines. */
export async function moneyOf(checkoutId: string) {
  const { status, capturedCents, flag, ledger } = await db.payment.findUniqueOrThrow({ where: { checkoutId }, include: { ledger: true } });
  return { status, captured: capturedCents, flag, ledger: ledger.map(({ kind, amountCents }) => `${kind} ${amountCents}`).sort() };
}

/** The names of all letters about a checkout, sorted. */
export async function letters(checkoutId: string): Promise<string[]> {
  const orders = await ordersOf(checkoutId);
  const about = await db.notification.findMany({ where: { OR: [checkoutId, ...orders.map(({ id }) => id)].map((id) => ({ key: { contains: id } })) } });
  return about.map(({ template }) => template).sort();
}
