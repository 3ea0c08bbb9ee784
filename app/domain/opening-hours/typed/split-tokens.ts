import { refuseTyped } from "./typed-refusal.ts";
import type { Meaning, Token } from "./typed-token.ts";
import { plainWord, typedPhrases, typedWords } from "./typed-words.ts";

/** Each expression is anchored where reading stands and holds no nested repetition, so a text is read once from left to right. */
const SPACE = /[ \t\u00a0\u2000-\u200b\u202f\ufeff]+/y;
const NUMBER = /(\d{1,4})(?:([:.h])(\d{1,2})(?!\d))?/y;
const WORD = /\p{L}+/uy;
const QUOTES = "\"“”„‟»«";
const DASHES = "-–—‑‒−";
const SIGNS = ",;:.+&/()[]|\n";
const compounds: Array<[RegExp, string]> = [[/nachmittags?$/, "nachmittag"], [/vormittags?$/, "vormittag"], [/abends?$/, "abend"], [/mittags?$/, "mittag"], [/morgens?$/, "morgens"]];

/** The known words, numbers and signs of a text in order. Refuses ("unread-word") what is none of them. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const space = matchAt(SPACE, text, at);
    if (space) at += space[0].length;
    if (at >= text.length) break;
    const next = tokenAt(text, at);
    tokens.push(...next);
    at = next[next.length - 1].end;
  }
  return joinPhrases(tokens);
}

function tokenAt(text: string, at: number): Token[] {
  const number = matchAt(NUMBER, text, at);
  if (number) return [numberToken(number, text, at)];
  const word = matchAt(WORD, text, at);
  if (word) return wordTokens(word[0], text, at);
  const sign = text[at];
  if (QUOTES.includes(sign)) return [quoteToken(text, at)];
  if (DASHES.includes(sign)) return [{ kind: "sign", sign: "-", text: sign, start: at, end: at + 1 }];
  if (text.startsWith("||", at)) return [{ kind: "sign", sign: "||", text: "||", start: at, end: at + 2 }];
  if (SIGNS.includes(sign)) return [{ kind: "sign", sign, text: sign, start: at, end: at + 1 }];
  if (sign === "\r") return [{ kind: "sign", sign: "\n", text: sign, start: at, end: at + 1 }];
  return refuseTyped("unread-word", `Das Zeichen „${String.fromCodePoint(text.codePointAt(at) ?? 0)}“ verstehen wir hier nicht.`);
}

function numberToken(found: RegExpExecArray, text: string, at: number): Token {
  if (/^24\s?\/\s?7(?!\d)/.test(text.slice(at, at + 6))) {
    const end = text.indexOf("7", at) + 1;
    return { kind: "wholeDay", text: text.slice(at, end), start: at, end };
  }
  const [all, whole, mark = null, fraction = null] = found;
  const end = at + all.length;
  if (/\d/.test(text[end] ?? "")) refuseTyped("unread-word", `Die Zahl „${text.slice(at, end + 8)}“ verstehen wir hier nicht.`);
  return { kind: "number", whole: Number(whole), mark, fraction, text: all, start: at, end };
}

function quoteToken(text: string, at: number): Token {
  let end = at + 1;
  while (end < text.length && !QUOTES.includes(text[end])) end++;
  if (end >= text.length) refuseTyped("unclear-remark", "Ein Anführungszeichen wird nicht geschlossen.");
  const quoted = text.slice(at + 1, end).replace(/\s+/g, " ").trim();
  return { kind: "quote", quoted, text: text.slice(at, end + 1), start: at, end: end + 1 };
}

function wordTokens(word: string, text: string, start: number): Token[] {
  const plain = plainWord(word);
  const end = start + word.length;
  const meaning = typedWords.get(plain);
  if (meaning) return [{ ...meaning, text: word, start, end: end + abbreviationLength({ meaning, plain, text, end }) }];
  for (const [ending, part] of compounds) {
    const day = typedWords.get(plain.replace(ending, ""));
    const rest = typedWords.get(part);
    if (day?.kind === "day" && day.long && rest && ending.test(plain)) return [{ ...day, text: word, start, end }, { ...rest, text: word, start, end }];
  }
  return [unknownWord({ text: word, start, end })];
}

/** Words of phrases ("rund um die Uhr") mean nothing alone; joinPhrases refuses those that stay. */
function unknownWord(place: { text: string; start: number; end: number }): Token {
  return { kind: "sign", sign: `?${plainWord(place.text)}`, ...place };
}

/** The full stop of "Mo." and "tel." belongs to the word, as does the hyphen of "Sonn- und Feiertage". */
function abbreviationLength({ meaning, plain, text, end }: { meaning: Meaning; plain: string; text: string; end: number }): number {
  if (plain === "sonn" && text[end] === "-") return 1;
  if (text[end] !== ".") return 0;
  const short = (meaning.kind === "day" && !meaning.long) || (meaning.kind === "month" && plain.length <= 4) || ["tel", "u", "tgl", "std", "h"].includes(plain);
  return short ? 1 : 0;
}

function joinPhrases(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase = typedPhrases.filter(({ words }) => words.every((word, ahead) => plainWord(tokens[at + ahead]?.text ?? "") === word)).sort((a, b) => b.words.length - a.words.length)[0];
    const count = phrase ? phrase.words.length : 1;
    const [first, last] = [tokens[at], tokens[at + count - 1]];
    const alone = first.kind === "sign" && first.sign.startsWith("?");
    if (!phrase && alone) refuseTyped("unread-word", `Das Wort „${first.text}“ verstehen wir hier nicht.`);
    joined.push(phrase ? { ...phrase.meaning, text: phrase.words.join(" "), start: first.start, end: last.end } : first);
    at += count;
  }
  return joined;
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
