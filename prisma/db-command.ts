import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startEmbeddedPostgres } from "../server/embedded-postgres.ts";
import { migrate, migrationState, schemaFiles } from "./migrate.ts";

/** `npm run db -- new NAME | deploy | status`, on DATABASE_URL or on the embedded PostgreSQL of DATA_DIR. */
const [verb, name] = process.argv.slice(2);
const root = process.cwd();

async function newMigration(url: string, title: string): Promise<string> {
  await migrate(url, root);
  const { openSchemaEngine, nextSql } = await import("./schema-engine.mjs");
  const files = schemaFiles(root);
  const sql = await nextSql(await openSchemaEngine(url, files), files, "database");
  if (!sql.trim() || sql.includes("This is an empty migration")) return "The schema and the migrations agree; nothing to write.";
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(root, "prisma/migrations", `${stamp}_${title.replace(/[^a-z0-9]+/g, "_")}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), sql);
  return `Written: ${folder}. Read it, add the checks that the schema language cannot say, then: npm run db -- deploy`;
}

async function run(url: string): Promise<string> {
  if (verb === "new" && name) return newMigration(url, name);
  if (verb === "deploy") return `Applied: ${(await migrate(url, root)).join(", ") || "nothing was pending"}`;
  if (verb === "status") {
    const state = await migrationState(url, root);
    return `${state.applied.length} applied; pending: ${state.pending.join(", ") || "none"}; queue ${state.queueReady ? "ready" : "missing"}`;
  }
  return "Usage: npm run db -- new NAME | deploy | status";
}

const embedded = process.env.DATABASE_URL ? null : await startEmbeddedPostgres({ dataDir: process.env.DATA_DIR || "data", say: console.error });
try {
  console.log(await run(process.env.DATABASE_URL || embedded?.url || ""));
} finally {
  await embedded?.stop();
}
