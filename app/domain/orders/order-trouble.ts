import type { BasketLineProblem } from "#app/domain/baskets/basket-problem.ts";

/** Why nothing was ordered. A second press of the button is no problem: it gets the first answer. */
export type OrderProblem =
  | "basket-empty" | "basket-changed" | "prices-changed" | "sold-out" | "shop-takes-no-orders"
  | "mode-not-offered" | "slot-closed" | "slot-full" | "bad-person";

/** One line that cannot be ordered as shown; `left` in pieces where the shop counts, `priceNowCents` null where it is gone. */
export type LineTrouble = {
  lineId: string; variantId: string; shopId: string; title: string; problem: BasketLineProblem; left: number | null; priceNowCents: number | null;
};
export type ShopTrouble = { shopId: string; problem: OrderProblem };
export type PersonField = "name" | "email" | "phone";

/** A problem with all its details, so that it can be told line by line and shop by shop. */
export type OrderTrouble = { problem: OrderProblem; lines: LineTrouble[]; shops: ShopTrouble[]; fields: PersonField[] };

const gravest: Array<[BasketLineProblem, OrderProblem]> = [
  ["vanished", "basket-changed"], ["shop-takes-no-orders", "shop-takes-no-orders"], ["sold-out", "sold-out"], ["fewer-left", "sold-out"], ["price-changed", "prices-changed"],
];

export function linesTrouble(lines: LineTrouble[]): OrderTrouble {
  const [, problem] = gravest.find(([word]) => lines.some((line) => line.problem === word)) ?? gravest[0];
  return { problem, lines, shops: [], fields: [] };
}

export function shopsTrouble(shops: ShopTrouble[]): OrderTrouble {
  return { problem: shops[0].problem, lines: [], shops, fields: [] };
}

export function plainTrouble(problem: OrderProblem, fields: PersonField[] = []): OrderTrouble {
  return { problem, lines: [], shops: [], fields };
}
