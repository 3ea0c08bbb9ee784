import type { DocumentKind, SearchDocument } from "../engine.server.ts";
import { germanAnalysis, part, stemMark } from "../german/analysis.ts";
import { stem } from "../german/stem.ts";
import { wordsOf } from "../german/words.ts";
import { limits } from "../engine.server.ts";
import { attributes } from "../ranking.ts";
import { searchableTexts } from "../searchable-texts.ts";
import { fieldsOf } from "./index-settings.ts";

/** What Meilisearch stores of a document, besides the analysed fields. A removed one keeps only id and version, and has no town: no search finds it. */
export type SearchRecord = {
  id: string;
  version: number;
  removed: boolean;
  townId?: string;
  kind?: DocumentKind;
  groupKey?: string;
  shopId?: string | null;
  title?: string;
  category?: string | null;
  trade?: string | null;
  inStock?: "true" | "false" | "unknown";
  stockRank?: 0 | 1 | 2;
  price?: number | null;
  updatedAt?: number;
};

export function searchRecord(document: SearchDocument): SearchRecord {
  const { id, version, townId, kind, groupKey, shopId, title, category, trade, inStock, price, updatedAt } = document;
  return {
    ...analysedFields(document),
    id, version, removed: false, townId, kind, groupKey, shopId, title, category, trade, price, updatedAt,
    inStock: inStock === null ? "unknown" : inStock ? "true" : "false",
    stockRank: inStock === null ? 1 : inStock ? 0 : 2,
  };
}

export function removedRecord({ id, version }: { id: string; version: number }): SearchRecord {
  return { id, version, removed: true };
}

function analysedFields(document: SearchDocument): Record<string, string> {
  const texts = searchableTexts(document);
  return Object.fromEntries(
    attributes.flatMap(({ name }) => {
      const fields = fieldsOf(name);
      const { main, parts, words } = analyse(texts[name]);
      return [[fields.main, main], [fields.parts, parts], [fields.words, words]];
    }),
  );
}

function analyse(text: string): { main: string; parts: string; words: string } {
  const { pieces } = germanAnalysis();
  const main: string[] = [];
  const parts: string[] = [];
  const words = wordsOf(text, limits.indexedWords);
  for (const { word } of words) {
    const heads = new Set([stem(word)]);
    const others = new Set<string>();
    for (const piece of pieces(word)) {
      const stemmed = piece.term.startsWith(stemMark) ? piece.term.slice(stemMark.length) : stem(piece.term);
      if (piece.part === part.modifier) others.add(stemmed);
      else heads.add(stemmed);
    }
    main.push(...heads);
    parts.push(...others);
  }
  return { main: main.join(" "), parts: parts.join(" "), words: words.map(({ word }) => word).join(" ") };
}
