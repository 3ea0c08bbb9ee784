import { defineConfig } from "prisma/config";

/** Only for Prisma's own command line; the app and prisma/migrate.ts connect by app/env.server.ts. */
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://localhost/stadtkorb" },
});
