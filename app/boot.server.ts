/** What the starting program (server/) needs of the app; it reaches it through the built bundle, so that there is one of everything. */
export { db } from "#app/db.server.ts";
export { log, loggedPath, withRequestId } from "#app/log.server.ts";
export { startWorker, stopWorker } from "#app/jobs/worker.ts";
export { findKeptPage } from "#app/web/kept-pages.server.ts";
export { networkOf } from "#app/web/visitor-network.ts";
export { checkReadiness } from "#app/web/readiness.server.ts";
export { liftedFor } from "#app/web/security-headers.server.ts";
export { mayChange } from "#app/web/same-origin.server.ts";
export { followSearch, openSearch } from "#app/domain/search/open-search.server.ts";
export { mail } from "#app/adapters/mail/index.server.ts";
export { sandbox } from "#app/adapters/payments/index.server.ts";
export { listTowns } from "#app/domain/towns/find-towns.server.ts";
export { demoLogins } from "#app/domain/accounts/demo-logins.server.ts";

/** Fills an empty database with the demo region, or moves its dates on; loaded only then, because it is large. */
export async function seedDemo(today: Date): Promise<void> {
  const { seedDemo } = await import("#app/domain/insights/seed-demo.server.ts");
  await seedDemo(today);
  const { seedPhotos } = await import("#prisma/seed/seed-photos.server.ts");
  await seedPhotos();
}
