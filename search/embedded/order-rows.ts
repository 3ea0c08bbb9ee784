import type { SearchOrder } from "../engine.server.ts";
import type { Collected } from "./collect-matches.ts";
import { compareBy, compareTies } from "./compare-ties.ts";
import type { WordMatch } from "./match-words.ts";
import { createRowRanker } from "./rank-rows.ts";
import type { TownIndex } from "./town-index.ts";

/** The matching rows, best first. By relevance, only the buckets that are really read are ranked. */
export function* orderRows({ index, collected, matches, order }: { index: TownIndex; collected: Collected; matches: readonly WordMatch[]; order: SearchOrder }): Generator<number> {
  if (order !== "relevance") yield* byChosenOrder({ index, collected, order });
  else if (matches.length === 0) yield* collected.rows.sort(compareTies(index));
  else yield* byBuckets({ index, collected, matches });
}

/** In the order people choose, but what fits in full stands before what fits in part or only nearly. */
function byChosenOrder({ index, collected, order }: { index: TownIndex; collected: Collected; order: Exclude<SearchOrder, "relevance"> }): number[] {
  const compare = compareBy(index, order);
  const partly = (row: number) => Number((collected.buckets.get(row) ?? 0) > 0);
  return collected.rows.sort((a, b) => partly(a) - partly(b) || compare(a, b));
}

function* byBuckets({ index, collected, matches }: { index: TownIndex; collected: Collected; matches: readonly WordMatch[] }): Generator<number> {
  const buckets = new Map<number, number[]>();
  for (const row of collected.rows) {
    const bucket = collected.buckets.get(row) ?? 0;
    const rows = buckets.get(bucket);
    if (rows) rows.push(row);
    else buckets.set(bucket, [row]);
  }
  const rank = createRowRanker(index, matches);
  for (const [, rows] of [...buckets].sort(([a], [b]) => a - b)) yield* rank(rows);
}
