import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import type { SearchDocument } from "#search/engine.server.ts";
import { describeDocuments } from "./describe-documents.server.ts";
import { tellEngines } from "./open-search.server.ts";

/** One writer at a time, so that the order of numbers is the order of commits and no reader can pass one over. */
const WRITING = 4_207_001n;

/**
 * Brings the index up to date for these ids by what the database says now: an old job that comes late writes the same
 * as a new one, and what is no longer to be seen is taken out.
 */
export async function refreshSearch({ ids }: { ids: string[] }): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return;
  const { documents, removals } = await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${WRITING})`;
    const described = await describeDocuments(wanted);
    const known = new Map((await tx.searchEntry.findMany({ where: { id: { in: wanted } }, select: { id: true, version: true } })).map((entry) => [entry.id, Number(entry.version)]));
    const next = (id: string) => Math.max((known.get(id) ?? 0) + 1, now().getTime());
    const written: SearchDocument[] = described.map((document) => ({ ...document, version: next(document.id) }));
    const gone = wanted.filter((id) => known.has(id) && !described.some((document) => document.id === id)).map((id) => ({ id, version: next(id) }));
    const rows = JSON.stringify([
      ...written.map((document) => ({ id: document.id, townId: document.townId, kind: document.kind, body: document, version: document.version })),
      ...gone.map(({ id, version }) => ({ id, townId: "", kind: id.split("_")[0], body: null, version })),
    ]);
    await tx.$executeRaw`
      INSERT INTO "SearchEntry" ("id", "townId", "kind", "body", "version", "seq")
      SELECT e."id", e."townId", e."kind", NULLIF(e."body", 'null'::jsonb), e."version", nextval('search_seq')
      FROM jsonb_to_recordset(${rows}::jsonb) AS e("id" text, "townId" text, "kind" text, "body" jsonb, "version" bigint)
      ON CONFLICT ("id") DO UPDATE SET "body" = EXCLUDED."body", "version" = EXCLUDED."version", "seq" = EXCLUDED."seq"`;
    return { documents: written, removals: gone };
  }, { maxWait: 8000, timeout: 30_000 });
  await tellEngines(documents, removals);
}
