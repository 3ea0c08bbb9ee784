import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "../../prisma/migrate.ts";
import { startEmbeddedPostgres } from "../../server/embedded-postgres.ts";
import { buildTemplateTown } from "./template-town.ts";

declare module "vitest" {
  export interface ProvidedContext { postgres: string }
}

/**
 * One PostgreSQL for the whole run, with one migrated template that holds the template town: the embedded one, or, where
 * TEST_POSTGRES names another one's folder of programs (such as /usr/lib/postgresql/15/bin), a fresh cluster of that.
 */
export default async function setUp(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), "stadtkorb-test-"));
  chmodSync(dataDir, 0o755); // because as root PostgreSQL runs as another user
  const server = await startEmbeddedPostgres({ dataDir, say: console.log, programs: process.env.TEST_POSTGRES || undefined });
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query("CREATE DATABASE town_template");
  const template = server.url.replace(/\/stadtkorb$/, "/town_template");
  await migrate(template, process.cwd());
  await buildTemplateTown(template);
  await admin.query("ALTER DATABASE town_template ALLOW_CONNECTIONS false");
  await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'town_template'");
  project.provide("postgres", server.url);
  return async () => {
    await admin.end();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
