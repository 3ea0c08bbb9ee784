import type { Results, Row } from "./bench.ts";

/** Measured elsewhere on two cores at 16 connections, see docs/bench.md: a bare React Router page with one query, pages per second. */
const bareApp: Record<string, number> = { product: 638, "town home": 348, search: 232 };
const columns = ["page", "conn.", "req/s", "p50 ms", "p95 ms", "cpu ms", "failed", "of hello", "of query", "of bare app"];

/** The table for people: every page as the house sends it, then with every page made anew, then the rest line by line. */
export function printResults(results: Results): void {
  const { start, memory, bytes, checkouts, abandoned } = results;
  console.log(`\nStadtkorb bench, ${results.at}, ${results.seconds} s a point${results.quick ? " (quick: only a first impression)" : ""}\n${results.machine}`);
  table("References: node:http alone, and with one indexed query on the same PostgreSQL", results.references, results);
  table("As the house runs: public pages kept, checkout always made anew", results.kept, results);
  table("KEEP_PAGES=0: every page made anew", results.rendered, results);
  console.log(`\nWhole checkouts (two shops, one reserves, one sells; five requests each) at ${checkouts.connections} connections: ${checkouts.perSecond.toFixed(1)}/s, p50 ${checkouts.p50.toFixed(0)} ms, p95 ${checkouts.p95.toFixed(0)} ms, ${checkouts.orders} done, ${checkouts.refused} refused`);
  const worst = [...abandoned.pages].sort((one, other) => (other.milliseconds ?? Infinity) - (one.milliseconds ?? Infinity))[0];
  line(`${abandoned.searches} abandoned searches: the slowest other page, ${worst.path}, answered ${worst.status} after`, worst.milliseconds ?? Infinity, 2000, "ms");
  console.log(`  all: ${abandoned.pages.map(({ path, milliseconds, status }) => `${path} ${milliseconds ?? "-"} ms${status === 200 ? "" : ` (${status})`}`).join(", ")}`);
  console.log(`Start, until the first good page: cold (empty directory) ${start.cold.toFixed(1)} s`);
  line("Start, warm, the faster of two", Math.min(...start.warm), 3, "s");
  line("Memory of the app after start", memory.afterStart, 150, "MB");
  line("Memory of the app after load", memory.afterLoad, 300, "MB");
  console.log(`  with every page made anew ${results.memoryRendered.toFixed(0)} MB; PostgreSQL ${memory.postgresAfterStart.toFixed(0)} MB after start, ${memory.postgresAfterLoad.toFixed(0)} MB after load`);
  line("JavaScript of a shopper's first page, packed", bytes.script / 1000, 120, "kB");
  line("The whole first page", bytes.total / 1000, 250, "kB");
  console.log(`  ${bytes.requests} requests: page ${kB(bytes.page)}, scripts ${kB(bytes.script)}, styles ${kB(bytes.style)}, fonts ${kB(bytes.font)}, pictures not lazy ${kB(bytes.picture)}, other ${kB(bytes.other)}`);
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function line(what: string, value: number, goal: number, unit: string): void {
  console.log(`${what}: ${value.toFixed(value < 20 ? 1 : 0)} ${unit} (goal ${goal} ${unit}: ${value <= goal ? "kept" : "MISSED"})`);
}

function table(title: string, rows: Row[], { references }: Results): void {
  const cells = rows.map((row) => [
    row.name, String(row.connections), row.perSecond.toFixed(0), row.p50.toFixed(1), row.p95.toFixed(1), row.cpuPerAnswer.toFixed(2), String(row.failed),
    ...(["hello", "query"] as const).map((kind) => ratio(row.perSecond, references.find((one) => one.name === kind && one.connections === row.connections)?.perSecond)),
    row.connections === 16 ? ratio(row.perSecond, bareApp[row.name]) : "",
  ]);
  const widths = columns.map((name, nth) => Math.max(name.length, ...cells.map((row) => row[nth].length)));
  const write = (row: string[]) => console.log(`  ${row.map((cell, nth) => (nth === 0 ? cell.padEnd(widths[nth]) : cell.padStart(widths[nth]))).join("  ")}`);
  console.log(`\n${title}`);
  write(columns);
  cells.forEach(write);
}

function ratio(value: number, of: number | undefined): string {
  return of ? `${(value / of).toFixed(2)}×` : "";
}
