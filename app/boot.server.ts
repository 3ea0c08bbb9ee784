/** What the starting program (server/) needs of the app; it reaches it through the built bundle, so that there is one of everything. */
export { db } from "#app/db.server.ts";
export { startWorker, stopWorker, queueWorks } from "#app/jobs/worker.ts";
export { log } from "#app/log.server.ts";
export { findKeptPage } from "#app/web/kept-pages.server.ts";
export { searchWorks, openSearch } from "#app/domain/search/open-search.server.ts";
export { sandbox } from "#app/adapters/payments/index.server.ts";
export { countRegions } from "#app/domain/towns/find-towns.server.ts";
export { demoLogins } from "#app/domain/accounts/demo-logins.server.ts";

/** Fills an empty database with the demo region, or moves its dates on; loaded only then, because it is large. */
export async function seedDemo(today: Date): Promise<string> {
  const { seedDemoRegion } = await import("#prisma/seed/seed.server.ts");
  return JSON.stringify(await seedDemoRegion({ today }));
}
