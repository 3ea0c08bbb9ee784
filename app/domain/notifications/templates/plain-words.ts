import { z } from "zod";

/** What somebody typed, as one line: no control characters or line breaks, single blanks, 200 characters at most. */
export function oneLine(typed: string): string {
  const line = typed.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ").replaceAll(/\s+/g, " ").trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

/** One line in a payload. */
export const words = z.string().transform(oneLine);

/** A person's name, so written that mail programs make no link of it: names come from anyone, mails come from us. */
export const personName = z.string().transform((typed) => oneLine(typed).replaceAll("://", ": //").replaceAll(/\.(?=[\p{L}\p{N}])/gu, ". ").replaceAll("@", " (at) ").slice(0, 80));

/** "Guten Tag Miriam Albers,", or "Guten Tag," where there is no name. */
export function greeting(name: string): string {
  return name ? `Guten Tag ${name},` : "Guten Tag,";
}
