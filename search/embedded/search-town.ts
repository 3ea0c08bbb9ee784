import { limits } from "../engine.server.ts";
import type { SearchHit, SearchQuery, SearchResult } from "../engine.server.ts";
import { bounded, queryWords } from "../query-words.ts";
import { collectMatches, scoreOf } from "./collect-matches.ts";
import { facetText, kindAt } from "./columns.ts";
import { correctText } from "./correct-word.ts";
import { countFacets } from "./count-facets.ts";
import { createRowFilter } from "./filter-rows.ts";
import { countGroups, membersOf, pageOfGroups } from "./group-rows.ts";
import { matchWords } from "./match-words.ts";
import { orderRows } from "./order-rows.ts";
import type { TownIndex } from "./town-index.ts";

/** One search in one town's index, from the typed text to the page of hits. */
export function searchTown(index: TownIndex, query: SearchQuery): Omit<SearchResult, "ms"> {
  const offset = bounded(query.offset, 0, limits.offset);
  const limit = bounded(query.limit, 0, limits.hits);
  const matches = matchWords(index, queryWords(query.text));
  const filter = createRowFilter(index, query);
  const collected = collectMatches({ index, matches, filter });
  const rows = orderRows({ index, collected, matches, order: query.sort ?? "relevance" });
  const page = pageOfGroups({ index, rows, offset, limit });
  const groups = membersOf({ index, page, passes: (row) => filter(row) === "passes", most: limits.members });
  const corrected = correctText(matches);
  return {
    hits: groups.map(({ row, members }) => hitOf({ index, row, members, score: scoreOf(collected.buckets.get(row) ?? 0, matches) })),
    total: countGroups(index, collected.rows),
    facets: countFacets({ index, collected, facets: query.facets ?? [] }),
    ...(corrected === undefined ? {} : { corrected }),
  };
}

function hitOf({ index, row, members, score }: { index: TownIndex; row: number; members: number[]; score: number }): SearchHit {
  const { ids, titles, groups, facets } = index.columns;
  return {
    id: ids[row],
    kind: kindAt(facets.kind, row),
    groupKey: groups.text(groups.at(row)),
    shopId: facetText(facets.shopId, row),
    score,
    title: titles[row],
    memberIds: members.map((member) => ids[member]),
  };
}
