import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { seconds } from "#app/values/time.ts";
import { isRecord } from "./is-record.ts";
import type { TableRow } from "./read-table.ts";
import workbookWorker from "./workbook-worker.cjs?raw";

/** unreadable: no .xlsx. locked: with a password. too-large: unpacks to more than 40 MB or holds too much. too-slow: not read in 20 s. busy: others are being read. */
export type WorkbookProblem = "unreadable" | "locked" | "too-large" | "too-slow" | "busy";
export type WorkbookReading = { ok: true; rows: TableRow[] } | { ok: false; problem: WorkbookProblem };

const MOST_UNPACKED = 40 * 1024 * 1024;
const LONGEST = seconds(20);
const HEAP_MEGABYTES = 320;
const MOST_WAITING = 3;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * The rows of the first filled sheet of a workbook (.xlsx), formulas as the values they had; macros are never looked at. One workbook is read at a time, in a
 * thread with a small heap and a deadline, after counting what it unpacks to; of more than `mostRows` rows come that many and one.
 */
export async function readWorkbook({ bytes, mostRows }: { bytes: Uint8Array; mostRows: number }): Promise<WorkbookReading> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { ok: false, problem: "unreadable" };
  if (waiting >= MOST_WAITING) return { ok: false, problem: "busy" };
  waiting += 1;
  const reading = last.then(() => readInThread({ bytes, mostRows }));
  last = reading;
  try {
    return await reading;
  } finally {
    waiting -= 1;
  }
}

function readInThread({ bytes, mostRows }: { bytes: Uint8Array; mostRows: number }): Promise<WorkbookReading> {
  return new Promise((resolve) => {
    // As text, because a build has no file of the worker's own; the library is found from here, wherever the thread believes to be.
    const exceljs = createRequire(import.meta.url).resolve("exceljs");
    const thread = new Worker(workbookWorker, { eval: true, env: {}, workerData: { bytes, exceljs, mostRows, mostUnpacked: MOST_UNPACKED }, resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, maxYoungGenerationSizeMb: 32 } });
    const end = (answer: WorkbookReading) => {
      clearTimeout(deadline);
      resolve(answer);
      void thread.terminate();
    };
    const deadline = setTimeout(() => end({ ok: false, problem: "too-slow" }), LONGEST);
    thread.on("message", (message: unknown) => end(answerOf(message)));
    thread.on("error", (error: Error & { code?: string }) => end({ ok: false, problem: error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-large" : "unreadable" }));
    thread.on("exit", () => end({ ok: false, problem: "unreadable" }));
  });
}

function answerOf(message: unknown): WorkbookReading {
  if (!isRecord(message)) return { ok: false, problem: "unreadable" };
  const problem = (["locked", "too-large"] satisfies WorkbookProblem[]).find((one) => one === message.problem);
  if (!Array.isArray(message.rows)) return { ok: false, problem: problem ?? "unreadable" };
  const rows = message.rows.flatMap((row: unknown) => (isRecord(row) && typeof row.number === "number" && Array.isArray(row.cells) ? [{ number: row.number, cells: row.cells.map(String) }] : []));
  return { ok: true, rows };
}
