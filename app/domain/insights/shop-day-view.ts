import type { ShopOrder } from "#app/domain/orders/find-shop-orders.server.ts";
import { type Day, dayOf } from "#app/values/day.ts";
import { cents, formatMoney } from "#app/values/money.ts";
import type { Paper } from "#app/values/paper.ts";
import { shopOrderView } from "./shop-order-view.ts";

type Tile = { number: string; label: string; paper: Paper; href?: string };

/** A shop's day: what waits for an answer, what is fetched when (what is over comes last), and the numbers above it. `base` is the shop's address. */
export function shopDayView({ orders, day, at, base }: { orders: ShopOrder[]; day: Day; at: Date; base: string }) {
  const waiting = orders.filter(({ status }) => status === "placed");
  const ofDay = orders.filter(({ status, slotStartsAt }) => status !== "placed" && dayOf(slotStartsAt) === day);
  const open = ofDay.filter(({ allowed }) => allowed.length > 0);
  const collected = ofDay.filter(({ status }) => status === "collected");
  const sold = collected.reduce((sum, order) => sum + (order.acceptedCents ?? order.totalCents), 0);
  const when = day === dayOf(at) ? "heute" : "an diesem Tag";
  const tiles: Tile[] = [
    { number: String(waiting.length), label: waiting.length === 1 ? "wartet auf Ihre Antwort" : "warten auf Ihre Antwort", paper: "straw", ...(waiting.length > 0 && { href: "#neu" }) },
    { number: String(ofDay.filter(({ status }) => status === "ready").length), label: ofDay.filter(({ status }) => status === "ready").length === 1 ? "liegt bereit" : "liegen bereit", paper: "mint", href: "#abholen" },
    { number: String(collected.length), label: `${when} abgeholt`, paper: "sky" },
    { number: formatMoney(cents(sold)).replace(/,00(?=\s)/, ""), label: `${when} verkauft`, paper: "chalk" },
  ];
  const view = (order: ShopOrder) => shopOrderView(order, { at, base });
  return { tiles, waiting: waiting.map(view), ofDay: [...open, ...ofDay.filter(({ allowed }) => allowed.length === 0)].map(view) };
}
