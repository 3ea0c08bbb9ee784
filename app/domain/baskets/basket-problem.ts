/**
 * What stands against ordering a line as it is in the basket. `left` is the number of pieces there still are, where the
 * shop counts; `priceNowCents` is null where the thing is gone.
 */
export type BasketLineProblem = "vanished" | "shop-takes-no-orders" | "sold-out" | "fewer-left" | "price-changed";

type Stock = { stockKind: string; stock: number | null; stockLevel: string | null };
type Offer = Stock & { priceCents: number; published: boolean; takesOrders: boolean };

/** Compares what the shopper saw with what holds now; the gravest problem wins, null if all is as it was. */
export function basketLineProblem({ line, offer }: { line: { quantity: number; priceSeenCents: number }; offer: Offer | null }): BasketLineProblem | null {
  if (!offer || !offer.published) return "vanished";
  if (!offer.takesOrders) return "shop-takes-no-orders";
  const left = piecesLeft(offer);
  if (left === 0) return "sold-out";
  if (left !== null && left < line.quantity) return "fewer-left";
  return offer.priceCents === line.priceSeenCents ? null : "price-changed";
}

/** Pieces there are: 0 for "out", null where nobody counts. */
export function piecesLeft({ stockKind, stock, stockLevel }: Stock): number | null {
  if (stockKind === "exact") return stock ?? 0;
  return stockKind === "level" && stockLevel === "out" ? 0 : null;
}
