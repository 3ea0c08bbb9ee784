import type { Content, ContentUnit, Money } from "#app/values/money.ts";
import { cents } from "#app/values/money.ts";
import { formatAge } from "#app/values/day-words.ts";
import type { StockFact } from "./stock-mark.tsx";

export type VariantFacts = {
  id: string; label: string; priceCents: number; contentAmount: number | null; contentUnit: string | null;
  stockKind: string; stock: number | null; stockLevel: string | null; confirmedAt: Date | null;
};

const units: Record<string, ContentUnit> = { g: "g", kg: "kg", ml: "ml", l: "l", cm: "cm", m: "m", m2: "m2", piece: "piece" };

/** What is known of a variant's stock; what nobody told is unknown, never "in". */
export function stockOf({ stockKind, stock, stockLevel }: Pick<VariantFacts, "stockKind" | "stock" | "stockLevel">): StockFact {
  if (stockKind === "exact" && stock !== null) return { kind: "exact", count: stock };
  if (stockKind === "level" && (stockLevel === "in" || stockLevel === "few" || stockLevel === "out")) return { kind: stockLevel };
  return { kind: "unknown" };
}

/** true: some are there; false: sold out; null: nobody knows. */
export function inStock(variant: Pick<VariantFacts, "stockKind" | "stock" | "stockLevel">): boolean | null {
  const stock = stockOf(variant);
  if (stock.kind === "unknown") return null;
  return stock.kind === "exact" ? stock.count > 0 : stock.kind !== "out";
}

/** Contents for the base price (PAngV § 4); null where the thing is sold by the piece. */
export function contentOf({ contentAmount, contentUnit }: Pick<VariantFacts, "contentAmount" | "contentUnit">): Content | null {
  const unit = contentUnit === null ? undefined : units[contentUnit];
  return contentAmount === null || unit === undefined ? null : { quantity: contentAmount, unit };
}

/** What is paid on top and given back with the bottle; null where there is none. */
export function depositOf({ depositCents }: { depositCents: number }): Money | null {
  return depositCents > 0 ? cents(depositCents) : null;
}

/** A variant as pages show it. */
export function variantView(variant: VariantFacts, at: Date) {
  return {
    id: variant.id, label: variant.label, price: cents(variant.priceCents), content: contentOf(variant), stock: stockOf(variant),
    fresh: variant.confirmedAt ? formatAge(variant.confirmedAt, at) : null, available: inStock(variant) !== false,
  };
}

/** The variant that a list shows: the cheapest one that is not sold out, else the cheapest. */
export function leadVariant<Variant extends VariantFacts>(variants: Variant[]): Variant | null {
  const byPrice = [...variants].sort((one, other) => one.priceCents - other.priceCents);
  return byPrice.find((variant) => inStock(variant) !== false) ?? byPrice[0] ?? null;
}

/** Address of a product's drawn or photographed picture. */
export function productPicture({ motif, shopId, nth, pictureKey }: { motif: string; shopId: string; nth: number; pictureKey: string | null }): string {
  return pictureKey ? `/bilder/${pictureKey}` : `/bilder/produkt/${motif}/${shopId}/${nth}.svg`;
}

/** The strike price: the lowest of the last 30 days before the present price, where the present one is lower (PAngV § 11). */
export function priceBefore({ priceCents, prices, at }: { priceCents: number; prices: Array<{ priceCents: number; since: Date }>; at: Date }): Money | null {
  const sorted = [...prices].sort((one, other) => one.since.getTime() - other.since.getTime());
  const current = sorted.at(-1);
  if (!current || sorted.length < 2 || current.priceCents !== priceCents) return null;
  const windowStart = current.since.getTime() - 30 * 86_400_000;
  if (at.getTime() - current.since.getTime() > 30 * 86_400_000) return null;
  const held = sorted.slice(0, -1).filter((_, index) => sorted[index + 1].since.getTime() > windowStart);
  const lowest = Math.min(...held.map((price) => price.priceCents));
  return Number.isFinite(lowest) && lowest > priceCents ? cents(lowest) : null;
}
