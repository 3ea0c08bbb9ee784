import type { SearchDocument, SearchEngine } from "../engine.server.ts";
import type { JudgedQuery, QueryClass } from "./judged-queries.ts";

export type Relevance = { ndcg: number; byClass: Map<QueryClass, number>; byQuery: Map<string, number> };

/** Asks every judged query and answers nDCG@10 (gain 2^grade − 1, discount log2 of the place), over all, by class and by query. */
export async function measureRelevance({ engine, documents, queries }: { engine: SearchEngine; documents: SearchDocument[]; queries: JudgedQuery[] }): Promise<Relevance> {
  const byQuery = new Map<string, number>();
  const perClass = new Map<QueryClass, number[]>();
  for (const query of queries) {
    const { hits } = await engine.search({ townId: documents[0].townId, text: query.text, offset: 0, limit: 10 });
    const value = gain(hits.map(({ title }) => gradeOf(query, title))) / idealGain(query, documents);
    byQuery.set(query.text, value);
    perClass.set(query.kind, [...(perClass.get(query.kind) ?? []), value]);
  }
  return { ndcg: mean([...byQuery.values()]), byClass: new Map([...perClass].map(([kind, values]) => [kind, mean(values)])), byQuery };
}

export function gradeOf({ grades, not }: JudgedQuery, title: string): number {
  if (not?.test(title)) return 0;
  return grades.find(([, pattern]) => pattern.test(title))?.[0] ?? 0;
}

function idealGain(query: JudgedQuery, documents: SearchDocument[]): number {
  return gain(documents.map(({ title }) => gradeOf(query, title)).sort((a, b) => b - a).slice(0, 10));
}

function gain(grades: number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
