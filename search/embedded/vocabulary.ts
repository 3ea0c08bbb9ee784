/** All terms of one town's index: number ↔ text, and in alphabetical order for completions and similar spellings. */
export type Vocabulary = {
  size: () => number;
  text: (term: number) => string;
  find: (text: string) => number | undefined;
  /** The number of this term, a new one if need be. */
  add: (text: string) => number;
  /** Keeps how a word is written, where that is more than its folded spelling ("bürste" for burste). */
  rememberWritten: (term: number, written: string) => void;
  written: (term: number) => string;
  /** The alphabetical order, brought up to date. */
  sorted: () => SortedTerms;
};

export type SortedTerms = {
  /** Term numbers in the order of their texts. */
  terms: Int32Array;
  /** How many letters each shares with the one before it (at most 255). */
  shared: Uint8Array;
  /** First index whose text is not before `text`. */
  lowerBound: (text: string) => number;
};

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const writtenForms = new Map<number, string>();
  let sorted = sortTerms(texts, new Int32Array(0));
  return {
    size: () => texts.length,
    text: (term) => texts[term],
    find: (text) => numbers.get(text),
    add: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
    rememberWritten: (term, written) => {
      if (written !== texts[term] && !writtenForms.has(term)) writtenForms.set(term, written);
    },
    written: (term) => writtenForms.get(term) ?? texts[term],
    sorted: () => {
      if (sorted.terms.length !== texts.length) sorted = sortTerms(texts, sorted.terms);
      return sorted;
    },
  };
}

/** Sorts only the new terms and merges them into the old order. */
function sortTerms(texts: readonly string[], old: Int32Array): SortedTerms {
  const fresh = Array.from({ length: texts.length - old.length }, (_, i) => old.length + i).sort((a, b) => (texts[a] < texts[b] ? -1 : 1));
  const terms = new Int32Array(texts.length);
  for (let i = 0, o = 0, f = 0; i < terms.length; i++) {
    const takeOld = f === fresh.length || (o < old.length && texts[old[o]] < texts[fresh[f]]);
    terms[i] = takeOld ? old[o++] : fresh[f++];
  }
  const shared = new Uint8Array(terms.length);
  for (let i = 1; i < terms.length; i++) shared[i] = sharedLetters(texts[terms[i - 1]], texts[terms[i]]);
  return { terms, shared, lowerBound: (text) => lowerBound(text, terms, texts) };
}

function sharedLetters(a: string, b: string): number {
  const most = Math.min(a.length, b.length, 255);
  let same = 0;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same;
}

function lowerBound(text: string, terms: Int32Array, texts: readonly string[]): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts[terms[middle]] < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
