import { trades } from "#app/domain/shops/trades.ts";
import { sameWords } from "./table-columns.ts";

/** A practice or an office that is called after a person. */
const PERSONAL = /arzt|aerzt|zahnmed|praxis|therap|heilprakt|rechtsanw|anwalt|notar|steuerberat|hebamme|psycho|kanzlei|gutachter|versicherungs(agentur|buero|vertret)/;
const byWords = new Map(trades.flatMap((trade) => [trade.slug, trade.name, ...trade.synonyms].map((word): [string, string] => [sameWords(word), trade.slug])));

/**
 * The trade somebody means by a word of their own ("Bäckereien", "Einzelhandel: Schuhe"); "personal" for practices and the like; null where no
 * trade, or more than one, is named.
 */
export function tradeOfWords(text: string): string | null {
  const plain = sameWords(text);
  if (PERSONAL.test(plain)) return "personal";
  const whole = find(plain);
  if (whole) return whole;
  const parts = new Set(text.split(/[,;:/|>&–-]|\bund\b/).flatMap((part) => [find(sameWords(part))]).filter((trade) => trade !== null));
  if (parts.size === 1) return [...parts][0];
  const single = new Set(plain.split(" ").map(find).filter((trade) => trade !== null));
  return single.size === 1 ? [...single][0] : null;
}

/** The word itself, or its usual plurals and endings. */
function find(word: string): string | null {
  const ends = ["", "en", "n", "s", "e", "er", "geschaeft", "geschaefte", "laden", "handel", "fachgeschaeft", "fachhandel", "waren", "salon", "betrieb"];
  for (const end of ends) {
    if (end !== "" && !word.endsWith(end)) continue;
    const stem = end === "" ? word : word.slice(0, -end.length).trim();
    const found = [stem, ...(stem.length > 3 ? [`${stem}e`, `${stem}handlung`] : [])].map((one) => byWords.get(one)).find((one) => one !== undefined);
    if (found) return found;
  }
  return null;
}
