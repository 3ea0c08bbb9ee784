import { part } from "../german/analysis.ts";
import { attributes, closeness, farApart, positionGrades, qualities, rankingRules } from "../ranking.ts";
import type { FineRule } from "../ranking.ts";
import { compareTies } from "./compare-ties.ts";
import { closenessOf, costOfEdit, editsOf } from "./derive-terms.ts";
import { notFound } from "./match-words.ts";
import type { WordMatch } from "./match-words.ts";
import { attributeOf, partOf, positionOf } from "./place.ts";
import type { TownIndex } from "./town-index.ts";

type Grades = Record<FineRule, number>;
/** The best place of one query word in one row. */
type Best = { attribute: number; position: number; quality: number; inexact: number };
type Occurrence = { word: number; attribute: number; position: number };
export type RowRanker = (rows: number[]) => number[];

/** Occurrences compared for proximity; a text that repeats a word a thousand times costs no more than this. */
const mostOccurrences = 64;

/** Sorts rows of one bucket by the finer rules of ranking.ts, in their order there; then by the tie breaks. */
export function createRowRanker(index: TownIndex, matches: readonly WordMatch[]): RowRanker {
  const costs = matches.map(({ derived }) => costsByTerm(index, derived));
  return (rows) => {
    const keys = new Map(rows.map((row) => [row, sortKey(gradeRow({ index, row, matches, costs }))]));
    const ties = compareTies(index);
    return rows.sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0) || ties(a, b));
  };
}

function costsByTerm(index: TownIndex, derived: ReadonlyMap<number, number>): Uint8Array {
  const costs = new Uint8Array(index.vocabulary.size()).fill(notFound);
  for (const [term, cost] of derived) costs[term] = cost;
  return costs;
}

/** All grades in one number, the first rule in the highest digits. */
function sortKey(grades: Grades): number {
  let key = 0;
  for (const { name, steps } of rankingRules) {
    if (name !== "words" && name !== "typo") key = key * steps + Math.min(grades[name], steps - 1);
  }
  return key;
}

function gradeRow({ index, row, matches, costs }: { index: TownIndex; row: number; matches: readonly WordMatch[]; costs: Uint8Array[] }): Grades {
  const best: Best[] = matches.map(() => ({ attribute: attributes.length, position: 9999, quality: qualities.missing, inexact: 1 }));
  const occurrences: Occurrence[] = [];
  const end = index.starts.at(row + 1);
  for (let i = index.starts.at(row); i < end; i++) {
    const term = index.terms.at(i);
    for (let word = 0; word < matches.length; word++) {
      const cost = costs[word][term];
      if (cost === notFound || editsOf(cost) > editsOf(matches[word].costs[row])) continue;
      noteOccurrence({ best: best[word], place: index.places.at(i), cost });
      if (matches.length > 1 && occurrences.length < mostOccurrences) occurrences.push({ word, attribute: attributeOf(index.places.at(i)), position: positionOf(index.places.at(i)) });
    }
  }
  return {
    attribute: sum(best, ({ attribute }) => attribute),
    quality: sum(best, ({ quality }) => quality),
    proximity: gradeProximity(occurrences, matches.length),
    position: best.reduce((total, { position }, word) => total + gradePosition(Math.abs(position - word)), 0),
    exactness: 16 * gradeTitle({ index, row, matches }) + sum(best, ({ inexact }) => inexact),
  };
}

function noteOccurrence({ best, place, cost }: { best: Best; place: number; cost: number }): void {
  const attribute = attributeOf(place);
  const position = positionOf(place);
  const isModifier = partOf(place) === part.modifier;
  const quality = isModifier ? qualities.modifier : qualityOf(closenessOf(cost));
  const better = attribute - best.attribute || quality - best.quality || position - best.position;
  if (better < 0) Object.assign(best, { attribute, position, quality });
  if (!isModifier && cost < costOfEdit && closenessOf(cost) < closeness.synonym) best.inexact = 0;
}

function qualityOf(close: number): number {
  return close === closeness.exact ? qualities.exact : close === closeness.inflected ? qualities.inflected : qualities.synonym;
}

/** Sum over neighbouring query words of how far apart they stand; in the wrong order counts one more. */
function gradeProximity(occurrences: readonly Occurrence[], words: number): number {
  let total = 0;
  for (let word = 0; word + 1 < words; word++) {
    let nearest: number = farApart;
    for (const left of occurrences) {
      if (left.word !== word) continue;
      for (const right of occurrences) {
        if (right.word !== word + 1 || right.attribute !== left.attribute) continue;
        const step = right.position - left.position;
        nearest = Math.min(nearest, step === 0 ? 1 : step > 0 ? step : 1 - step);
      }
    }
    total += nearest - 1;
  }
  return total;
}

function gradePosition(distance: number): number {
  const grade = positionGrades.findIndex((upTo) => distance <= upTo);
  return grade < 0 ? positionGrades.length : grade;
}

/** 0: the title is the query word for word; 1: it begins with it; 2: neither. */
function gradeTitle({ index, row, matches }: { index: TownIndex; row: number; matches: readonly WordMatch[] }): 0 | 1 | 2 {
  const hits = new Set<number>();
  let length = 0;
  for (let i = index.starts.at(row); i < index.starts.at(row + 1); i++) {
    const place = index.places.at(i);
    if (attributeOf(place) > 0) break;
    if (partOf(place) !== part.whole) continue;
    const position = positionOf(place);
    length = Math.max(length, position + 1);
    if (index.vocabulary.text(index.terms.at(i)) === matches[position]?.query.word) hits.add(position);
  }
  if (hits.size < matches.length) return 2;
  return length === matches.length ? 0 : 1;
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
