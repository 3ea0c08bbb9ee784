import { limits } from "./engine.server.ts";
import type { SearchEngine, Suggestion, SuggestQuery } from "./engine.server.ts";
import { fold } from "./german/fold.ts";
import { bounded, queryWords } from "./query-words.ts";

/** Titles of the best hits, every title once. Nothing for an empty text. Both engines suggest this way. */
export async function suggestTitles({ search, query: { townId, text, limit } }: { search: SearchEngine["search"]; query: SuggestQuery }): Promise<Suggestion[]> {
  const wanted = bounded(limit, 0, limits.suggestions);
  if (wanted === 0 || queryWords(text).length === 0) return [];
  const { hits } = await search({ townId, text, offset: 0, limit: wanted * 2 });
  const byTitle = new Map<string, Suggestion>();
  for (const { title, kind, id, groupKey, shopId } of hits) {
    const key = `${kind} ${fold(title)}`;
    if (!byTitle.has(key)) byTitle.set(key, { text: title, kind, id, groupKey, shopId });
  }
  return [...byTitle.values()].slice(0, wanted);
}
