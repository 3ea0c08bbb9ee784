import type { Content, Money } from "#app/values/money.ts";
import type { StockFact } from "./stock-mark.tsx";

/** One shop's offer of a product, as lists of offers show it. */
export type ProductOffer = {
  href: string;
  deposit: Money | null;
  variant: { price: Money; content: Content | null; stock: StockFact; fresh: string | null };
  shop: { name: string; metres: number | null; state: { kind: "open" | "soon" | "closed" | "unknown"; label: string } };
};
