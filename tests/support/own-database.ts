import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";

/** A database of this test file's own, cloned from the template in about a tenth of a second. */
const server = inject("postgres");
const name = `test_${randomBytes(6).toString("hex")}`;

async function asAdmin(sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(sql);
  await admin.end();
}

await asAdmin(`CREATE DATABASE ${name} TEMPLATE town_template`);
process.env.EMBEDDED_DATABASE_URL = server.replace(/\/stadtkorb$/, `/${name}`);

afterAll(async () => {
  const { db } = await import("#app/db.server.ts");
  await db.$disconnect();
  await asAdmin(`DROP DATABASE ${name} WITH (FORCE)`);
});
