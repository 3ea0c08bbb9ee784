import { dayOf } from "#app/values/day.ts";
import { formatDay, formatTime, formatWeekday } from "#app/values/day-words.ts";
import { weekdayOf } from "#app/values/day.ts";
import { cents } from "#app/values/money.ts";
import type { ShopOrder } from "../find-shop-orders.server.ts";
import { lineWords } from "./order-slip-view.ts";

/** An order as its shop sees it when it answers: plain values. */
export function answerView(order: ShopOrder, at: Date) {
  const { mode, status, number, shop, shopperName, slotStartsAt, slotEndsAt, answerBy, totalCents, acceptedCents, allowed } = order;
  const day = formatDay(dayOf(slotStartsAt), dayOf(at));
  return {
    mode, status, number, allowed, shop: shop.name, shopSlug: shop.slug, shopper: shopperName,
    time: formatTime(slotStartsAt), until: `bis ${formatTime(slotEndsAt)} Uhr,`, day: /heute|morgen|gestern/.test(day) ? `${day}, ${formatWeekday(weekdayOf(dayOf(slotStartsAt)))}` : day,
    answerBy: answerBy && `${dayOf(answerBy) === dayOf(at) ? "" : `${formatDay(dayOf(answerBy), dayOf(at))}, `}${formatTime(answerBy)} Uhr`,
    lines: order.lines.map((line) => ({ lineId: line.lineId, quantity: line.quantity, name: [line.title, line.label].filter(Boolean).join(", "), price: cents(line.quantity * line.unitPriceCents), ...lineWords(line) })),
    sum: cents(acceptedCents ?? totalCents), partly: acceptedCents !== null && acceptedCents > 0 && acceptedCents < totalCents,
    reason: order.steps.at(-1)?.reason ?? null,
  };
}
export type AnswerView = ReturnType<typeof answerView>;
