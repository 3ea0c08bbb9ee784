import Papa from "papaparse";
import type { TableRow } from "./read-table.ts";

const DECIDING_ROWS = 200;
/** Characters; an unclosed quotation mark makes one row of a whole file. */
const DECIDING_LENGTH = 200_000;

/**
 * The rows of a text table as office programs write it: `;`, `,` or tab, UTF-8 (with or without its mark), UTF-16 with its mark, or windows-1252, which is what
 * everything that is no UTF-8 is taken for. Numbers are lines of the file, so that a cell with line breaks moves the ones after it on.
 * At most `mostRows` rows and one, so that the caller sees that there are more.
 */
export function decodeTable({ bytes, mostRows }: { bytes: Uint8Array; mostRows: number }): TableRow[] {
  const text = textOf(bytes).replace(/^\ufeff/, "").replace(/^sep=(.)\r?\n/i, "");
  const said = /^\ufeff?sep=(.)\r?\n/i.exec(textOf(bytes.slice(0, 20)))?.[1];
  const rows: TableRow[] = [];
  let line = said ? 2 : 1;
  let before = 0;
  Papa.parse<string[]>(text, {
    delimiter: said ?? delimiterOf(text), quoteChar: '"', skipEmptyLines: false,
    step: ({ data, meta }, parser) => {
      rows.push({ number: line, cells: data.slice(0, 100).map((cell) => String(cell)) });
      line += linesIn(text, before, meta.cursor);
      before = meta.cursor;
      if (rows.length > mostRows) parser.abort();
    },
  });
  return rows;
}

function linesIn(text: string, from: number, to: number): number {
  // Only this row is looked through: in a file without line feeds each search would run to its end.
  return Math.max(1, text.slice(from, to).split("\n").length - 1);
}

/** The sign that parts the first rows into the most cells, equally many in each. */
function delimiterOf(whole: string): string {
  const text = whole.slice(0, DECIDING_LENGTH);
  const scores = [";", "\t", ",", "|"].map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: DECIDING_ROWS });
    const widths = data.filter((row) => row.some((cell) => cell !== "")).map((row) => row.length);
    const widest = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1;
    return { delimiter, score: widest > 1 ? widths.filter((width) => width === widest).length * 100 + widest : 0 };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
