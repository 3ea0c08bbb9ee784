import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export type MeilisearchPeer = { url: string; key: string | undefined; stop: (indexes: string[]) => Promise<void> };

/** A Meilisearch to test against: the one MEILI_URL names, or one started from the PATH on a free port; null where there is neither. */
export async function startMeilisearchPeer(): Promise<MeilisearchPeer | null> {
  const { MEILI_URL, MEILI_KEY } = process.env;
  if (MEILI_URL) return { url: MEILI_URL, key: MEILI_KEY, stop: (indexes) => deleteIndexes({ url: MEILI_URL, key: MEILI_KEY, indexes }) };
  if (spawnSync("meilisearch", ["--version"]).error) return null;
  return startFromPath();
}

/** Leaves somebody else's server as it was. */
async function deleteIndexes({ url, key, indexes }: { url: string; key: string | undefined; indexes: string[] }): Promise<void> {
  const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {};
  for (const index of indexes) await fetch(new URL(`indexes/${index}`, url.endsWith("/") ? url : `${url}/`), { method: "DELETE", headers });
}

async function startFromPath(): Promise<MeilisearchPeer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "meilisearch-"));
  const server = spawn("meilisearch", ["--no-analytics", "--http-addr", `127.0.0.1:${port}`, "--db-path", join(folder, "db"), "--dump-dir", folder, "--snapshot-dir", folder], {
    cwd: folder,
    stdio: "ignore",
  });
  const url = `http://127.0.0.1:${port}`;
  await untilHealthy(url);
  return {
    url,
    key: undefined,
    stop: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilHealthy(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const healthy = await fetch(`${url}/health`).then(({ ok }) => ok, () => false);
    if (healthy) return;
    await sleep(100);
  }
  throw new Error(`Meilisearch did not answer at ${url}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("no free port"))));
    });
  });
}
