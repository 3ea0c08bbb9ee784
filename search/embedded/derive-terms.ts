import { stemMark } from "../german/analysis.ts";
import type { QueryWord } from "../german/analysis.ts";
import { closeness, tolerance } from "../ranking.ts";
import { eachCompletion, findSimilarWords } from "./find-similar-words.ts";
import type { TownIndex } from "./town-index.ts";

/** Terms of the index that stand for one query word, each with its cost. */
export type DerivedTerms = Map<number, number>;

/** A cost is typing errors × 16 + closeness (ranking.ts); the smaller the better. */
export const costOfEdit = 16;
export const editsOf = (cost: number) => cost >> 4;
export const closenessOf = (cost: number) => cost & 15;

/** The word itself, its inflections, what means the same and, for the last word, what begins with it. */
export function deriveTerms({ index, query, isLast }: { index: TownIndex; query: QueryWord; isLast: boolean }): DerivedTerms {
  const derived: DerivedTerms = new Map();
  const put = (term: number | undefined, cost: number) => putCheapest(derived, term, cost);
  const { vocabulary } = index;
  put(vocabulary.find(query.word), closeness.exact);
  const putStem = (stem: string, cost: number) => [stem, stemMark + stem].forEach((text) => put(vocabulary.find(text), cost));
  putStem(query.stem, closeness.inflected);
  for (const stem of query.synonyms) putStem(stem, closeness.synonym);
  if (isLast && mayBeUnfinished(query.word)) {
    eachCompletion({ text: query.word, most: tolerance.prefixWords, vocabulary, found: (term) => put(term, closeness.completed) });
  }
  return derived;
}

/** What is spelt similarly: added only where the word as typed finds next to nothing. */
export function deriveSimilarTerms({ index, query, isLast, derived }: { index: TownIndex; query: QueryWord; isLast: boolean; derived: DerivedTerms }): void {
  const { word, stem } = query;
  const most = /^\d+$/.test(word) ? 0 : word.length >= tolerance.twoTyposFrom ? 2 : word.length >= tolerance.oneTypoFrom ? 1 : 0;
  if (most === 0) return;
  const { vocabulary } = index;
  const found = collectSimilar({ index, derived, accepts: (text) => !text.startsWith(stemMark), closeness: closeness.exact });
  findSimilarWords({ word, most, asPrefix: false, vocabulary, found });
  if (isLast) findSimilarWords({ word, most, asPrefix: true, vocabulary, found: collectSimilar({ index, derived, accepts: (text) => !text.startsWith(stemMark), closeness: closeness.completed }) });
  if (stem.length >= tolerance.oneTypoFrom) {
    findSimilarWords({ word: stemMark + stem, most: 1, asPrefix: false, vocabulary, found: collectSimilar({ index, derived, accepts: () => true, closeness: closeness.inflected }) });
  }
}

function collectSimilar({ index, derived, accepts, closeness }: { index: TownIndex; derived: DerivedTerms; accepts: (text: string) => boolean; closeness: number }) {
  const left = [0, tolerance.oneTypoWords, tolerance.twoTypoWords];
  return (term: number, edits: number) => {
    if (!accepts(index.vocabulary.text(term)) || left[edits]-- <= 0) return;
    putCheapest(derived, term, edits * costOfEdit + closeness);
  };
}

function mayBeUnfinished(word: string): boolean {
  return word.length >= (/^\d+$/.test(word) ? tolerance.prefixFrom + 1 : tolerance.prefixFrom);
}

export function putCheapest(derived: DerivedTerms, term: number | undefined, cost: number): void {
  if (term === undefined) return;
  const known = derived.get(term);
  if (known === undefined || cost < known) derived.set(term, cost);
}
