import { deflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { readTable } from "./read-table.ts";
import { readWorkbook } from "./read-workbook.server.ts";

async function book(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  fill(made.addWorksheet("Geschäfte"), made);
  return new Uint8Array(await made.xlsx.writeBuffer());
}
const read = (bytes: Uint8Array, mostRows = 6000) => readWorkbook({ bytes, mostRows });
const megabytes = () => process.memoryUsage().rss / 1024 / 1024;

/** A ZIP with these parts; `claimed` is the size it says they have. */
function zip(parts: Array<{ name: string; body: Buffer; flags?: number; claimed?: number }>): Uint8Array {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, body, flags = 0, claimed = body.length } of parts) {
    const packed = deflateRawSync(body);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0); head.writeUInt16LE(flags, 6); head.writeUInt16LE(8, 8); head.writeUInt32LE(packed.length, 18); head.writeUInt32LE(claimed, 22); head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0); entry.writeUInt16LE(flags, 8); entry.writeUInt16LE(8, 10); entry.writeUInt32LE(packed.length, 20); entry.writeUInt32LE(claimed, 24); entry.writeUInt16LE(name.length, 28); entry.writeUInt32LE(at, 42);
    files.push(head, Buffer.from(name), packed);
    list.push(entry, Buffer.from(name));
    at += head.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0); end.writeUInt16LE(parts.length, 8); end.writeUInt16LE(parts.length, 10); end.writeUInt32LE(Buffer.concat(list).length, 12); end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...files, ...list, end]));
}

test("a workbook is read like a table: numbers, links, rich text, and formulas as the values they had", async () => {
  const bytes = await book((sheet) => {
    sheet.addRow(["Mitglieder des Stadtmarketings"]);
    sheet.addRow([]);
    sheet.addRow(["Name", "Branche", "PLZ", "Webseite", "Öffnungszeiten", "Telefon"]);
    sheet.addRow([{ richText: [{ text: "Lese" }, { text: "lampe" }] }, "Bücher", 1067, { text: "www.leselampe.example", hyperlink: "https://boese.example" }, { formula: 'A1&"x"', result: "Mo-Fr 9-18 Uhr" }, { formula: 'WEBSERVICE("http://x")' }]);
  });
  const reading = await read(bytes);
  expect(reading.ok && readTable(reading.rows)).toMatchObject({ ok: true, places: [{ number: 4, name: "Leselampe", problems: ["Die PLZ „1067“ haben wir als 01067 gelesen, weil Tabellen die erste Null weglassen."], hours: { text: "Mo-Fr 9-18 Uhr" }, facts: { plz: "01067", trade: "buchhandlung", website: "https://www.leselampe.example/" } }] });
});

test("300 MB in a small file are refused in time, whatever the file says about its size, and memory stays bounded", async () => {
  const before = megabytes();
  const began = performance.now();
  const bomb = Buffer.alloc(300 * 1024 * 1024, 0x20);
  for (const claimed of [bomb.length, 1000]) expect(await read(zip([{ name: "[Content_Types].xml", body: Buffer.from("<x/>") }, { name: "xl/worksheets/sheet1.xml", body: bomb, claimed }]))).toEqual({ ok: false, problem: "too-large" });
  const many = Array.from({ length: 60 }, (_, index) => ({ name: `xl/media/${index}.png`, body: Buffer.alloc(1024 * 1024) }));
  expect(await read(zip(many))).toEqual({ ok: false, problem: "too-large" });
  expect(performance.now() - began).toBeLessThan(40_000);
  expect(megabytes() - before - bomb.length / 1024 / 1024).toBeLessThan(300);
}, 60_000);

test("what is no workbook, broken or locked is refused with a reason", async () => {
  const good = await book((sheet) => sheet.addRow(["Name"]));
  for (const bytes of [new Uint8Array(), new TextEncoder().encode("Name;Ort"), good.slice(0, good.length / 2), new TextEncoder().encode("PK<html>"), zip([{ name: "a.txt", body: Buffer.from("kein Excel") }])])
    expect(await read(bytes)).toMatchObject({ ok: false, problem: "unreadable" });
  expect(await read(zip([{ name: "xl/workbook.xml", body: Buffer.from("x"), flags: 1 }]))).toEqual({ ok: false, problem: "locked" });
});

test("a sheet with far too many rows ends the thread or the reading, never the house", async () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => [`Laden ${index}`, "Schuhe"]);
  const reading = await read(await book((sheet) => sheet.addRows(rows)), 5100);
  expect(reading.ok ? reading.rows.length : reading.problem).toSatisfy((answer: number | string) => answer === 5101 || answer === "too-large");
}, 60_000);

test("ten at once wait their turn, and those too many are told so", async () => {
  const bytes = await book((sheet) => sheet.addRow(["Name"]));
  const answers = await Promise.all(Array.from({ length: 10 }, () => read(bytes)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
  expect(answers.filter((answer) => !answer.ok && answer.problem === "busy")).toHaveLength(7);
  expect((await read(bytes)).ok).toBe(true);
});
