import { db } from "#app/db.server.ts";
import { searchHealth } from "#app/domain/search/open-search.server.ts";

/** What must answer before this process may serve: each "ok" or a word on what is wrong, never a detail for strangers. */
export async function checkReadiness(): Promise<Record<"database" | "migrations" | "search" | "queue", string>> {
  const [database, migrations, search, queue] = await Promise.all([
    answers(() => db.$queryRaw`SELECT 1`),
    answers(() => db.$queryRaw`SELECT 1 / (SELECT count(*)::int FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL) AS "some"`),
    answers(async () => { if (!(await searchHealth()).ok) throw new Error("not open"); }),
    answers(() => db.$queryRaw`SELECT count(*)::int FROM jobs.queue`),
  ]);
  return { database, migrations, search, queue };
}

async function answers(ask: () => Promise<unknown>): Promise<string> {
  return ask().then(() => "ok", () => "unavailable");
}
