import { germanAnalysis, stemMark } from "../german/analysis.ts";
import type { QueryWord } from "../german/analysis.ts";
import { fold } from "../german/fold.ts";
import { stem } from "../german/stem.ts";
import { closeness, errorsOfSplit, tolerance, wordWeight } from "../ranking.ts";
import { correctWord } from "./correct-word.ts";
import { costOfEdit, deriveSimilarTerms, deriveTerms, putCheapest } from "./derive-terms.ts";
import type { DerivedTerms } from "./derive-terms.ts";
import type { TownIndex } from "./town-index.ts";

/** What one query word finds: its terms, and for every row the cheapest cost (notFound where it is missing). */
export type WordMatch = {
  query: QueryWord;
  derived: DerivedTerms;
  costs: Uint8Array;
  /** Rows that contain it. */
  found: number;
  /** The likeliest right spelling, where the word was found by similar spellings only. */
  corrected: string | null;
  weight: number;
};

export const notFound = 255;
const costOfJoined = errorsOfSplit * costOfEdit;
const costOfSplit = costOfJoined + closeness.inflected;

/** Looks up every word of a query, then neighbours written as one, then similar spellings of what is still missing. */
export function matchWords(index: TownIndex, words: readonly string[]): WordMatch[] {
  const { queryWord } = germanAnalysis();
  const rows = index.columns.ids.length;
  const matches = words.map((word, i) => {
    const query = queryWord(word);
    const match: WordMatch = { query, derived: deriveTerms({ index, query, isLast: i === words.length - 1 }), costs: new Uint8Array(rows).fill(notFound), found: 0, corrected: null, weight: 0 };
    for (const [term, cost] of match.derived) markRows({ match, rows: index.postings[term], cost });
    markParts({ index, match, parts: query.parts, cost: costOfSplit });
    return match;
  });
  for (let i = 0; i + 1 < matches.length; i++) markJoined(index, matches[i], matches[i + 1]);
  matches.forEach((match, i) => {
    const asTyped = match.found;
    addAlternatives({ index, match, isLast: i === matches.length - 1 });
    if (match.found > 0) match.weight = wordWeight(asTyped || match.found, rows);
  });
  return matches;
}

/** Lowers the cost of these rows. */
function markRows({ match, rows, cost }: { match: WordMatch; rows: Iterable<number>; cost: number }): void {
  const { costs } = match;
  for (const row of rows) {
    if (costs[row] <= cost) continue;
    if (costs[row] === notFound) match.found++;
    costs[row] = cost;
  }
}

/** A compound the town does not know as such: rows that contain all these parts, or what means the same as a part. */
function markParts({ index, match, parts, cost }: { index: TownIndex; match: WordMatch; parts: readonly string[]; cost: number }): void {
  if (parts.length === 0) return;
  const { synonyms } = germanAnalysis();
  const perPart = parts.map((part) => knownTerms(index, [part, stem(part), stemMark + stem(part), ...synonyms(stem(part)).flatMap((other) => [other, stemMark + other])]));
  if (perPart.some((terms) => terms.length === 0)) return;
  const [first, ...others] = perPart.map((terms) => new Set(terms.flatMap((term) => index.postings[term])));
  markRows({ match, rows: [...first].filter((row) => others.every((set) => set.has(row))), cost });
  for (const term of perPart.flat()) putCheapest(match.derived, term, cost);
}

function knownTerms(index: TownIndex, texts: string[]): number[] {
  return [...new Set(texts)].map((text) => index.vocabulary.find(text)).filter((term) => term !== undefined);
}

/** "kinder fahrrad" also stands for Kinderfahrrad. */
function markJoined(index: TownIndex, left: WordMatch, right: WordMatch): void {
  const joined = left.query.word + right.query.word;
  for (const term of knownTerms(index, [joined, stem(joined), stemMark + stem(joined)])) {
    markRows({ match: left, rows: index.postings[term], cost: costOfJoined });
    markRows({ match: right, rows: index.postings[term], cost: closeness.completed });
    putCheapest(left.derived, term, costOfJoined);
    putCheapest(right.derived, term, closeness.completed);
  }
}

/** Where a word finds next to nothing: similar spellings, then what only its last parts fit (Regenjacke for Kinderregenjacke). */
function addAlternatives({ index, match, isLast }: { index: TownIndex; match: WordMatch; isLast: boolean }): void {
  if (match.found >= tolerance.alternativesBelowDocuments) return;
  const before = match.found;
  addSimilar({ index, match, isLast });
  if (before === 0 && match.found > 0) match.corrected = correctWord(index, match);
  if (match.corrected !== null) addCorrected({ index, match, corrected: match.corrected });
  const { parts } = match.query;
  for (let from = 1; from < parts.length && match.found < tolerance.alternativesBelowDocuments; from++) {
    markParts({ index, match, parts: [parts.slice(from).join("")], cost: costOfSplit + from * costOfJoined });
  }
}

function addSimilar({ index, match, isLast }: { index: TownIndex; match: WordMatch; isLast: boolean }): void {
  const similar: DerivedTerms = new Map();
  deriveSimilarTerms({ index, query: match.query, isLast, derived: similar });
  for (const [term, cost] of similar) {
    markRows({ match, rows: index.postings[term], cost });
    putCheapest(match.derived, term, cost);
  }
}

/** What the likeliest right spelling finds besides: its inflections, synonyms and parts. */
function addCorrected({ index, match, corrected }: { index: TownIndex; match: WordMatch; corrected: string }): void {
  const query = germanAnalysis().queryWord(fold(corrected));
  for (const [term, cost] of deriveTerms({ index, query, isLast: false })) {
    markRows({ match, rows: index.postings[term], cost: cost + costOfEdit });
    putCheapest(match.derived, term, cost + costOfEdit);
  }
  markParts({ index, match, parts: query.parts, cost: costOfSplit + costOfEdit });
}
