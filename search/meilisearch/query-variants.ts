import { germanAnalysis } from "../german/analysis.ts";
import { stem } from "../german/stem.ts";
import { queryWords } from "../query-words.ts";
import { trusts } from "../ranking.ts";
import { stemFields, wordFields } from "./index-settings.ts";

/** One way to ask for a text. The one whose best hit has the highest score × trust is taken. */
export type QueryVariant = { q: string; attributesToSearchOn: string[] | null; trust: number; unfinished: boolean };

/**
 * Stems first; then the words as typed, the last perhaps unfinished; compounds as their parts; neighbours as one word.
 * A space at the end tells Meilisearch that the last word is finished. Words are folded letters and digits only,
 * so no quotes (phrases) or minus signs (exclusions) reach Meilisearch's query language.
 */
export function queryVariants(text: string): QueryVariant[] {
  const words = queryWords(text);
  if (words.length === 0) return [{ q: "", attributesToSearchOn: null, trust: 1, unfinished: false }];
  const { parts } = germanAnalysis();
  const variants: QueryVariant[] = [finished(words, trusts.stems), { q: words.join(" "), attributesToSearchOn: wordFields, trust: trusts.asTyped, unfinished: true }];
  const split = words.flatMap((word) => (parts(word).length > 0 ? parts(word) : [word]));
  if (split.length > words.length) variants.push(finished(split, trusts.parts));
  if (words.length === 2 || words.length === 3) variants.push(finished([words.join("")], trusts.joined));
  return variants;
}

function finished(words: readonly string[], trust: number): QueryVariant {
  return { q: words.map(stem).join(" ") + " ", attributesToSearchOn: stemFields, trust, unfinished: false };
}
