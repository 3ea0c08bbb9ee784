import type { Day } from "#app/values/day.ts";
import { formatDay, formatShortDay } from "#app/values/day-words.ts";
import { cents, type Money } from "#app/values/money.ts";

type Row = { id: string; title: string; text: string; priceCents: number | null; priceFor: string; fromDay: Date; untilDay: Date };
export type OfferView = { id: string; title: string; text: string; price: Money | null; priceFor: string; until: string; span: string };

/** An offer as plain values; `today` is the town's day. Prices are gross (PAngV § 3). */
export function offerView({ id, title, text, priceCents, priceFor, ...days }: Row, today: Day): OfferView {
  const [from, until] = [days.fromDay, days.untilDay].map((date) => date.toISOString().slice(0, 10));
  return {
    id, title, text, priceFor, price: priceCents === null ? null : cents(priceCents),
    until: until === today ? "nur noch heute" : `bis ${formatDay(until, today)}`,
    span: from === until ? formatShortDay(from) : `${formatShortDay(from)} bis ${formatShortDay(until)}`,
  };
}
