import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import PgBoss from "pg-boss";
import { jobNames } from "../app/jobs/names.ts";

export type MigrationState = { applied: string[]; pending: string[]; queueReady: boolean };

/** Files of prisma/schema, in the order of their names. `root` is the project's directory. */
export function schemaFiles(root: string) {
  const folder = join(root, "prisma/schema");
  return readdirSync(folder).sort().map((name) => ({ path: `schema/${name}`, content: readFileSync(join(folder, name), "utf8") }));
}

function migrationNames(root: string): string[] {
  const folder = join(root, "prisma/migrations");
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, "migration.sql"))).sort();
}

/** Asks the database by plain SQL, so that a start with nothing to do costs two small queries. */
export async function migrationState(url: string, root: string): Promise<MigrationState> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows: [known] } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS prisma, to_regclass('jobs.queue') IS NOT NULL AS queue");
    const applied = known.prisma
      ? (await client.query("SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL")).rows.map((row) => String(row.migration_name))
      : [];
    const queues = known.queue ? (await client.query("SELECT name FROM jobs.queue")).rows.map((row) => String(row.name)) : [];
    return { applied, pending: migrationNames(root).filter((name) => !applied.includes(name)), queueReady: jobNames.every((name) => queues.includes(name)) };
  } finally {
    await client.end();
  }
}

/** Brings the tables and the job queue up to date; returns the names of what it applied. Safe to call again. */
export async function migrate(url: string, root: string): Promise<string[]> {
  const state = await migrationState(url, root);
  if (!state.queueReady) await makeQueue(url);
  if (state.pending.length === 0) return [];
  const { openSchemaEngine, deployMigrations } = await import("./schema-engine.mjs");
  const engine = await openSchemaEngine(url, schemaFiles(root));
  return deployMigrations(engine, migrationNames(root).map((name) => ({
    path: name,
    migrationFile: { path: "migration.sql", content: { tag: "ok", value: readFileSync(join(root, "prisma/migrations", name, "migration.sql"), "utf8") } },
  })));
}

async function makeQueue(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, schema: "jobs", supervise: false, schedule: false, max: 1 });
  boss.on("error", () => {});
  await boss.start();
  for (const name of jobNames) await boss.createQueue(name);
  await boss.stop({ graceful: false, wait: true });
}
