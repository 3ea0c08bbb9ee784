// Runs in a thread of its own, started by read-workbook.server.ts as text: whatever a workbook does to it, the house goes on.
// Answers { rows: [{ number, cells }] }, or { problem } with a word of WorkbookProblem.
const { parentPort, workerData } = require("node:worker_threads");
const { inflateRawSync } = require("node:zlib");

main().catch(() => parentPort.postMessage({ problem: "unreadable" }));

async function main() {
  const bytes = Buffer.from(workerData.bytes);
  const weight = unpackedWeight(bytes, workerData.mostUnpacked);
  if (typeof weight === "string") return parentPort.postMessage({ problem: weight });
  const ExcelJS = require(workerData.exceljs);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes, { ignoreNodes: ["dataValidations", "conditionalFormatting", "extLst", "drawing", "picture", "rowBreaks", "pageSetup", "printOptions"] });
  const sheet = book.worksheets.find((one) => one.state !== "hidden" && one.actualRowCount > 0) ?? book.worksheets[0];
  if (!sheet) return parentPort.postMessage({ problem: "unreadable" });
  const rows = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (rows.length > workerData.mostRows) return;
    const cells = [];
    for (let column = 1; column <= Math.min(row.cellCount, 100); column++) cells.push(textOf(row.getCell(column).value));
    rows.push({ number, cells });
  });
  parentPort.postMessage({ rows });
}

/** What a person sees in the cell: of a formula its value, of a link its text; errors are nothing. Times come as 1899-12-30T09:00Z. */
function textOf(value) {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.getUTCFullYear() < 1901 ? value.toISOString().slice(11, 16) : value.toISOString().slice(0, 10);
  if (typeof value !== "object") return String(value).slice(0, 2000);
  if (Array.isArray(value.richText)) return value.richText.map((part) => part.text).join("").slice(0, 2000);
  if ("result" in value || "formula" in value || "sharedFormula" in value) return textOf(value.result);
  if ("text" in value) return textOf(value.text);
  return "";
}

/**
 * Unpacks every part of the ZIP once, counting, before anybody else does: what a ZIP says about its own size need not be true.
 * Gives the bytes, or why it is not to be opened. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
function unpackedWeight(bytes, most) {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > bytes.length) return "unreadable";
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff) return "unreadable";
  if (count > 2000) return "too-large";
  let weight = 0;
  for (let part = 0; part < count; part++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return "unreadable";
    const [flags, method, packed, local] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
    if (flags & 1) return "locked";
    if (local + 30 > bytes.length || (method !== 0 && method !== 8)) return "unreadable";
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const body = bytes.subarray(start, start + packed);
    try {
      weight += method === 0 ? body.length : inflateRawSync(body, { maxOutputLength: Math.max(1, most - weight) }).length;
    } catch (error) {
      return error.code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "unreadable";
    }
    if (weight > most) return "too-large";
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return weight;
}
