import { execFile, spawn, type ChildProcess } from "node:child_process";
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { minutes, seconds } from "../../app/values/time.ts";
import { claimDirectory } from "../../server/claim-directory.ts";
import { root } from "../../server/build.mjs";
import { ask } from "./ask.ts";

type Settings = Record<string, string>;
/** `ended` is the exit code, 1 where a signal ended it. */
export type House = { url: string; port: number; pid: number; child: ChildProcess; output: () => string; ended: Promise<number>; stop: (signal?: "SIGTERM" | "SIGKILL") => Promise<number> };

/** Empty, so that neither the shell nor a .env of the developer's speaks into a test. */
const nothingSet = Object.fromEntries(
  ["DATABASE_URL", "SECRET", "DEMO", "PUBLIC_URL", "MEILI_URL", "MEILI_KEY", "STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET", "SMTP_URL", "MAIL_FROM", "S3_ENDPOINT", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY", "TRUSTED_PROXIES", "KEEP_PAGES", "INLINE_WORKER", "MAP_TILES", "DATABASE_POOL", "LOG_LEVEL"].map((name) => [name, ""]),
);

/**
 * Spawns `npm start`'s program with these settings and nothing else from this process. Does not wait for anything.
 * What it says is remembered, or, where that would be too much, written to `logFile` and forgotten.
 */
export function spawnHouse({ port, settings, logFile }: { port: number; settings: Settings; logFile?: string }): House {
  const { PATH = "", HOME = "" } = process.env;
  const env: NodeJS.ProcessEnv = { PATH, HOME, TZ: "Europe/Berlin", NODE_ENV: "production", ...nothingSet, HOST: "127.0.0.1", PORT: String(port), ...settings };
  const log = logFile === undefined ? "pipe" : openSync(logFile, "a");
  const child = spawn(process.execPath, startArguments(), { cwd: root, env, stdio: ["ignore", log, log] });
  if (typeof log === "number") closeSync(log);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => { output += text; });
  const ended = new Promise<number>((done) => { child.once("close", (code) => done(code ?? 1)); });
  const stop = (signal: "SIGTERM" | "SIGKILL" = "SIGTERM") => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return ended;
  };
  return { url: `http://127.0.0.1:${port}`, port, pid: child.pid ?? 0, child, output: () => output, ended, stop };
}

/** What stands behind `node` in package.json's start script, so that what is tested and measured is what `npm start` runs. */
function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return String(scripts.start).split(" ").slice(1);
}

/** A house that answers, or an error with its last words; a minute and a half at most. */
export async function startHouse(settings: Settings): Promise<House> {
  await upToDateBuild();
  const house = spawnHouse({ port: await freePort(), settings });
  await ready(house);
  return house;
}

/** Waits until everything the house needs is there; ends it and tells its last words otherwise. */
export async function ready(house: House, path = "/readyz"): Promise<void> {
  let over = false;
  void house.ended.then(() => { over = true; });
  const until = Date.now() + seconds(90);
  while (!over && Date.now() < until) {
    const answer = await ask(house.url, { path, timeout: seconds(20) }).catch(() => null);
    if (answer?.status === 200) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  await house.stop("SIGKILL");
  throw new Error(`the house did not start:\n${house.output().slice(-2000)}`);
}

/** Builds where it must, one test file at a time: a build under way in another one is waited for. */
export async function upToDateBuild(): Promise<void> {
  const until = Date.now() + minutes(3);
  for (;;) {
    const release = await claimDirectory(`${root}#build`).catch(() => null);
    if (release) {
      await promisify(execFile)(process.execPath, ["tests/support/prepare.mjs", "build"], { cwd: root }).finally(release);
      return;
    }
    if (Date.now() > until) throw new Error("another build does not end");
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** A directory of one's own that PostgreSQL's user can reach, too; and its end. */
export function dataDirectory(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "stadtkorb-house-"));
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
