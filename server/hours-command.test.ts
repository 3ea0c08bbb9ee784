import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { streamLines } from "./stream-lines.ts";

async function hours(args: string[], input: string) {
  const child = spawn(process.execPath, ["--import", "tsx", "server/hours-command.ts", ...args], { stdio: ["pipe", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => { out += chunk; });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => { err += chunk; });
  child.stdin.end(input);
  const [code] = await once(child, "close");
  return { code, err, lines: out.split("\n").filter(Boolean).map((line): unknown => JSON.parse(line)) };
}

async function linesOf(...chunks: Array<string | Buffer>) {
  const lines = [];
  for await (const line of streamLines(Readable.from(chunks, { objectMode: false }))) lines.push(line);
  return lines;
}

test("lines are found whatever the pieces they arrive in, umlauts and endings included", async () => {
  const bytes = Buffer.from("\ufeffMo\r\nfür\n\nSa");
  const pieces = Array.from(bytes, (_, index) => bytes.subarray(index, index + 1));
  expect((await linesOf(...pieces)).map(({ text }) => text)).toEqual(["Mo", "für", "", "Sa"]);
});

test("an endless line is cut and does not fill the memory", async () => {
  const [long, next] = await linesOf(...Array.from({ length: 40 }, () => "x".repeat(10_000)), "\nMo 9-12");
  expect(long).toMatchObject({ cut: true });
  expect(long.text.length).toBe(65_536);
  expect(next).toEqual({ text: "Mo 9-12", cut: false });
});

test("read: every line gets an answer, bad lines too", { timeout: 60_000 }, async () => {
  const { code, lines } = await hours(["read", "-"], `Di-So 9-18 Uhr\r\nfoo\n\n${"x".repeat(100_000)}\n9-12 Uhr`);
  expect(code).toBe(0);
  expect(lines).toEqual([
    { typed: "Di-So 9-18 Uhr", understood: "Tu-Su 09:00-18:00", why: null },
    { typed: "foo", understood: null, why: expect.stringContaining("unread-word: ") },
    { typed: "", understood: null, why: expect.stringContaining("empty: ") },
    { typed: "x".repeat(500), understood: null, why: expect.stringContaining("too-long: ") },
    { typed: "9-12 Uhr", understood: "Mo-Su 09:00-12:00", why: expect.stringContaining("Ohne Wochentag") },
  ]);
});

test("at: the object comes back with its answer, and a bad line is unknown", { timeout: 60_000 }, async () => {
  const good = { id: 7, value: "Mo-Fr 09:00-18:00", state: "NW", at: "2026-11-24T10:00:00+01:00" };
  const bad = ["quark", "[1]", "null", "", "{\"value\":1}", JSON.stringify({ ...good, state: "XX" }), JSON.stringify({ ...good, at: "gestern" }), JSON.stringify({ ...good, value: "quark" })];
  const file = join(mkdtempSync(join(tmpdir(), "hours-")), "points.jsonl");
  writeFileSync(file, [JSON.stringify(good), ...bad, JSON.stringify(good)].join("\n"));
  const { code, lines } = await hours(["at", file], "");
  expect(code).toBe(0);
  expect(lines).toHaveLength(10);
  expect(lines[0]).toEqual({ ...good, answer: "open", nextChange: "2026-11-24T17:00:00.000Z" });
  expect(lines[9]).toEqual(lines[0]);
  for (const line of lines.slice(1, 9)) expect(line).toMatchObject({ answer: "unknown", nextChange: null, why: expect.any(String) });
});

test("the command says how it is used, and which file it cannot read", { timeout: 60_000 }, async () => {
  expect(await hours(["quark"], "")).toMatchObject({ code: 2, err: expect.stringContaining("npm run hours -- read FILE") });
  expect(await hours(["read", "/does/not/exist"], "")).toMatchObject({ code: 1, err: expect.stringContaining("cannot be read") });
});
