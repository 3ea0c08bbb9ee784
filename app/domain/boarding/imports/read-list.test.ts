import { expect, test } from "vitest";
import { MOST_LIST_BYTES, readList } from "./read-list.server.ts";
import { writeProblems } from "./write-problems.ts";

const read = (content: string | Uint8Array) => readList({ bytes: typeof content === "string" ? new TextEncoder().encode(content) : content, take: { contacts: false } });

test("a file is known by what it holds, not by its name", async () => {
  expect(await read('\ufeff {"elements":[{"type":"node","id":1,"lat":51,"lon":6,"tags":{"shop":"tea","name":"Kanne"}}]}')).toMatchObject({ ok: true, kind: "osm", places: [{ name: "Kanne" }] });
  expect(await read("Name;Branche\nKanne;Tee\n")).toMatchObject({ ok: true, kind: "table", places: [{ name: "Kanne" }] });
});

test("what is something else is told by its name", async () => {
  const told: Array<[string | Uint8Array, string]> = [
    ["", "empty"], ["<!DOCTYPE html><html>", "web-page"], ['<?xml version="1.0"?><osm>', "osm-xml"], [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), "old-workbook"], ["PK\u0003\u0004 kaputt", "unreadable"],
    ["[1,2]", "unreadable"], ["nur Text", "no-heading"], [new Uint8Array(MOST_LIST_BYTES + 1), "too-big"], ['{"features":[]}', "no-places"], ["Name;Ort\n", "no-places"],
  ];
  for (const [content, problem] of told) expect(await read(content), problem).toMatchObject({ ok: false, problem });
});

test("cells that a table program would take for formulas are defused", () => {
  const dangerous = ["=1+1", "+49", "-1", "@SUM(A1)", "\tx", "\rx"];
  const lines = writeProblems(dangerous.map((name, index) => ({ number: index, name, problems: ["Hat keinen Namen."] })));
  expect(lines.startsWith("\ufeffZeile;Name;Hinweis\r\n")).toBe(true);
  expect(lines).not.toMatch(/;"?[=+\-@\t\r]/);
  expect(lines).toContain("'=1+1");
});
