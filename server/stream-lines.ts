import type { Readable } from "node:stream";

export type InputLine = { text: string; cut: boolean };

/** Characters. A longer line is passed on cut off, so that one endless line does not fill the memory. */
const LONGEST_LINE = 65_536;

/** The lines of a stream of UTF-8, one at a time, in constant memory. The stream waits while a line is being worked on. */
export async function* streamLines(input: Readable): AsyncGenerator<InputLine> {
  input.setEncoding("utf8");
  let rest = "";
  let cut = false;
  let first = true;
  for await (const chunk of input) {
    const pieces = String(chunk).split("\n");
    for (const [index, piece] of pieces.entries()) {
      const joined = rest + piece;
      cut ||= joined.length > LONGEST_LINE;
      rest = joined.slice(0, LONGEST_LINE);
      if (index === pieces.length - 1) break;
      yield { text: clean(rest, first), cut };
      first = false;
      rest = "";
      cut = false;
    }
  }
  if (rest !== "") yield { text: clean(rest, first), cut };
}

function clean(text: string, first: boolean): string {
  return (first ? text.replace(/^\ufeff/, "") : text).replace(/\r$/, "");
}
