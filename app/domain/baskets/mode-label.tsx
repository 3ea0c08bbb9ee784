import { Icon } from "#app/ui/icon.tsx";

/** reserve: not binding, paid in the shop. buy: binding, paid online. The two never look alike. */
export function ModeLabel({ mode }: { mode: "reserve" | "buy" }) {
  return mode === "buy"
    ? <span className="mode buy"><Icon name="credit-card" />Kauf</span>
    : <span className="mode reserve"><Icon name="store" />Reservierung</span>;
}
