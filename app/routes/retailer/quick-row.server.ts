import type { StockRow } from "#app/domain/catalogue/find-shop-products.server.ts";
import { priceText } from "./price-text.ts";

/** A variant as the quick forms show it. */
export function quickRow({ row, base, next, saved = false }: { row: StockRow; base: string; next: string; saved?: boolean }) {
  const { priceCents, ...shown } = row;
  return { ...shown, price: priceText(priceCents), href: `${base}/produkte/${row.id}`, next, saved };
}
