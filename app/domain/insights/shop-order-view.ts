import type { ShopOrder } from "#app/domain/orders/find-shop-orders.server.ts";
import { isPromised, type OrderStatus } from "#app/domain/orders/order-status.ts";
import { dayOf } from "#app/values/day.ts";
import { formatDay, formatTime } from "#app/values/day-words.ts";
import { cents, formatMoney } from "#app/values/money.ts";

export const statusWords = {
  "awaiting-payment": "wartet auf Zahlung", placed: "wartet auf Ihre Antwort", accepted: "zugesagt", ready: "liegt bereit", collected: "abgeholt",
  "not-collected": "nicht abgeholt", declined: "abgelehnt", expired: "verfallen", cancelled: "abgesagt",
} satisfies Record<OrderStatus, string>;

const actorWords: Record<string, string> = { shopper: "Kundin oder Kunde", shop: "Geschäft", steward: "Stadtmarketing", system: "Stadtkorb", payment: "Zahlungsanbieter" };

/** An order as the shop's pages show it: plain words. `base` is the shop's own address such as /laden/radhaus. */
export function shopOrderView(order: ShopOrder, { at, base }: { at: Date; base: string }) {
  const today = dayOf(at);
  const day = formatDay(dayOf(order.slotStartsAt), today);
  const owed = isPromised(order.status) ? order.acceptedCents ?? order.totalCents : order.totalCents;
  return {
    id: order.orderId, href: `${base}/bestellungen/${order.orderId}`, number: order.number, mode: order.mode === "purchase" ? "buy" as const : "reserve" as const,
    status: order.status, statusWord: statusWords[order.status], allowed: order.allowed, name: order.shopperName, phone: order.shopperPhone,
    time: formatTime(order.slotStartsAt), until: formatTime(order.slotEndsAt), day, isToday: dayOf(order.slotStartsAt) === today,
    total: formatMoney(cents(owed)), lines: order.lines.map((line) => lineView(line, isPromised(order.status))),
    answerBy: order.answerBy && order.status === "placed" ? answerWords(order.answerBy, at) : null,
    steps: order.steps.map((step) => ({ to: step.to, word: statusWords[step.to], time: `${formatDay(dayOf(step.at), today)}, ${formatTime(step.at)}`, at: step.at.toISOString(), by: actorWords[step.actor] ?? step.actor, reason: step.reason })),
  };
}
export type ShopOrderView = ReturnType<typeof shopOrderView>;

function lineView(line: ShopOrder["lines"][number], promised: boolean) {
  const pieces = promised ? line.acceptedQuantity ?? line.quantity : line.quantity;
  return {
    id: line.lineId, title: line.label === "" ? line.title : `${line.title}, ${line.label}`, quantity: line.quantity, accepted: line.acceptedQuantity,
    text: `${pieces} × ${line.label === "" ? line.title : `${line.title}, ${line.label}`}`, price: formatMoney(cents(pieces * (line.unitPriceCents + line.depositCents))),
  };
}

function answerWords(answerBy: Date, at: Date): { text: string; late: boolean } {
  const day = dayOf(answerBy) === dayOf(at) ? "" : `${formatDay(dayOf(answerBy), dayOf(at))}, `;
  return answerBy < at ? { text: "Die Zeit für eine Antwort ist um. Bitte antworten Sie jetzt.", late: true } : { text: `Bitte bis ${day}${formatTime(answerBy)} Uhr antworten`, late: false };
}
