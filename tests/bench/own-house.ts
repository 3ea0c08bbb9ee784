import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dataDirectory, freePort, type House, ready, spawnHouse } from "../support/started-house.ts";

export type BenchHouse = House & { secondsToFirstPage: number; postgres: number; databaseUrl: string };

/** The bench's own place: a data directory with its PostgreSQL, in which houses are started one after the other. */
export function openPlace() {
  const directory = dataDirectory();
  let house: House | null = null;

  /** Starts a house and measures until its first good page, as somebody who keeps pressing reload would see it. */
  async function start(path: string, settings: Record<string, string> = {}): Promise<BenchHouse> {
    const port = await freePort();
    const since = performance.now();
    house = spawnHouse({ port, settings: { DATA_DIR: directory.path, ...settings }, logFile: join(directory.path, "house.log") });
    try {
      await ready(house, path);
    } catch (error) {
      throw new Error(`${error}\n${readFileSync(join(directory.path, "house.log"), "utf8").slice(-2000)}`);
    }
    const secondsToFirstPage = (performance.now() - since) / 1000;
    const [pid, , , postgresPort] = readFileSync(join(directory.path, "postgres/postmaster.pid"), "utf8").split("\n");
    const password = readFileSync(join(directory.path, "postgres.password"), "utf8");
    return { ...house, secondsToFirstPage, postgres: Number(pid), databaseUrl: `postgresql://stadtkorb:${password}@127.0.0.1:${postgresPort}/stadtkorb` };
  }

  /** Ends the house that still runs, and removes everything. */
  async function close(): Promise<void> {
    const code = await house?.stop();
    directory.remove();
    if (code) console.error(`the house ended with ${code}`);
  }

  return { start, close };
}
