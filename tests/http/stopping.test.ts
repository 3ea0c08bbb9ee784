import { Agent } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openTemplateHouse } from "../support/house-on-template.ts";
import { expect, onTestFinished, test } from "vitest";
import { endPostgresOf } from "../../server/orphan-postgres.ts";
import { ask, visitor } from "../support/ask.ts";
import { dataDirectory, freePort, type House, ready, spawnHouse, upToDateBuild } from "../support/started-house.ts";

await upToDateBuild();

/** The PostgreSQL that belongs to a data directory, by its own word; 0 where there is none. */
function postgresOf(dataDir: string): number {
  const file = join(dataDir, "postgres/postmaster.pid");
  return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : 0;
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test("SIGTERM under load: every request that had arrived is answered in full, then the process is gone", { timeout: 60_000 }, async () => {
  const house = await openTemplateHouse({ KEEP_PAGES: "0" });
  const agent = new Agent({ keepAlive: true });
  await ask(house.url, { path: "/erlenstedt" });
  const running = Array.from({ length: 24 }, (_, nth) => ask(house.url, { path: `/erlenstedt/suche?q=brot${nth}`, agent, timeout: 20_000 }));
  await new Promise((done) => setTimeout(done, 60));
  const since = performance.now();
  const ended = house.stop();
  for (const { status, text } of await Promise.all(running)) expect([status, /streamController\.close\(\);<\/script>(<!--[^>]*-->)*$/.test(text)]).toEqual([200, true]);
  expect(await ended).toBe(0);
  expect(performance.now() - since, "kept-alive connections were waited for").toBeLessThan(8000);
  agent.destroy();
  await expect(ask(house.url, { path: "/healthz" })).rejects.toThrow(/ECONNREFUSED/);
  expect(house.output()).not.toMatch(/"level":(50|60)|stopping:/);
});

test("a second SIGTERM, and Strg-C on top, change nothing about the orderly end", { timeout: 60_000 }, async () => {
  const house = await openTemplateHouse();
  const endings = [house.stop(), house.stop()];
  house.child.kill("SIGINT");
  expect(await Promise.all(endings)).toEqual([0, 0]);
});

test("kill -9 loses nothing that was acknowledged; the next start ends the old PostgreSQL, the last one leaves none", { timeout: 180_000 }, async () => {
  const directory = dataDirectory();
  const houses: House[] = [];
  onTestFinished(async () => {
    for (const house of houses) await house.stop("SIGKILL");
    await endPostgresOf(join(directory.path, "postgres"));
    directory.remove();
  });
  const open = async () => {
    const house = spawnHouse({ port: await freePort(), settings: { DATA_DIR: directory.path } });
    houses.push(house);
    await ready(house, "/erlenstedt");
    return house;
  };

  const first = await open();
  const shopper = visitor(first.url);
  const { variante, title } = await someProduct(first.url);
  const put = await shopper.ask({ path: "/korb/zeilen", form: { variante, menge: "2" }, headers: { Origin: first.url } });
  expect(put.headers.location).toContain("neu=");
  await first.stop("SIGKILL");
  const orphan = postgresOf(directory.path);
  expect(orphan).toBeGreaterThan(0);

  const second = await open();
  expect(postgresOf(directory.path)).not.toBe(orphan);
  expect(alive(orphan)).toBe(false);
  const basket = await ask(second.url, { path: "/korb", headers: { Cookie: shopper.cookie() } });
  expect(basket.text).toContain(title);
  const child = postgresOf(directory.path);
  expect(await second.stop()).toBe(0);
  expect([alive(child), postgresOf(directory.path)]).toEqual([false, 0]);
});

async function someProduct(url: string): Promise<{ variante: string; title: string }> {
  const list = await ask(url, { path: "/erlenstedt/produkte" });
  const { text } = await ask(url, { path: /href="(\/erlenstedt\/produkte\/[a-z0-9-]+)"/.exec(list.text)?.[1] ?? "" });
  return { variante: /name="variante" value="([^"]+)"/.exec(text)?.[1] ?? "", title: /<h1[^>]*>([^<]+)/.exec(text)?.[1] ?? "none" };
}
