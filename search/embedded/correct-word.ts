import { stemMark } from "../german/analysis.ts";
import { closeness } from "../ranking.ts";
import { closenessOf, editsOf } from "./derive-terms.ts";
import type { WordMatch } from "./match-words.ts";
import type { TownIndex } from "./town-index.ts";

/** The likeliest right spelling among similar ones: fewest errors, then a whole word before a mere beginning, then the word in most documents. */
export function correctWord({ vocabulary, postings }: TownIndex, { derived }: WordMatch): string | null {
  const words = [...derived].filter(([term, cost]) => editsOf(cost) > 0 && closenessOf(cost) !== closeness.inflected && !vocabulary.text(term).startsWith(stemMark));
  words.sort(([a, costA], [b, costB]) => editsOf(costA) - editsOf(costB) || closenessOf(costA) - closenessOf(costB) || postings[b].length - postings[a].length);
  return words.length > 0 ? vocabulary.written(words[0][0]) : null;
}

/** The query with every misspelt word replaced; undefined where nothing was misspelt. */
export function correctText(matches: readonly WordMatch[]): string | undefined {
  if (!matches.some(({ corrected }) => corrected !== null)) return undefined;
  return matches.map(({ corrected, query }) => corrected ?? query.word).join(" ");
}
