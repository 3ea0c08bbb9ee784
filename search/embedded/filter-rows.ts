import type { Facet, SearchQuery } from "../engine.server.ts";
import { centsBound } from "../query-words.ts";
import { stockText } from "./columns.ts";
import type { TownIndex } from "./town-index.ts";

/** "passes", "fails", or the one facet whose own filter is all that keeps the row out (so its count can show the other choices). */
export type Verdict = "passes" | "fails" | Facet;
export type RowFilter = (row: number) => Verdict;
type Test = { facet: Facet | null; accepts: (row: number) => boolean };

/** The filters of a query as one test per row. Dead rows fail. Values are compared, never parsed: nothing can be injected. */
export function createRowFilter(index: TownIndex, query: SearchQuery): RowFilter {
  const { alive } = index.columns;
  const tests = testsOf(index, query);
  return (row) => {
    if (!alive[row]) return "fails";
    let verdict: Verdict = "passes";
    for (const { facet, accepts } of tests) {
      if (accepts(row)) continue;
      if (facet === null || verdict !== "passes") return "fails";
      verdict = facet;
    }
    return verdict;
  };
}

function testsOf(index: TownIndex, query: SearchQuery): Test[] {
  const { prices } = index.columns;
  const { kinds, category, trade, inStock, shopIds } = query;
  const priceMin = centsBound(query.priceMin);
  const priceMax = centsBound(query.priceMax);
  const tests: Test[] = [];
  if (kinds) tests.push({ facet: "kind", accepts: oneOf(index, "kind", kinds) });
  if (category !== undefined) tests.push({ facet: "category", accepts: oneOf(index, "category", [category]) });
  if (trade !== undefined) tests.push({ facet: "trade", accepts: oneOf(index, "trade", [trade]) });
  if (inStock !== undefined) tests.push({ facet: "inStock", accepts: oneOf(index, "inStock", [stockText(inStock)]) });
  if (shopIds) tests.push({ facet: null, accepts: oneOf(index, "shopId", shopIds) });
  if (priceMin !== undefined) tests.push({ facet: null, accepts: (row) => prices[row] >= priceMin });
  if (priceMax !== undefined) tests.push({ facet: null, accepts: (row) => prices[row] <= priceMax });
  return tests;
}

function oneOf(index: TownIndex, facet: Facet, values: readonly string[]): (row: number) => boolean {
  const column = index.columns.facets[facet];
  const wanted = new Uint8Array(column.values());
  for (const value of values) {
    const code = value === "" ? undefined : column.code(value);
    if (code !== undefined) wanted[code] = 1;
  }
  return (row) => wanted[column.at(row)] === 1;
}
