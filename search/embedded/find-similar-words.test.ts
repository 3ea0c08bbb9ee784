import fc from "fast-check";
import { expect, test } from "vitest";
import { findSimilarWords } from "./find-similar-words.ts";
import { createVocabulary } from "./vocabulary.ts";

const word = fc.string({ unit: fc.constantFrom(..."abcd"), minLength: 2, maxLength: 9 });

test("finds exactly the words a plain comparison finds", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, fc.constantFrom(1, 2), fc.boolean(), (words, wanted, most, asPrefix) => {
      const vocabulary = createVocabulary();
      words.forEach((text) => vocabulary.add(text));
      const found = new Map<string, number>();
      findSimilarWords({ word: wanted, most, asPrefix, vocabulary, found: (term, edits) => vocabulary.text(term)[0] === wanted[0] && found.set(vocabulary.text(term), edits) });
      const expected = words.filter((text) => text[0] === wanted[0]).map((text): [string, number] => [text, asPrefix ? prefixDistance(wanted, text) : distance(wanted, text)]);
      expect([...found].sort()).toEqual(expected.filter(([, edits]) => edits > 0 && edits <= most).sort());
    }),
    { numRuns: 500 },
  );
});

test("a wrong first letter counts as two errors", () => {
  const vocabulary = createVocabulary();
  ["marmelade", "rolltreppe"].forEach((text) => vocabulary.add(text));
  const found: Array<[string, number]> = [];
  const look = (word: string, most: number) => findSimilarWords({ word, most, asPrefix: false, vocabulary, found: (term, edits) => found.push([vocabulary.text(term), edits]) });
  look("narmelade", 1);
  expect(found).toEqual([]);
  look("narmelade", 2);
  expect(found).toEqual([["marmelade", 2]]);
});

test("new words are in order at once, without sorting the old ones again", () => {
  const vocabulary = createVocabulary();
  for (const text of ["m", "b", "z", "a", "mm", "c", "zz", "b1"]) {
    vocabulary.add(text);
    vocabulary.sorted();
  }
  const { terms, shared } = vocabulary.sorted();
  expect([...terms].map(vocabulary.text)).toEqual(["a", "b", "b1", "c", "m", "mm", "z", "zz"]);
  expect([...shared]).toEqual([0, 0, 1, 0, 0, 1, 0, 1]);
});

function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      rows[i][j] = Math.min(rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), rows[i - 1][j] + 1, rows[i][j - 1] + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[a.length][b.length];
}

function prefixDistance(wanted: string, text: string): number {
  return Math.min(...Array.from({ length: text.length + 1 }, (_, end) => distance(wanted, text.slice(0, end))));
}
