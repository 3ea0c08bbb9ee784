import { limits } from "./engine.server.ts";
import { isStopWord, wordsOf } from "./german/words.ts";

/** The text a person typed, made harmless: no control characters, at most limits.queryCharacters, never half a character. */
export function cleanQueryText(text: string): string {
  const cut = text.slice(0, limits.queryCharacters * 4).replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ");
  return Array.from(cut).slice(0, limits.queryCharacters).join("").trim();
}

/** Folded words of a query, without stop words unless there is nothing else, at most limits.queryWords. */
export function queryWords(text: string): string[] {
  const words = wordsOf(cleanQueryText(text), limits.queryCharacters).filter(({ joined }) => !joined).map(({ word }) => word);
  const telling = words.filter((word) => !isStopWord(word));
  return (telling.length ? telling : words).slice(0, limits.queryWords);
}

/** A whole number within the bounds; the lower bound for anything strange. */
export function bounded(value: number, least: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.trunc(value))) : value === Infinity ? most : least;
}

/** A price bound in whole cents; undefined where none, or nothing sensible, is given. */
export function centsBound(value: number | undefined): number | undefined {
  return value === undefined || !Number.isFinite(value) ? undefined : bounded(value, 0, 1_000_000_000_000);
}
