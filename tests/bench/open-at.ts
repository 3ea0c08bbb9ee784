import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "../../prisma/migrate.ts";
import { startEmbeddedPostgres } from "../../server/embedded-postgres.ts";
import values from "../../app/domain/opening-hours/samples/values.json";

/**
 * `TZ=Europe/Berlin npx tsx tests/bench/open-at.ts`: which of 5,000 shops are open at an instant, on a PostgreSQL of its own.
 * Beside it, in the same run, what a statement costs at all (SELECT 1) and the same question with indexes switched off.
 */
const SHOPS = 5000;
const ROUNDS = 300;
const GOAL = 5;

const dataDir = mkdtempSync(join(tmpdir(), "stadtkorb-open-at-"));
chmodSync(dataDir, 0o755); // because as root PostgreSQL runs as another user
const server = await startEmbeddedPostgres({ dataDir, say: () => {} });
process.env.EMBEDDED_DATABASE_URL = server.url;
await migrate(server.url, process.cwd());
const { db } = await import("../../app/db.server.ts");
try {
  await bench();
} finally {
  await db.$disconnect();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  const { extendHours } = await import("../../app/domain/opening-hours/extend-hours.server.ts");
  const { findOpenShopIds } = await import("../../app/domain/opening-hours/find-open-shops.server.ts");
  await furnish();
  const spelling = await timed(extendHours);
  await db.$executeRaw`ANALYZE "OpeningInterval"`;
  const rows = await db.openingInterval.count();
  const start = Date.now();
  const instants = Array.from({ length: ROUNDS }, (_, index) => new Date(start + Math.round((index * 58 * 86_400_000) / ROUNDS)));
  for (const at of instants.slice(0, 30)) await findOpenShopIds({ townId: "town", at });
  let open = 0;
  const ask = await each(instants, async (at) => { open += (await findOpenShopIds({ townId: "town", at })).length; });
  const nothing = await each(instants, () => db.$queryRaw`SELECT 1`);
  const statement = await each(instants, (at) => explain(at, true));
  const bare = await each(instants.slice(0, 40), (at) => explain(at, false));
  console.log(`${SHOPS} shops in one town, ${rows} rows for 60 days, spelled out in ${(spelling / 1000).toFixed(1)} s; ${ROUNDS} instants, on average ${Math.round(open / ROUNDS)} open`);
  console.log(`open at T, asked by the app:      p50 ${ask.p50.toFixed(2)} ms, p95 ${ask.p95.toFixed(2)} ms (goal ${GOAL} ms: ${ask.p50 <= GOAL ? "kept" : "MISSED"})`);
  console.log(`SELECT 1, asked by the app:       p50 ${nothing.p50.toFixed(2)} ms; the question costs ${(ask.p50 / nothing.p50).toFixed(1)} of them`);
  console.log(`in PostgreSQL with its index:     p50 ${statement.p50.toFixed(2)} ms`);
  console.log(`in PostgreSQL without an index:   p50 ${bare.p50.toFixed(2)} ms; the index saves ${(bare.p50 / statement.p50).toFixed(0)} times`);
}

async function furnish(): Promise<void> {
  await db.region.create({ data: { id: "region", slug: "region", name: "Region" } });
  await db.town.create({ data: { id: "town", regionId: "region", slug: "stadt", name: "Stadt", land: "NW", hue: 28, lat: 51.85, lon: 6.86, plz: "00001", hallName: "Rathaus", hallStreet: "Markt 1", greeting: "Hallo" } });
  const shops = Array.from({ length: SHOPS }, (_, index) => ({ id: `shop-${index}`, townId: "town", slug: `laden-${index}`, name: `Laden ${index}`, trade: "mode" }));
  for (let from = 0; from < SHOPS; from += 500) await db.shop.createMany({ data: shops.slice(from, from + 500) });
  const hours = shops.map(({ id }, index) => ({ shopId: id, townId: "town", value: index % 10 === 0 ? null : values[index % values.length] }));
  for (let from = 0; from < SHOPS; from += 500) await db.shopHours.createMany({ data: hours.slice(from, from + 500) });
}

/** What PostgreSQL itself needs for the statement of findOpenShopIds(), in milliseconds. */
async function explain(at: Date, indexed: boolean): Promise<number> {
  const [, , , plan] = await db.$transaction([
    db.$executeRawUnsafe(`SET LOCAL enable_indexscan = ${indexed}`), db.$executeRawUnsafe(`SET LOCAL enable_indexonlyscan = ${indexed}`), db.$executeRawUnsafe(`SET LOCAL enable_bitmapscan = ${indexed}`),
    db.$queryRaw<Array<{ "QUERY PLAN": Array<{ "Execution Time": number }> }>>`
      EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) SELECT DISTINCT "shopId" FROM "OpeningInterval"
      WHERE "townId" = 'town' AND "kind" = 'open' AND "endsAt" > ${at} AND "endsAt" <= ${new Date(at.getTime() + 37 * 3_600_000)} AND "startsAt" <= ${at} ORDER BY "shopId"`,
  ]);
  return plan[0]["QUERY PLAN"][0]["Execution Time"];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** p50 and p95 in milliseconds: of the wall clock, or of what the work itself tells. */
async function each(instants: Date[], work: (at: Date) => Promise<unknown>): Promise<{ p50: number; p95: number }> {
  const times: number[] = [];
  for (const at of instants) {
    const before = performance.now();
    const told = await work(at);
    times.push(typeof told === "number" ? told : performance.now() - before);
  }
  times.sort((one, other) => one - other);
  return { p50: times[Math.floor(times.length * 0.5)], p95: times[Math.floor(times.length * 0.95)] };
}
