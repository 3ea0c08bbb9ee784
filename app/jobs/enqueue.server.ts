import PgBoss from "pg-boss";
import { afterCommit, type Tx } from "#app/db.server.ts";
import { env } from "#app/env.server.ts";
import type { JobName, JobPayloads } from "#app/jobs/names.ts";

/** Sends only: it never looks for work and opens no connection of its own, because every send rides on a transaction. */
const sender = new PgBoss({ connectionString: env.databaseUrl, schema: "jobs", supervise: false, schedule: false, migrate: false, max: 1 });

type Nudge = (name: JobName) => void;
let nudge: Nudge = () => {};

/** Lets a worker in this process hear of new jobs at once instead of at its next look. */
export function onEnqueued(listener: Nudge): void {
  nudge = listener;
}

/**
 * Puts a job into the queue as part of the transaction: no commit, no job; commit and crash, the job is still there.
 * The handler may run more than once. `startAfter` delays it; `singletonKey` keeps one waiting job per key.
 */
export async function enqueue<Name extends JobName>(
  tx: Tx, name: Name, data: JobPayloads[Name], options: { startAfter?: Date; singletonKey?: string } = {},
): Promise<void> {
  await sender.send(name, data, { ...options, retryLimit: 8, retryDelay: 2, retryBackoff: true, expireInSeconds: 120, db: riding(tx) });
  if (!options.startAfter) afterCommit(() => nudge(name));
}

function riding(tx: Tx): PgBoss.Db {
  return { executeSql: async (text, values) => ({ rows: await tx.$queryRawUnsafe(text, ...values) }) };
}
