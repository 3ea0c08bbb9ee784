import { formatBasePrice, formatMoney, type Content, type Money } from "#app/values/money.ts";
import { pieces } from "./basket-view.ts";

type LineWords = { quantity: number; unit: Money; content: Content | null; deposit: Money | null; label?: string };

/** Below a line's title: how many, at what price each, with the base price (PAngV § 4) and the deposit (PAngV § 7). */
export function LineFacts({ quantity, unit, content, deposit, label }: LineWords) {
  const base = content ? formatBasePrice(unit, content) : null;
  const facts = [label, quantity > 1 ? `${pieces(quantity)} zu ${formatMoney(unit)}` : pieces(quantity), base, deposit && `zzgl. ${formatMoney(deposit)} Pfand je Stück`];
  return <>{facts.filter(Boolean).join(" · ")}</>;
}
