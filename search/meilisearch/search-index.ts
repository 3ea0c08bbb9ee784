import type { MultiSearchQuery, MultiSearchResult, Meilisearch } from "meilisearch";
import { limits } from "../engine.server.ts";
import type { Facet, FacetCounts, SearchHit, SearchQuery, SearchResult } from "../engine.server.ts";
import { trusts } from "../ranking.ts";
import { bounded } from "../query-words.ts";
import { filteredFacets, filterExpression, oneOf } from "./filter-expression.ts";
import { queryVariants } from "./query-variants.ts";
import type { QueryVariant } from "./query-variants.ts";
import type { SearchRecord } from "./search-record.ts";

type Answer = MultiSearchResult<SearchRecord>;
type Page = { page: number; hitsPerPage: number; skip: number };
type Asked = { client: Meilisearch; indexUid: string; query: SearchQuery; limit: number; offset: number };

const retrieved = ["id", "kind", "groupKey", "shopId", "title"];
const orders: Record<NonNullable<SearchQuery["sort"]>, string[]> = { relevance: [], price: ["price:asc"], "price-desc": ["price:desc"], newest: ["updatedAt:desc"] };

/**
 * One search in Meilisearch: all ways to ask in one request, the best of them taken, then the other offers of the hits and
 * the facets' other choices in a second. Facets count one offer per group (Meilisearch counts after its distinct rule).
 */
export async function searchIndex({ client, indexUid, query }: { client: Meilisearch; indexUid: string; query: SearchQuery }): Promise<Omit<SearchResult, "ms">> {
  const asked: Asked = { client, indexUid, query, limit: bounded(query.limit, 0, limits.hits), offset: bounded(query.offset, 0, limits.offset) };
  const variant = await chooseVariant(asked);
  const facets = query.facets ?? [];
  const filtered = filteredFacets(query).filter((facet) => facets.includes(facet));
  const [answer, ...choices] = await ask(asked, [
    pageQuery(asked, variant),
    ...filtered.map((facet) => ({ ...baseQuery(asked, variant), filter: filterExpression(query, facet), facets: [facet], page: 1, hitsPerPage: 0 })),
  ]);
  const records = answer.hits.slice(pageOf(asked).skip, pageOf(asked).skip + asked.limit);
  const members = await findMembers(asked, records);
  return {
    hits: records.map((record) => hitOf(record, members)),
    total: answer.totalHits ?? 0,
    facets: facetCounts({ facets, answer, choices: new Map(filtered.map((facet, i) => [facet, choices[i]])) }),
  };
}

/** The way to ask that finds best; where it finds little, the words as typed if they are found as well and find more. */
async function chooseVariant(asked: Asked): Promise<QueryVariant> {
  const variants = queryVariants(asked.query.text);
  if (variants.length === 1) return variants[0];
  const answers = await ask(asked, variants.map((variant) => ({ ...baseQuery(asked, variant), sort: [], showRankingScore: true, page: 1, hitsPerPage: 1 })));
  const probes = variants.map((variant, i) => ({ variant, score: answers[i].hits[0]?._rankingScore ?? 0, total: answers[i].totalHits ?? 0 }));
  const best = probes.reduce((better, probe) => (probe.score * probe.variant.trust > better.score * better.variant.trust ? probe : better));
  const asTyped = probes.find(({ variant }) => variant.unfinished);
  const more = asTyped && best.total < trusts.fewHits && asTyped.total > best.total && asTyped.score >= best.score * trusts.shareOfBestScore;
  return more ? asTyped.variant : best.variant;
}

async function ask({ client }: Asked, queries: MultiSearchQuery[]): Promise<Answer[]> {
  const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, SearchRecord>({ queries });
  return results;
}

function baseQuery({ indexUid, query }: Asked, { q, attributesToSearchOn }: QueryVariant): MultiSearchQuery {
  return {
    indexUid,
    q,
    ...(attributesToSearchOn ? { attributesToSearchOn } : {}),
    filter: filterExpression(query),
    sort: orders[query.sort ?? "relevance"],
    matchingStrategy: "frequency",
    distinct: "groupKey",
    attributesToRetrieve: retrieved,
  };
}

function pageQuery(asked: Asked, variant: QueryVariant): MultiSearchQuery {
  const { page, hitsPerPage } = pageOf(asked);
  return { ...baseQuery(asked, variant), facets: asked.query.facets ?? [], showRankingScore: true, page, hitsPerPage };
}

/** Only numbered pages have exact totals; an offset between two pages asks for all before it as well. */
function pageOf({ limit, offset }: Asked): Page {
  if (limit === 0) return { page: 1, hitsPerPage: 0, skip: 0 };
  if (offset % limit === 0) return { page: offset / limit + 1, hitsPerPage: limit, skip: 0 };
  return { page: 1, hitsPerPage: offset + limit, skip: offset };
}

/** groupKey → ids of all its documents that pass the filters, cheapest first. */
async function findMembers(asked: Asked, records: SearchRecord[]): Promise<Map<string, string[]>> {
  const members = new Map<string, string[]>();
  const groups = records.flatMap(({ kind, groupKey, id }) => (kind === "product" && groupKey && groupKey !== id ? [groupKey] : []));
  if (groups.length === 0) return members;
  const { indexUid, query } = asked;
  const [answer] = await ask(asked, [
    { indexUid, q: "", filter: [...filterExpression(query), oneOf("groupKey", groups)], sort: ["price:asc"], attributesToRetrieve: ["id", "groupKey"], limit: groups.length * limits.members },
  ]);
  for (const { groupKey = "", id } of answer.hits) members.set(groupKey, [...(members.get(groupKey) ?? []), id]);
  return members;
}

function hitOf(record: SearchRecord & { _rankingScore?: number }, members: Map<string, string[]>): SearchHit {
  const { id, kind = "product", groupKey = id, shopId = null, title = "", _rankingScore = 1 } = record;
  const others = (members.get(groupKey) ?? []).filter((other) => other !== id);
  return { id, kind, groupKey, shopId, title, score: _rankingScore, memberIds: [id, ...others].slice(0, limits.members) };
}

function facetCounts({ facets, answer, choices }: { facets: Facet[]; answer: Answer; choices: Map<Facet, Answer> }): FacetCounts {
  return Object.fromEntries(facets.map((facet) => [facet, (choices.get(facet) ?? answer).facetDistribution?.[facet] ?? {}]));
}
