import { now } from "#app/clock.server.ts";
import { attempt, refuse, touchTown } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { enqueue } from "#app/jobs/enqueue.server.ts";
import { lockVariant, type LockedVariant, nameOf } from "./lock-variant.server.ts";
import { stockOf } from "./product-facts.ts";
import type { StockFact } from "./stock-mark.tsx";

export type ChangeStockProblem = "not-found" | "out-of-range" | "moved-meanwhile";

/** Pieces of one variant; nobody in a town centre has more on the shelf. */
export const MOST_PIECES = 100_000;

type Change = {
  shop: { id: string; townId: string }; variantId: string; stock: StockFact;
  /** The number of pieces the form was made with; where orders have taken some since, nothing is overwritten. */
  seen?: number | null;
  actor: Actor;
};

/**
 * Says what is there of one variant of this shop: pieces from 0 to 100,000, a level, or that nobody knows; confirmed now, also when it is the same.
 * Refuses not-found (also another shop's), out-of-range, and moved-meanwhile where the pieces differ from `seen`.
 */
export async function changeStock({ shop, variantId, stock, seen = null, actor }: Change) {
  return attempt<{ changed: boolean; title: string }, ChangeStockProblem>(async (tx) => {
    if (stock.kind === "exact" && !(Number.isInteger(stock.count) && stock.count >= 0 && stock.count <= MOST_PIECES)) refuse<ChangeStockProblem>("out-of-range");
    const variant = await lockVariant(tx, { shopId: shop.id, variantId }) ?? refuse<ChangeStockProblem>("not-found");
    if (seen !== null && variant.stockKind === "exact" && variant.stock !== seen) refuse<ChangeStockProblem>("moved-meanwhile");
    const before = stockOf(variant);
    await tx.variant.update({ where: { id: variant.id }, data: { ...columnsOf(stock), confirmedAt: now(), updatedAt: now() } });
    await tx.product.update({ where: { id: variant.productId }, data: { updatedAt: now() } });
    const changed = words(before) !== words(stock);
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: changed ? "stock-changed" : "stock-confirmed", sentence: sentence({ variant, before, stock }) });
    touchTown(shop.townId);
    await enqueue(tx, "refresh-search", { ids: [`product_${variant.productId}`] });
    return { changed, title: nameOf(variant) };
  });
}

function columnsOf(stock: StockFact) {
  if (stock.kind === "exact") return { stockKind: "exact", stock: stock.count, stockLevel: null };
  if (stock.kind === "unknown") return { stockKind: "unknown", stock: null, stockLevel: null };
  return { stockKind: "level", stock: null, stockLevel: stock.kind };
}

function sentence({ variant, before, stock }: { variant: LockedVariant; before: StockFact; stock: StockFact }): string {
  const name = `Vorrat von ${nameOf(variant)}`;
  return words(before) === words(stock) ? `${name} bestätigt: ${words(stock)}` : `${name} von ${words(before)} auf ${words(stock)} geändert`;
}

function words(stock: StockFact): string {
  if (stock.kind === "exact") return `${stock.count} Stück`;
  return { in: "vorrätig", few: "wenige", out: "ausverkauft", unknown: "unbekannt" }[stock.kind];
}
