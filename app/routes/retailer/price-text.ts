/** "59,90": a price in cents as it stands in a field. */
export function priceText(priceCents: number): string {
  return `${Math.floor(priceCents / 100)},${String(priceCents % 100).padStart(2, "0")}`;
}
