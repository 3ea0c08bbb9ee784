import type { Facet, SearchQuery } from "../engine.server.ts";
import { centsBound } from "../query-words.ts";

type Condition = { facet: Facet | null; text: string };

/** The filters of a query in Meilisearch's filter language, joined by AND; without the condition of `except`, so that a facet can show other choices. */
export function filterExpression(query: SearchQuery, except: Facet | null = null): string[] {
  return conditionsOf(query).filter(({ facet }) => facet === null || facet !== except).map(({ text }) => text);
}

/** The facets whose own filter is set. */
export function filteredFacets(query: SearchQuery): Facet[] {
  return conditionsOf(query).flatMap(({ facet }) => (facet ? [facet] : []));
}

function conditionsOf({ townId, kinds, category, trade, inStock, shopIds, ...prices }: SearchQuery): Condition[] {
  const priceMin = centsBound(prices.priceMin);
  const priceMax = centsBound(prices.priceMax);
  const conditions: Condition[] = [{ facet: null, text: `townId = ${quoted(townId)}` }];
  if (kinds) conditions.push({ facet: "kind", text: oneOf("kind", kinds) });
  if (category !== undefined) conditions.push({ facet: "category", text: `category = ${quoted(category)}` });
  if (trade !== undefined) conditions.push({ facet: "trade", text: `trade = ${quoted(trade)}` });
  if (inStock !== undefined) conditions.push({ facet: "inStock", text: `inStock = ${quoted(String(inStock))}` });
  if (shopIds) conditions.push({ facet: null, text: oneOf("shopId", shopIds) });
  if (priceMin !== undefined) conditions.push({ facet: null, text: `price >= ${priceMin}` });
  if (priceMax !== undefined) conditions.push({ facet: null, text: `price <= ${priceMax}` });
  return conditions;
}

export function oneOf(field: string, values: readonly string[]): string {
  return `${field} IN [${values.map(quoted).join(", ")}]`;
}

/** A value that cannot end its own quotes. A backslash is doubled; slugs and ids have none, so such a value simply finds nothing. */
export function quoted(value: string): string {
  return `"${value.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
}
