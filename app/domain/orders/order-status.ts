/** The steps of an order. A reservation starts as placed; a purchase as awaiting-payment. */
export const orderStatuses = [
  "awaiting-payment", "placed", "accepted", "ready", "collected", "not-collected", "declined", "expired", "cancelled",
] as const;
export type OrderStatus = (typeof orderStatuses)[number];

/** reservation: not binding, paid in the shop. purchase: binding, paid online. They never mix in one order. */
export type OrderMode = "reservation" | "purchase";

/** Who moves an order. payment is what the payment provider says, system is time. */
export type Actor = "shopper" | "shop" | "steward" | "system" | "payment";

type Move = { from: OrderStatus; to: OrderStatus; by: Actor[]; only?: OrderMode };

/** Every move there is. Whatever is not here is refused. */
const moves: Move[] = [
  { from: "awaiting-payment", to: "placed", by: ["payment"], only: "purchase" },
  { from: "awaiting-payment", to: "expired", by: ["payment", "system"], only: "purchase" },
  { from: "awaiting-payment", to: "cancelled", by: ["shopper"], only: "purchase" },
  // The provider says "paid" after we gave up waiting: possible only if stock and slot can still be had.
  { from: "expired", to: "placed", by: ["payment"], only: "purchase" },

  { from: "placed", to: "accepted", by: ["shop", "steward", "system"] },
  { from: "placed", to: "declined", by: ["shop", "steward"] },
  { from: "placed", to: "expired", by: ["system"] },
  { from: "placed", to: "cancelled", by: ["shopper"] },

  { from: "accepted", to: "ready", by: ["shop", "steward"] },
  { from: "ready", to: "collected", by: ["shop", "steward"] },
  { from: "ready", to: "not-collected", by: ["shop", "steward", "system"] },

  // A reservation binds nobody until it is fetched. An accepted purchase is a contract, which ends by withdrawal (§ 355 BGB).
  { from: "accepted", to: "cancelled", by: ["shopper"], only: "reservation" },
  { from: "ready", to: "cancelled", by: ["shopper"], only: "reservation" },
];

/** Where an order in this status and mode can go, by anyone or by one actor. */
export function allowedMoves(status: OrderStatus, mode: OrderMode, actor?: Actor): OrderStatus[] {
  return moves
    .filter(({ from, only, by }) => from === status && (!only || only === mode) && (!actor || by.includes(actor)))
    .map(({ to }) => to);
}

export function mayMove({ status, mode, to, actor }: { status: OrderStatus; mode: OrderMode; to: OrderStatus; actor: Actor }): boolean {
  return allowedMoves(status, mode, actor).includes(to);
}

/** "An order that is collected cannot become cancelled …", naming what would be allowed; for logs and for people who ask. */
export function refusalSentence({ status, mode, to, actor }: { status: OrderStatus; mode: OrderMode; to: OrderStatus; actor: Actor }): string {
  const allowed = allowedMoves(status, mode, actor);
  return `A ${mode} that is ${status} cannot be made ${to} by ${actor}; allowed: ${allowed.join(", ") || "nothing"}.`;
}

/** Gives stock and slot back. A purchase that was not fetched is still the buyer's, so its goods stay put aside. */
export function givesBack(to: OrderStatus, mode: OrderMode): boolean {
  return to === "declined" || to === "expired" || to === "cancelled" || (to === "not-collected" && mode === "reservation");
}

/** The shop has not said yet what it can hand over, so the money of the checkout cannot be taken yet. */
export function isUnanswered(status: OrderStatus): boolean {
  return status === "awaiting-payment" || status === "placed";
}

/** The shop has promised (at least a part of) the order: its accepted sum is owed. */
export function isPromised(status: OrderStatus): boolean {
  return status === "accepted" || status === "ready" || status === "collected" || status === "not-collected";
}

/** Reads a status from the database; anything else is a bug. */
export function readStatus(text: string): OrderStatus {
  const status = orderStatuses.find((known) => known === text);
  if (!status) throw new Error(`unknown order status ${text}`);
  return status;
}

export function readMode(text: string): OrderMode {
  if (text === "reservation" || text === "purchase") return text;
  throw new Error(`unknown order mode ${text}`);
}
