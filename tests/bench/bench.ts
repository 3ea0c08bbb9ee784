import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { minutes } from "../../app/values/time.ts";
import { upToDateBuild } from "../support/started-house.ts";
import { abandonSearches } from "./abandoned-searches.ts";
import { fillBasket, findBuyables, measureCheckouts } from "./buy-in-two-shops.ts";
import { type Load, measureLoad } from "./measure-load.ts";
import { type BenchHouse, openPlace } from "./own-house.ts";
import { measurePageBytes } from "./page-bytes.ts";
import { printResults } from "./print-results.ts";
import { familyMegabytes, memoryMegabytes } from "./process-usage.ts";
import { startReference } from "./reference.ts";

/** `npm run bench [-- --quick]`: what docs/bench.md explains. Everything on loopback, ended after twenty minutes at the latest. */
const quick = process.argv.includes("--quick");
const duration = quick ? 2 : 8;
const connections = [1, 16, 64];
const town = "erlenstedt";
export type Row = Load & { name: string };
export type Results = Awaited<ReturnType<typeof bench>>;

setTimeout(() => { console.error("the bench takes too long"); void end(1); }, minutes(20)).unref();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end(1));
const place = openPlace();
const references: Array<{ stop: () => void }> = [];

async function end(code: number): Promise<never> {
  for (const reference of references) reference.stop();
  await place.close();
  process.exit(code);
}

async function bench() {
  await upToDateBuild();
  const empty = await place.start(`/${town}`);
  const cold = empty.secondsToFirstPage;
  await empty.stop();
  const kept = await place.start(`/${town}`);
  const product = await firstProduct(kept.databaseUrl);
  const pages = [
    { name: "town home", path: `/${town}` }, { name: "search", path: `/${town}/suche?q=fahrradschloss` }, { name: "product", path: product },
  ];
  await new Promise((done) => setTimeout(done, quick ? 2000 : 5000)); // so that what the start left to do is done
  const memory = { afterStart: memoryMegabytes(kept.pid), postgresAfterStart: familyMegabytes(kept.postgres), afterLoad: 0, postgresAfterLoad: 0 };
  const bytes = await measurePageBytes(kept.url, `/${town}`);
  const held = await measureReferences(kept.databaseUrl);
  const keptRows = await measurePages(kept, pages);
  const checkout = await measureCheckout(kept);
  memory.afterLoad = memoryMegabytes(kept.pid);
  memory.postgresAfterLoad = familyMegabytes(kept.postgres);
  await kept.stop();

  const rendered = await place.start(`/${town}`, { KEEP_PAGES: "0" });
  const renderedRows = await measurePages(rendered, pages);
  const others = [`/${town}`, product, `/${town}/geschaefte`, `/${town}/produkte`, `/${town}/veranstaltungen`, `/${town}/suche?q=brot`, "/korb", "/kasse", "/impressum", "/healthz"];
  const abandoned = await abandonSearches({ house: rendered, town, pages: others });
  return {
    at: new Date().toISOString(), quick, machine: `${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`,
    seconds: duration, start: { cold, warm: [kept.secondsToFirstPage, rendered.secondsToFirstPage] }, memory, memoryRendered: memoryMegabytes(rendered.pid),
    bytes, references: held, kept: [...keptRows, ...checkout.rows], rendered: renderedRows, checkouts: checkout.whole, abandoned,
  };
}

async function firstProduct(databaseUrl: string): Promise<string> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(`SELECT product."slug" FROM "Product" product JOIN "Town" town ON town."id" = product."townId" WHERE town."slug" = $1 AND product."status" = 'published' ORDER BY (product."slug" LIKE '%schloss%') DESC, product."id" LIMIT 1`, [town]);
  await client.end();
  return `/${town}/produkte/${rows[0].slug}`;
}

async function measureReferences(databaseUrl: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const kind of ["hello", "query"] as const) {
    const reference = await startReference(kind, databaseUrl);
    references.push(reference);
    for (const many of connections) rows.push({ name: kind, ...await measureLoad({ ...reference, path: "/", connections: many, duration: Math.min(duration, 4) }) });
    reference.stop();
  }
  return rows;
}

async function measurePages(house: BenchHouse, pages: Array<{ name: string; path: string; headers?: Record<string, string> }>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, path, headers } of pages) {
    await measureLoad({ ...house, path, headers, connections: 4, duration: 1 }); // warms up
    for (const many of connections) rows.push({ name, ...await measureLoad({ ...house, path, headers, connections: many, duration }) });
  }
  return rows;
}

async function measureCheckout(house: BenchHouse) {
  const buyables = await findBuyables(house.databaseUrl, town);
  const shopper = await fillBasket(house.url, buyables);
  const rows = await measurePages(house, [{ name: "checkout", path: "/kasse", headers: { cookie: shopper.cookie() } }]);
  return { rows, whole: await measureCheckouts({ url: house.url, buyables, connections: 4, duration: quick ? 4 : 15, most: 150 }) };
}

try {
  const results = await bench();
  mkdirSync("tests/bench/results", { recursive: true });
  const file = `tests/bench/results/${results.at.replace(/[:.]/g, "-")}.json`;
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  printResults(results);
  console.log(`\nWritten: ${file}`);
  await end(0);
} catch (error) {
  console.error(error);
  await end(1);
}
