import { limits } from "../engine.server.ts";
import type { Facet, FacetCounts } from "../engine.server.ts";
import type { Collected } from "./collect-matches.ts";
import type { TownIndex } from "./town-index.ts";

/** Value → number of groups, most frequent first. Rows kept out by the facet's own filter count as well. */
export function countFacets({ index, collected, facets }: { index: TownIndex; collected: Collected; facets: readonly Facet[] }): FacetCounts {
  return Object.fromEntries(facets.map((facet) => [facet, countFacet({ index, facet, rows: collected.rows, besides: collected.besides.get(facet) ?? [] })]));
}

function countFacet({ index, facet, rows, besides }: { index: TownIndex; facet: Facet; rows: readonly number[]; besides: readonly number[] }): Record<string, number> {
  const column = index.columns.facets[facet];
  const { groups } = index.columns;
  const values = column.values();
  const seen = new Set<number>();
  const counts = new Uint32Array(values);
  for (const list of [rows, besides]) {
    for (const row of list) {
      const pair = groups.at(row) * values + column.at(row);
      if (seen.has(pair)) continue;
      seen.add(pair);
      counts[column.at(row)]++;
    }
  }
  const found = Array.from(counts, (count, code) => ({ text: column.text(code), count })).filter(({ text, count }) => count > 0 && text !== "");
  found.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  return Object.fromEntries(found.slice(0, limits.facetValues).map(({ text, count }) => [text, count]));
}
