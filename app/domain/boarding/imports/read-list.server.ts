import { decodeTable } from "./decode-table.ts";
import { type ListedPlace, MOST_PLACES, type TakeAlong } from "./listed-place.ts";
import { type ExtractProblem, readOsmExtract } from "./osm/read-osm-extract.ts";
import { readTable, type TableProblem } from "./read-table.ts";
import { readWorkbook, type WorkbookProblem } from "./read-workbook.server.ts";

/** Bytes of a file of places, chosen or fetched. */
export const MOST_LIST_BYTES = 10 * 1024 * 1024;
/** old-workbook: .xls. osm-xml: OpenStreetMap in XML. web-page: the page around a file instead of it. */
export type ListProblem = ExtractProblem | TableProblem | WorkbookProblem | "too-big" | "empty" | "old-workbook" | "osm-xml" | "web-page";
export type ReadList = { ok: true; kind: "osm" | "table"; places: ListedPlace[] } | { ok: false; problem: ListProblem; count: number };

/** Reads a file of places, whatever it is called: by its first bytes it is an extract of OpenStreetMap, a workbook or a text table. Never throws over what it holds. */
export async function readList({ bytes, take }: { bytes: Uint8Array; take: TakeAlong }): Promise<ReadList> {
  const no = (problem: ListProblem): ReadList => ({ ok: false, problem, count: 0 });
  if (bytes.length === 0) return no("empty");
  if (bytes.length > MOST_LIST_BYTES) return no("too-big");
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return no("old-workbook");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const workbook = await readWorkbook({ bytes, mostRows: MOST_PLACES + 20 });
    return workbook.ok ? ofTable(readTable(workbook.rows)) : no(workbook.problem);
  }
  const start = new TextDecoder().decode(bytes.slice(0, 500)).replace(/^\ufeff/, "").trimStart().toLowerCase();
  if (/^(<!doctype html|<html)/.test(start)) return no("web-page");
  if (/^(<\?xml|<osm)/.test(start)) return no("osm-xml");
  if (!start.startsWith("{") && !start.startsWith("[")) return ofTable(readTable(decodeTable({ bytes, mostRows: 10 * MOST_PLACES })));
  const extract = readOsmExtract({ text: new TextDecoder().decode(bytes).replace(/^\ufeff/, ""), take });
  return extract.ok ? { ok: true, kind: "osm", places: extract.places } : extract;
}

function ofTable(table: ReturnType<typeof readTable>): ReadList {
  return table.ok ? { ok: true, kind: "table", places: table.places } : table;
}
