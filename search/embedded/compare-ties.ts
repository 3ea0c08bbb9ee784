import type { SearchOrder } from "../engine.server.ts";
import type { TownIndex } from "./town-index.ts";

type CompareRows = (a: number, b: number) => number;
const stockOrder: Record<string, number> = { true: 0, unknown: 1, false: 2 };

/** The tie breaks of ranking.ts: availability, freshness, and last the id, so that the same search always answers the same. */
export function compareTies(index: TownIndex): CompareRows {
  const { ids, updatedAt, facets } = index.columns;
  const stock = (row: number) => stockOrder[facets.inStock.text(facets.inStock.at(row))];
  return (a, b) => stock(a) - stock(b) || updatedAt[b] - updatedAt[a] || (ids[a] < ids[b] ? -1 : 1);
}

/** An order people choose. Without a price comes last, in either direction. */
export function compareBy(index: TownIndex, order: Exclude<SearchOrder, "relevance">): CompareRows {
  const { prices, updatedAt } = index.columns;
  const ties = compareTies(index);
  const missing = (row: number) => Number(Number.isNaN(prices[row]));
  const byPrice = (a: number, b: number) => missing(a) - missing(b) || (missing(a) ? 0 : prices[a] - prices[b]);
  if (order === "newest") return (a, b) => updatedAt[b] - updatedAt[a] || ties(a, b);
  if (order === "price") return (a, b) => byPrice(a, b) || ties(a, b);
  return (a, b) => missing(a) - missing(b) || byPrice(b, a) || ties(a, b);
}
