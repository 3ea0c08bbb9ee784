import { readdirSync, readFileSync } from "node:fs";

/** Linux counts a process's time in hundredths of a second (proc(5), sysconf(_SC_CLK_TCK)). */
const MILLISECONDS_PER_TICK = 10;

/** Processor time a process has used so far, in milliseconds; 0 where there is no /proc. */
export function cpuMilliseconds(pid: number): number {
  const fields = statOf(pid);
  return fields ? (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_PER_TICK : 0;
}

/** Memory of a process that lies in RAM, in megabytes (10^6 bytes); 0 where there is no /proc. */
export function memoryMegabytes(pid: number): number {
  return kilobytes(pid, "VmRSS") / 1000 * 1.024;
}

/** Memory of PostgreSQL's processes together, in megabytes; pages they share are counted once for each half as the kernel shares them out (Pss). */
export function familyMegabytes(pid: number): number {
  return familyOf(pid).reduce((sum, one) => sum + (kilobytes(one, "Pss") || kilobytes(one, "VmRSS")) / 1000 * 1.024, 0);
}

function familyOf(pid: number): number[] {
  const children = processes().filter((one) => Number(statOf(one)?.[1]) === pid);
  return [pid, ...children.flatMap(familyOf)];
}

function processes(): number[] {
  try {
    return readdirSync("/proc").map(Number).filter(Boolean);
  } catch {
    return [];
  }
}

/** The fields of /proc/PID/stat after the name, which may hold blanks: state, parent, … */
function statOf(pid: number): string[] | null {
  const text = read(`/proc/${pid}/stat`);
  return text ? text.slice(text.lastIndexOf(")") + 2).split(" ") : null;
}

function kilobytes(pid: number, name: "VmRSS" | "Pss"): number {
  const text = read(name === "Pss" ? `/proc/${pid}/smaps_rollup` : `/proc/${pid}/status`);
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(text)?.[1] ?? 0);
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
