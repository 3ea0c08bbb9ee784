import { fold } from "./fold.ts";
import { readWordFile } from "./read-word-file.ts";
import { stem } from "./stem.ts";

/** Stem → stems that mean the same or something narrower. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

const files = ["synonyms.openthesaurus.tsv", "synonyms.tsv"];

/** Both shipped files together. "a<Tab>b" works both ways, "a > b<Tab>c" only from a. */
export function readSynonyms(): Synonyms {
  const found = new Map<string, Set<string>>();
  for (const line of files.flatMap(readWordFile)) {
    const [wide, narrow] = line.split(" > ");
    if (narrow === undefined) addGroup(found, stemsOf(line));
    else for (const from of stemsOf(wide)) connect(found, from, stemsOf(narrow));
  }
  return new Map([...found].map(([from, to]) => [from, [...to]]));
}

function stemsOf(list: string): string[] {
  return list.split("\t").map((word) => stem(fold(word).replace(/[^\p{L}\p{N}]/gu, "")));
}

function addGroup(found: Map<string, Set<string>>, stems: string[]): void {
  for (const from of stems) connect(found, from, stems);
}

function connect(found: Map<string, Set<string>>, from: string, to: string[]): void {
  const known = found.get(from) ?? new Set();
  for (const stem of to) if (stem !== from) known.add(stem);
  found.set(from, known);
}
