import { readFileSync } from "node:fs";
import type { SearchDocument } from "../engine.server.ts";
import { fold } from "../german/fold.ts";

/** The 304 hand-made products the judged queries are asked of (category, title, description), as documents of one town. */
export function relevanceCatalogue(townId = "town_relevance"): SearchDocument[] {
  const lines = readFileSync(new URL("catalogue.tsv", import.meta.url), "utf8").trim().split("\n");
  return lines.map((line, i) => {
    const [categoryName, title, description] = line.split("\t");
    const id = `product_${i}`;
    return {
      id, kind: "product", townId, groupKey: id, shopId: `shop_${fold(categoryName)}`, title, brand: null, category: fold(categoryName), categoryName,
      trade: null, keywords: [], description, price: 100 * (i + 1), inStock: true, lat: null, lon: null, startsAt: null, updatedAt: i, version: 1,
    };
  });
}
