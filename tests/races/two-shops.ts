import { randomBytes } from "node:crypto";
import { now } from "#app/clock.server.ts";
import { findBasket } from "#app/domain/baskets/find-basket.server.ts";
import { putInBasket } from "#app/domain/baskets/put-in-basket.server.ts";
import type { OrderMode } from "#app/domain/orders/order-status.ts";
import type { OrderRequest } from "#app/domain/orders/place-order.server.ts";
import { addDays, dayOf, instantOf } from "#app/values/day.ts";

/** A shopper without an account. */
export const person = { name: "Kim Kunde", email: "kunde@leute.example", phone: "02561 123456" };

/** A new basket with these pieces; the token is what a browser would hold. */
export async function fillBasket(...goods: Array<[{ variantId: string }, number]>): Promise<string> {
  let token: string | null = null;
  for (const [{ variantId }, quantity] of goods) {
    const put = await putInBasket({ token, variantId, quantity });
    if (!put.ok) throw new Error(`${variantId} could not be put into the basket: ${put.problem}`);
    token = put.value.token;
  }
  return token ?? "";
}

/** What the order page would send for this basket: every shop at 10:00 tomorrow, or at `slotStartsAt`. */
export async function requestFor(token: string, modes: Record<string, OrderMode>, slotStartsAt: Date = freeTime()): Promise<OrderRequest> {
  const { shops } = await findBasket(token);
  return {
    basketToken: token, requestKey: randomBytes(16).toString("hex"), person,
    parts: shops.map(({ shopId }) => ({ shopId, mode: modes[shopId] ?? "reservation", slotStartsAt })),
    shown: Object.fromEntries(shops.map(({ shopId, totalCents }) => [shopId, totalCents])),
  };
}

/** That time tomorrow, or more than 24 hours for the days after. */
export function tomorrowAt(hour: number, minute = 0): Date {
  return instantOf(addDays(dayOf(now()), 1), hour * 60 + minute);
}

let used = 0;
/** Half-hours of the coming days, each told twice at most, because that many orders fit into one. */
function freeTime(): Date {
  const nth = Math.floor(used++ / 2);
  return tomorrowAt(24 * Math.floor(nth / 30) + 7 + Math.floor((nth % 30) / 2), (nth % 2) * 30);
}

/** Presses again where the house was too busy to let the shopper in within three seconds; on a slow machine fifty at once are many. */
export async function patiently<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await act();
    } catch (error) {
      const busy = /timeout exceeded when trying to connect|Unable to start a transaction in the given time|P2028/.test(String(error));
      if (!busy || tries === 10) throw error;
    }
  }
}
