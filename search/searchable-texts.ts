import type { SearchDocument } from "./engine.server.ts";
import type { AttributeName } from "./ranking.ts";

/** Which text of a document belongs to which searchable attribute (order and labels in ranking.ts). */
export function searchableTexts(document: SearchDocument): Record<AttributeName, string> {
  return {
    title: document.title,
    keywords: document.keywords.join(" · "),
    category: [document.categoryName ?? document.category, document.trade].filter(Boolean).join(" · "),
    brand: document.brand ?? "",
    description: document.description,
  };
}
