import { expect, test } from "vitest";
import { germanAnalysis, part } from "./analysis.ts";
import { createFingerprintSet } from "./fingerprint-set.ts";
import { fold } from "./fold.ts";
import { readWordFile } from "./read-word-file.ts";
import { stem } from "./stem.ts";
import { wordsOf } from "./words.ts";

test.each([
  ["Käse", "kase"], ["Kaese", "kase"], ["STRASSE", "strasse"], ["Straße", "strasse"], ["Müesli", "musli"], ["neue Quelle", "neue quelle"],
  ["Crème brûlée", "creme brulee"], ["Fahr\u00adrad", "fahrrad"], ["Œuvre", "ouvre"], ["ẞ", "ss"],
])("%j is spelt %j for searching", (text, folded) => expect(fold(text)).toBe(folded));

test.each([
  ["schuhe", "schuh"], ["schuhen", "schuh"], ["nudeln", "nudel"], ["rosen", "ros"], ["rose", "ros"], ["messer", "mess"], ["hemd", "hemd"], ["t5en", "t5en"], ["verkauferinnen", "verkauferin"],
])("%j has the stem %j", (word, stemmed) => expect(stem(word)).toBe(stemmed));

test.each([
  ["Kinderfahrrad", ["kinder", "fahrrad"]], ["Fahrradschloss", ["fahrrad", "schloss"]], ["Bügelschloss", ["bugel", "schloss"]], ["Sockenwolle", ["socken", "wolle"]],
  ["Dinkelvollkornbrot", ["dinkel", "vollkorn", "brot"]], ["Geschenkpapier", ["geschenk", "papier"]], ["Handschuhe", []], ["Schokolade", []], ["Banane", []], ["Schloss", []],
])("%j is made of %j", (word, parts) => expect(germanAnalysis().parts(fold(word))).toEqual(parts));

test("the last part of a compound is its head, the others only describe it", () => {
  const pieces = new Map(germanAnalysis().pieces("schuhcreme").map(({ term, part }) => [term, part]));
  expect(pieces.get("schuhcreme")).toBe(part.whole);
  expect(pieces.get("creme")).toBe(part.head);
  expect(pieces.get("schuh")).toBe(part.modifier);
});

test("synonyms work both ways, narrower words one way", () => {
  const { synonyms } = germanAnalysis();
  expect(synonyms(stem(fold("Brötchen")))).toContain(stem("semmel"));
  expect(synonyms(stem("semmel"))).toContain(stem(fold("Brötchen")));
  expect(synonyms("fahrradschloss")).toContain(fold("Bügelschloss"));
  expect(synonyms(fold("Bügelschloss"))).not.toContain("fahrradschloss");
});

test("broader terms of OpenThesaurus never came along", () => {
  expect(readWordFile("synonyms.openthesaurus.tsv").filter((line) => line.includes("("))).toEqual([]);
});

test("runs of letters and digits count apart and together", () => {
  expect(wordsOf("E-Bike A4, 28zoll", 20).map(({ word, position, joined }) => [word, position, joined])).toEqual([
    ["e", 0, false], ["bike", 1, false], ["ebike", 0, true], ["a", 2, false], ["4", 3, false], ["a4", 2, true], ["28", 4, false], ["zoll", 5, false], ["28zoll", 4, true],
  ]);
});

test("the dictionary is lean and knows all its words, and none that are not in it", () => {
  const nouns = readWordFile("nouns.txt");
  const set = createFingerprintSet(nouns, nouns.length * 2);
  expect(set.bytes).toBeLessThan(1_000_000);
  expect(nouns.every(set.hasWord)).toBe(true);
  const known = new Set(nouns);
  const others = nouns.map((noun) => noun + "qx").filter((word) => !known.has(word));
  expect(others.filter(set.hasWord)).toEqual([]);
});
