import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { env } from "#app/env.server.ts";
import { log } from "#app/log.server.ts";
import { seconds } from "#app/values/time.ts";
import { createEmbeddedEngine } from "#search/embedded/create-embedded-engine.ts";
import type { SearchDocument, SearchEngine, SearchHealth } from "#search/engine.server.ts";

type Entry = { id: string; body: SearchDocument | null; version: bigint; seq: bigint };
const BATCH = 2000;

let embedded: SearchEngine | null = null;
let outside: SearchEngine | null = null;
let seen = 0n;
let catchingUp: Promise<void> | null = null;

/** Opens the engine of this process: Meilisearch where it is set, and always the embedded one, which steps in when Meilisearch is away. */
export async function openSearch(): Promise<void> {
  embedded ??= createEmbeddedEngine();
  if (env.meili && !outside) {
    const { createMeilisearchEngine } = await import("#search/meilisearch/create-meilisearch-engine.ts");
    outside = createMeilisearchEngine(env.meili);
  }
  await catchUp();
}

/** Keeps the embedded engine up to date with what other processes write, until the process ends. */
export function followSearch(): void {
  setInterval(() => void catchUp().catch((error) => log.warn({ err: error }, "the index could not be followed")), seconds(2)).unref();
}

/** Replays into the embedded engine what other processes or earlier lives wrote since the last look, in the order of writing. */
export async function catchUp(): Promise<void> {
  catchingUp ??= replay().finally(() => { catchingUp = null; });
  await catchingUp;
}

async function replay(): Promise<void> {
  if (!embedded) return;
  for (;;) {
    const entries = await db.$queryRaw<Entry[]>`SELECT "id", "body", "version", "seq" FROM "SearchEntry" WHERE "seq" > ${seen} ORDER BY "seq" LIMIT ${BATCH}`;
    await embedded.upsert(entries.flatMap(({ body, version }) => (body ? [{ ...body, version: Number(version) }] : [])));
    await embedded.remove(entries.flatMap(({ id, body, version }) => (body ? [] : [{ id, version: Number(version) }])));
    seen = entries.at(-1)?.seq ?? seen;
    if (entries.length < BATCH) return;
  }
}

let awayUntil = 0;

/** Asks the engine; when Meilisearch does not answer, the embedded one does, and Meilisearch is left alone for ten seconds. */
export async function askSearch<Answer>(ask: (engine: SearchEngine) => Promise<Answer>): Promise<{ answer: Answer; standIn: boolean }> {
  if (!embedded) await openSearch();
  if (outside && now().getTime() >= awayUntil) {
    try {
      return { answer: await ask(outside), standIn: false };
    } catch (error) {
      awayUntil = now().getTime() + seconds(10);
      log.warn({ err: error }, "Meilisearch does not answer; the embedded engine stands in");
    }
  }
  if (!embedded) throw new Error("search is not open");
  return { answer: await ask(embedded), standIn: outside !== null };
}

/** The engines that a change must reach. Throws where Meilisearch is away, so that the job is tried again. */
export async function tellEngines(documents: SearchDocument[], removals: Array<{ id: string; version: number }>): Promise<void> {
  await catchUp();
  if (!outside) return;
  if (documents.length > 0) await outside.upsert(documents);
  if (removals.length > 0) await outside.remove(removals);
}

/** id → version of what the outside engine holds; null without one. */
export async function outsideVersions(): Promise<Map<string, number> | null> {
  return outside ? outside.versions() : null;
}

export async function searchHealth(): Promise<SearchHealth> {
  if (!embedded) return { engine: "embedded", ok: false, documents: 0, reason: "not open" };
  return embedded.health();
}
