import { closeSync, existsSync, fdatasyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from "node:fs";
import { dirname } from "node:path";

export type Journal<Entry> = {
  /** what earlier runs wrote, oldest first */
  entries: Entry[];
  /** Writes one entry as one line and returns when it is on the disk. */
  append(entry: Entry): void;
  close(): void;
};

/**
 * Opens an append-only file of JSON lines. A process that is killed while writing leaves at most one line without its end:
 * that entry was never acknowledged to anybody, so it is cut off. A broken line anywhere else stops the start.
 */
export function openJournal<Entry>(file: string): Journal<Entry> {
  mkdirSync(dirname(file), { recursive: true });
  const written = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  let length = written.lastIndexOf("\n") + 1;
  if (length < written.length) truncateSync(file, length);
  const entries = parseLines<Entry>(written.toString("utf8", 0, length), file);
  const handle = openSync(file, "a");

  return {
    entries,
    append(entry) {
      const line = Buffer.from(`${JSON.stringify(entry)}\n`);
      try {
        for (let done = 0; done < line.length; ) done += writeSync(handle, line, done);
        fdatasyncSync(handle);
        length += line.length;
      } catch (error) {
        ftruncateSync(handle, length); // a full disk must not leave half a line for the next one to continue
        throw error;
      }
    },
    close: () => closeSync(handle),
  };
}

function parseLines<Entry>(text: string, file: string): Entry[] {
  const lines = text.split("\n").slice(0, -1);
  return lines.map((line, index) => {
    try {
      const entry: Entry = JSON.parse(line);
      return entry;
    } catch (cause) {
      throw new Error(`${file} is damaged in line ${index + 1}. Move the file away to begin with an empty sandbox.`, { cause });
    }
  });
}
