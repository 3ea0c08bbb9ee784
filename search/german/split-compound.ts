import { createFingerprintSet, emptyFingerprint, extendFingerprint } from "./fingerprint-set.ts";
import type { FingerprintSet } from "./fingerprint-set.ts";
import { stem } from "./stem.ts";

/** Endings and little words that look like nouns but never are a part of a compound. */
const neverParts = new Set(
  ("chen lein ung ungen heit heiten keit keiten lich isch ische bar los haft sam ern ende enden ert eln ling schaft tum nis ion ionen ig ige end " +
    "ste ster ter ten tes ein eine ins aus auf und der die das den dem des von vor zum zur bei mit fur ohne uber unter ist iert ieren aden ande " +
    "ander andere lade lung ran ren igen stel elle ette iere mann erei").split(" "),
);
/** Parts under four letters that are trusted. */
const shortParts = new Set("bio alu led ol tee uhr ohr rad eis hut bad arm zug hof kuh bus see axt nuss ohm ton tor usb eck nah mal rot set".split(" "));
/** Words that look like compounds and mean something else, or would be split wrongly; by their beginning. */
const neverSplit = ["handschuh", "maultasche", "manikure", "pedikure", "meerschwein", "seehund", "eisbein", "schokolade", "marmelade", "roulade"];
const links = ["s", "es", "n", "en", "er", "e", "ens"];
const shortestPart = 2;
const shortestTrusted = 4;
const shortestCompound = 7;
const longestCompound = 40;
const mostParts = 5;

export type CompoundSplitter = (word: string) => readonly string[];
type Cover = { cost: number; parts: string[] };
const noParts: readonly string[] = [];

/** A splitter over these folded nouns: "fahrradschloss" → ["fahrrad", "schloss"]; [] where a word has no parts. The last part is the head. */
export function createCompoundSplitter(nouns: readonly string[]): CompoundSplitter {
  const dictionary = createFingerprintSet(withStems(nouns), nouns.length * 2);
  return (word) => splitCompound(word, dictionary);
}

function* withStems(nouns: readonly string[]): Generator<string> {
  for (const noun of nouns) {
    yield noun;
    if (noun.length >= shortestTrusted) yield stem(noun);
  }
}

/** Cheapest cover of the word by nouns, with linking letters in between: fewest parts, short parts cost more. */
function splitCompound(word: string, dictionary: FingerprintSet): readonly string[] {
  if (!mayBeCompound(word)) return noParts;
  const length = word.length;
  const covers = Array.from({ length: length + 1 }, (): Cover | null => null);
  covers[0] = { cost: 0, parts: [] };
  for (let start = 0; start < length; start++) {
    const before = covers[start];
    if (before) extendCovers({ word, start, before, covers, isNoun: nounsFrom(word, start, dictionary) });
  }
  const parts = covers[length]?.parts ?? noParts;
  return parts.length > 1 && parts.length <= mostParts ? parts : noParts;
}

function mayBeCompound(word: string): boolean {
  if (word.length < shortestCompound || word.length > longestCompound || /\d/.test(word)) return false;
  return !neverSplit.some((start) => word.startsWith(start) && word.length - start.length < 3);
}

/** isNoun[end] = 1 where word.slice(start, end) may be a part. */
function nounsFrom(word: string, start: number, dictionary: FingerprintSet): Uint8Array {
  const isNoun = new Uint8Array(word.length + 1);
  const listed = new Uint8Array(word.length + 1);
  const print = { ...emptyFingerprint };
  for (let end = start + 1; end <= word.length; end++) {
    extendFingerprint(print, word.charCodeAt(end - 1));
    const length = end - start;
    if (length < shortestPart) continue;
    listed[end] = dictionary.has(print) ? 1 : 0;
    const part = word.slice(start, end);
    if (length < shortestTrusted) isNoun[end] = shortParts.has(part) ? 1 : 0;
    else if (!neverParts.has(part)) isNoun[end] = listed[end] || listed[start + stem(part).length] || 0;
  }
  return isNoun;
}

function extendCovers({ word, start, before, covers, isNoun }: { word: string; start: number; before: Cover; covers: (Cover | null)[]; isNoun: Uint8Array }): void {
  for (let end = start + shortestPart; end <= word.length; end++) {
    if (start === 0 && end === word.length) continue;
    const partEnd = isNoun[end] ? end : end < word.length ? endBeforeLink(word, start, end, isNoun) : 0;
    if (!partEnd) continue;
    const cost = before.cost + (partEnd === end ? 1 : 1.1) + shortness(partEnd - start);
    const known = covers[end];
    if (!known || cost < known.cost - 1e-9) covers[end] = { cost, parts: [...before.parts, word.slice(start, partEnd)] };
  }
}

/** Where the noun ends when the piece is noun + linking letters (Brot-zeit-s-), 0 if it is not. */
function endBeforeLink(word: string, start: number, end: number, isNoun: Uint8Array): number {
  for (const link of links) {
    const partEnd = end - link.length;
    if (partEnd - start >= shortestPart && isNoun[partEnd] && word.startsWith(link, partEnd)) return partEnd;
  }
  return 0;
}

function shortness(length: number): number {
  return length < 4 ? 1.2 : length < 5 ? 0.25 : 0;
}
