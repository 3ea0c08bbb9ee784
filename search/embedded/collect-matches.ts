import type { Facet } from "../engine.server.ts";
import { tolerance } from "../ranking.ts";
import { editsOf } from "./derive-terms.ts";
import type { RowFilter } from "./filter-rows.ts";
import { notFound } from "./match-words.ts";
import type { WordMatch } from "./match-words.ts";
import type { TownIndex } from "./town-index.ts";

/** Rows that match, and for each facet the rows only its own filter keeps out. */
export type Collected = {
  rows: number[];
  /** Row → how much of the query it misses, and its typing errors: smaller is better. Empty for an empty text. */
  buckets: Map<number, number>;
  besides: Map<Facet, number[]>;
};

/** Bucket = missing weight × this + typing errors. */
const editsPerBucket = 64;
type Candidate = { row: number; weight: number; edits: number; facet: Facet | null };

/** All rows the text and the filters leave. Hits that find too little beside the best one are dropped (tolerance.shareOfBest). */
export function collectMatches({ index, matches, filter }: { index: TownIndex; matches: readonly WordMatch[]; filter: RowFilter }): Collected {
  const candidates = matches.length === 0 ? everyRow(index, filter) : matchingRows({ index, matches, filter });
  const best = candidates.reduce((most, { weight, facet }) => (facet === null && weight > most ? weight : most), 0);
  const total = matches.reduce((sum, { weight }) => sum + weight, 0);
  const collected: Collected = { rows: [], buckets: new Map(), besides: new Map() };
  for (const { row, weight, edits, facet } of candidates) {
    if (weight < best * tolerance.shareOfBest) continue;
    if (facet === null) {
      collected.rows.push(row);
      collected.buckets.set(row, (total - weight) * editsPerBucket + Math.min(edits, editsPerBucket - 1));
    } else {
      const rows = collected.besides.get(facet) ?? [];
      collected.besides.set(facet, rows);
      rows.push(row);
    }
  }
  return collected;
}

/** 0…1: the share of the query that a bucket's rows find, a tenth less for every typing error. */
export function scoreOf(bucket: number, matches: readonly WordMatch[]): number {
  const total = matches.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 1;
  const found = 1 - Math.floor(bucket / editsPerBucket) / total;
  return Math.max(0, Math.round(found * (1 - (bucket % editsPerBucket) / 10) * 1000) / 1000);
}

function everyRow(index: TownIndex, filter: RowFilter): Candidate[] {
  const candidates: Candidate[] = [];
  for (let row = 0; row < index.columns.ids.length; row++) {
    const verdict = filter(row);
    if (verdict !== "fails") candidates.push({ row, weight: 0, edits: 0, facet: verdict === "passes" ? null : verdict });
  }
  return candidates;
}

function matchingRows({ index, matches, filter }: { index: TownIndex; matches: readonly WordMatch[]; filter: RowFilter }): Candidate[] {
  const candidates: Candidate[] = [];
  for (let row = 0; row < index.columns.ids.length; row++) {
    let weight = 0;
    let edits = 0;
    for (const match of matches) {
      const cost = match.costs[row];
      if (cost === notFound) continue;
      weight += match.weight;
      edits += editsOf(cost);
    }
    if (weight === 0) continue;
    const verdict = filter(row);
    if (verdict !== "fails") candidates.push({ row, weight, edits, facet: verdict === "passes" ? null : verdict });
  }
  return candidates;
}
