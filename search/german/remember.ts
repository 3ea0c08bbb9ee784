/**
 * Remembers the results of a pure function for the words asked lately: two generations of `size` words each, the older one is dropped
 * when the younger is full. So a bulk load is quick and the memory bounded.
 */
export function remember<Result>(size: number, compute: (word: string) => Result): (word: string) => Result {
  let young = new Map<string, Result>();
  let old = new Map<string, Result>();
  return (word) => {
    const known = young.get(word) ?? old.get(word);
    const result = known ?? compute(word);
    if (!young.has(word)) young.set(word, result);
    if (young.size >= size) [old, young] = [young, new Map()];
    return result;
  };
}
