import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { seconds } from "../app/values/time.ts";

/**
 * Ends the PostgreSQL that a killed app left running on this directory. Only a process that the directory's own
 * postmaster.pid names and that is a postgres is touched; a stale file is PostgreSQL's to clean up.
 */
export async function endPostgresOf(directory: string): Promise<void> {
  const file = join(directory, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (!pid || !isPostgres(pid, directory)) return;
  process.kill(pid, "SIGINT");
  const until = Date.now() + seconds(15);
  while (Date.now() < until && alive(pid)) await new Promise((done) => setTimeout(done, 25));
}

function isPostgres(pid: number, directory: string): boolean {
  try {
    const line = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return line.includes("postgres") && line.includes(directory);
  } catch {
    return !existsSync("/proc") && alive(pid); // without /proc (macOS) the pid file's word must do
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
