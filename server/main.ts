import { mkdirSync } from "node:fs";
import type { Server } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import { readSettings, SettingsProblem } from "../app/env.server.ts";
import { migrate } from "../prisma/migrate.ts";
import { claimDirectory, DirectoryInUse } from "./claim-directory.ts";
import { demoSecret } from "./demo-secret.ts";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "./embedded-postgres.ts";
import { listen, PortInUse } from "./listen.ts";
import { openWebsite } from "./website.ts";
import { greet } from "./greet.ts";

type Settings = ReturnType<typeof readSettings>;
type Boot = typeof import("../app/boot.server.ts");
const onlyWorker = process.argv.includes("worker");

/** Everything started so far, ended in reverse order. */
const endings: Array<() => unknown> = [];
let stopping = false;

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(code || 1), 30_000).unref();
  for (const end of endings.reverse()) {
    try {
      await end();
    } catch (error) {
      console.error("stopping:", error);
    }
  }
  process.exit(code);
}

async function openDatabase(settings: Settings): Promise<string> {
  if (settings.ownDatabaseUrl) return settings.ownDatabaseUrl;
  const embedded: EmbeddedPostgres = await startEmbeddedPostgres({ dataDir: settings.dataDir, say: console.log });
  endings.push(embedded.stop);
  process.env.EMBEDDED_DATABASE_URL = embedded.url;
  return embedded.url;
}

/** The built app; loaded only now, because it reads the settings and opens its database pool when it is loaded. */
async function loadApp(): Promise<{ build: ServerBuild; boot: Boot }> {
  const path = "./server/index.js";
  const build = await import(path);
  return { build, boot: build.entry.module.boot };
}

async function start(): Promise<void> {
  if (Intl.DateTimeFormat().resolvedOptions().timeZone !== "Europe/Berlin") throw new SettingsProblem("TZ must be Europe/Berlin: opening hours are read in the town's time.");
  const first = readSettings({ ...process.env, DEMO_SECRET: undefined, SECRET: process.env.SECRET });
  mkdirSync(first.dataDir, { recursive: true });
  if (first.demo && !process.env.SECRET) process.env.DEMO_SECRET = demoSecret(first.dataDir);
  const settings = readSettings(process.env);
  const site = onlyWorker ? null : await listen(settings);
  if (!onlyWorker) endings.push(await claimDirectory(`${settings.dataDir}#app`));
  const url = await openDatabase(settings);
  await migrate(url, process.cwd()).catch((error: unknown) => { throw settings.ownDatabaseUrl ? databaseProblem(error) : error; });
  const { build, boot } = await loadApp();
  endings.push(() => boot.db.$disconnect(), () => boot.mail.close());
  if (settings.demo && !onlyWorker) await boot.seedDemo(new Date());
  await boot.openSearch();
  boot.followSearch();
  const twin = site ? boot.sandbox() : null; // only the process that answers requests may be the payment provider's twin
  if (twin) endings.push(() => twin.close());
  if (site) {
    site.answerWith(openWebsite({ build, boot, settings, twin }));
    endings.push(() => closing(site.server)); // before the database goes: running requests still need it
  }
  if (onlyWorker || settings.inlineWorker) {
    endings.push(() => boot.stopWorker());
    await boot.startWorker();
  }
  await greet({ settings, boot, onlyWorker });
}

/** One clear line where the operator's own database cannot be reached or entered (SQLSTATE classes 08, 28, 3D, or a socket's error). */
function databaseProblem(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : error.message;
  return /^(E[A-Z_]+|08...|28...|3D...|timeout expired)$/.test(code) ? new SettingsProblem(`DATABASE_URL: the database cannot be used: ${error.message || code}`) : error;
}

/** Nobody new, and running requests have 20 s to end. Connections only kept alive for a next request are not waited for. */
async function closing(server: Server): Promise<void> {
  await letIn(server);
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  setTimeout(() => server.closeAllConnections(), 20_000).unref();
  await new Promise((done) => server.close(done));
  clearInterval(idle);
}

/**
 * Whoever has knocked already is let in, half a second long, and told to come back over a new connection. A busy process
 * accepts one connection with each turn of its event loop, so it goes on until three turns brought nobody, five seconds at most.
 */
async function letIn(server: Server): Promise<void> {
  let quietTurns = 0;
  const latest = performance.now() + 5000;
  server.prependListener("request", (_request, response) => response.setHeader("Connection", "close"));
  server.on("connection", () => { quietTurns = 0; });
  await new Promise((done) => setTimeout(done, 500));
  while (quietTurns++ < 3 && performance.now() < latest) await new Promise((done) => setImmediate(done));
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop(0));
process.on("uncaughtException", (error) => { console.error(error); void stop(1); });

start().catch((error: unknown) => {
  if (error instanceof SettingsProblem || error instanceof PortInUse) console.error(error.message);
  else if (error instanceof DirectoryInUse) console.error("Another Stadtkorb already runs on this data directory: stop it, or set DATA_DIR to another one.");
  else console.error(error);
  void stop(1);
});
