import { fold } from "./fold.ts";
import { stopWords } from "./stop-words.ts";

/** A run of letters and digits, with what holds it together: "E-Bike", "A4", "Rock'n'Roll". */
const run = /[\p{L}\p{N}\p{M}\p{Cf}]+(?:[-'’&][\p{L}\p{N}\p{M}\p{Cf}]+)*/gu;
const lettersOrDigits = /[\p{L}\p{M}\p{Cf}]+|\p{N}+/gu;
const longestWord = 40;
const longestJoined = 24;

export type Word = {
  /** Folded. */
  word: string;
  /** As written, lower case. */
  written: string;
  /** Which word of the text, from 0. */
  position: number;
  /** True for the extra form that joins a run: "ebike" beside "e" and "bike". */
  joined: boolean;
};

/** The words of a text, at most `most`. Anything that is no letter or digit parts words; "E-Bike" gives e, bike and ebike. */
export function wordsOf(text: string, most: number): Word[] {
  const found: Word[] = [];
  let position = 0;
  for (const [held] of text.matchAll(run)) {
    const start = position;
    const pieces = held.match(lettersOrDigits) ?? [];
    for (const piece of pieces) {
      if (position >= most) return found;
      const word = fold(piece).slice(0, longestWord);
      if (word) found.push({ word, written: piece.toLowerCase(), position: position++, joined: false });
    }
    if (pieces.length < 2) continue;
    const joined = fold(pieces.join(""));
    if (joined.length <= longestJoined) found.push({ word: joined, written: held.toLowerCase(), position: start, joined: true });
  }
  return found;
}

export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
