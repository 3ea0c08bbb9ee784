export const MOST_RANGES = 40;
/** Characters of one range. */
export const LONGEST_RANGE = 60;

/**
 * The words of a range as they are kept, from one a line or parted by commas: blanks and bullet points gone, each word once whatever its
 * capitals. Refuses a word over 60 characters (named in `wrong`) and more than 40 of them.
 */
export function readRanges(typed: string): { ok: true; ranges: string[] } | { ok: false; problem: "too-long" | "too-many"; wrong: string } {
  const seen = new Map<string, string>();
  for (const cell of typed.split(/[\n,;]/)) {
    const word = cell.replaceAll(/\s+/g, " ").replace(/^[\s\-–•*·]+|[\s.]+$/g, "").trim();
    if (word.length > LONGEST_RANGE) return { ok: false, problem: "too-long", wrong: `${word.slice(0, 40)} …` };
    if (/[\p{L}\p{N}]/u.test(word) && !seen.has(word.toLocaleLowerCase("de"))) seen.set(word.toLocaleLowerCase("de"), word);
  }
  return seen.size > MOST_RANGES ? { ok: false, problem: "too-many", wrong: String(seen.size) } : { ok: true, ranges: [...seen.values()] };
}
