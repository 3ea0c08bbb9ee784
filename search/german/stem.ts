const irregular: Readonly<Record<string, string>> = { roter: "rot" };
const sOfPluralOrGenitive = /[bdfghklmnrtoyia]s$/;

/**
 * A light stemmer for folded German words: takes off inflection (Schuhe → schuh, Nudeln → nudel, Rosen → ros), nothing more.
 * Words with digits and words under four letters stay. Measured gentler and better here than Snowball, which maps
 * "Leder" to "led" and leaves "Nudeln" apart from "Nudel". The result is always the beginning of the word.
 */
export function stem(word: string): string {
  const length = word.length;
  if (length < 4 || /\d/.test(word)) return word;
  if (Object.hasOwn(irregular, word)) return irregular[word];
  if (length > 7 && word.endsWith("innen")) return word.slice(0, -3);
  if (length > 5 && /e[lr]n$/.test(word)) return stemPluralN(word.slice(0, -1));
  if (length >= 6 && /(em|en|es|er)$/.test(word)) return word.slice(0, -2);
  if (length === 5 && /(em|en|es)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("e")) return word.slice(0, -1);
  if (length >= 5 && sOfPluralOrGenitive.test(word)) return word.slice(0, -1);
  return word;
}

function stemPluralN(word: string): string {
  return word.length > 6 && word.endsWith("er") ? word.slice(0, -2) : word;
}
