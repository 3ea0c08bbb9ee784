import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";

export type User = { uid: number; gid: number };

/** null where this process is not root; else the machine's postgres user, or nobody. */
export function unprivilegedUser(): User | null {
  if (process.getuid?.() !== 0) return null;
  const lines = readFileSync("/etc/passwd", "utf8").split("\n").map((line) => line.split(":"));
  const entry = lines.find(([name]) => name === "postgres") ?? lines.find(([name]) => name === "nobody");
  if (!entry) throw new Error("PostgreSQL may not run as root, and this machine has neither a user postgres nor nobody: set DATABASE_URL.");
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

/** Whether every folder down to this one lets others pass through. */
export function reachableByOthers(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
