import type { OrderFacts } from "#app/domain/notifications/templates/order-facts.ts";
import { dayOf } from "#app/values/day.ts";
import { formatLongDay, formatTime } from "#app/values/day-words.ts";
import { cents, formatMoney } from "#app/values/money.ts";

type Line = OrderFacts["lines"][number];

/** "Samstag, 7. November, 16:30 bis 17:00 Uhr". */
export function pickupTime({ slotStartsAt, slotEndsAt }: OrderFacts): string {
  return `${formatLongDay(dayOf(slotStartsAt))}, ${formatTime(slotStartsAt)} bis ${formatTime(slotEndsAt)} Uhr`;
}

/** "Freitag, 6. November, 15:54 Uhr". */
export function moment(at: Date): string {
  return `${formatLongDay(dayOf(at))}, ${formatTime(at)} Uhr`;
}

/** "Pullover (Größe M)". */
export function goods({ title, label }: Line): string {
  return label ? `${title} (${label})` : title;
}

/** "2 × Apfelkuchen, 4,80 €", with deposit where there is one. */
export function lineWords(line: Line, quantity = line.quantity): string {
  const deposit = line.depositCents > 0 ? `, zzgl. ${formatMoney(cents(line.depositCents * quantity))} Pfand` : "";
  return `${quantity} × ${goods(line)}, ${formatMoney(cents(line.unitPriceCents * quantity))}${deposit}`;
}

export function sum(amount: number): string {
  return formatMoney(cents(amount));
}

/** "Gesamtpreis inkl. MwSt. und Pfand": what a sum holds; a seller without VAT names § 19 UStG instead of a tax that is not in it. */
export function totalWords({ lines }: OrderFacts): string {
  const deposit = lines.some(({ depositCents }) => depositCents > 0);
  if (lines.every(({ vatRate }) => vatRate === 0)) return `Gesamtpreis ${deposit ? "inkl. Pfand, " : ""}ohne MwSt. (§ 19 UStG)`;
  return `Gesamtpreis inkl. MwSt.${deposit ? " und Pfand" : ""}`;
}

/** What the shop said yes to: every line with its accepted number of pieces. Whole orders have no acceptedQuantity. */
export function acceptedLines(order: OrderFacts): Array<{ line: Line; quantity: number }> {
  return order.lines.map((line) => ({ line, quantity: line.acceptedQuantity ?? line.quantity }));
}

export function isPartly(order: OrderFacts): boolean {
  return order.lines.some((line) => (line.acceptedQuantity ?? line.quantity) < line.quantity);
}

/** The word for an order in each mode, as subject and as object of a sentence; the two modes are never mixed. */
export function orderWord({ mode }: OrderFacts): { one: string; your: string; yours: string } {
  return mode === "purchase" ? { one: "Kauf", your: "Ihr Kauf", yours: "Ihren Kauf" } : { one: "Reservierung", your: "Ihre Reservierung", yours: "Ihre Reservierung" };
}
