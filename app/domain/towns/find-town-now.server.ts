import { db } from "#app/db.server.ts";
import { type Town, townFields } from "./find-towns.server.ts";

type Batch = { slugs: Set<string>; answer: Promise<Map<string, Town>> };
let running: Promise<unknown> | null = null;
let waiting: Batch | null = null;

/**
 * A town with the version that every public change moves; null where there is no such town. Requests that come while
 * one look-up is under way share the next one: none of them can see a version older than its own beginning.
 */
export async function findTownNow(slug: string): Promise<Town | null> {
  waiting ??= nextBatch();
  waiting.slugs.add(slug);
  return (await waiting.answer).get(slug) ?? null;
}

function nextBatch(): Batch {
  const batch: Batch = { slugs: new Set(), answer: Promise.resolve(new Map()) };
  batch.answer = (running ?? Promise.resolve()).then(() => {
    waiting = null;
    const look = lookUp([...batch.slugs]);
    running = look.catch(() => {});
    return look;
  });
  return batch;
}

async function lookUp(slugs: string[]): Promise<Map<string, Town>> {
  const towns = await db.town.findMany({ where: { slug: { in: slugs } }, select: townFields });
  return new Map(towns.map((town) => [town.slug, town]));
}
