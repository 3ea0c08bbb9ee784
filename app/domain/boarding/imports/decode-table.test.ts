import { expect, test } from "vitest";
import { decodeTable } from "./decode-table.ts";

const decode = (text: string) => decodeTable({ bytes: new TextEncoder().encode(text), mostRows: 50_000 });

test("rows are numbered by the lines of the file, also where only carriage returns part them", () => {
  expect(decode('Name;Ort\n"a\nb";c\nd;e\n').map(({ number }) => number).slice(0, 3)).toEqual([1, 2, 4]);
  expect(decode("Name;Ort\ra;b\rc;d").map(({ number }) => number)).toEqual([1, 2, 3]);
});

test("a long file without line feeds takes time by its length and not by its square", () => {
  const started = performance.now();
  decode(`Name;Ort\r${"abcdefghij;klmnopqrst\r".repeat(60_000)}`);
  expect(performance.now() - started).toBeLessThan(5000);
});

test("quotation marks that do not close are looked at in the first part of a file only, when its separator is found", () => {
  const started = performance.now();
  decode(`Name;Ort\n"${'"a'.repeat(1_500_000)}`);
  expect(performance.now() - started).toBeLessThan(2500);
});
