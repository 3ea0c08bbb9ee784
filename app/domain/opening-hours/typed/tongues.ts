import { refuseTyped } from "./typed-refusal.ts";
import { isSign, type Token } from "./typed-token.ts";

/** Refuses a text that writes one weekday in two languages ("Di" and "Tu"): one of the two is then a slip for another day. */
export function checkTongues(tokens: readonly Token[]): void {
  const written = new Map<number, Set<string>>();
  for (const [at, token] of tokens.entries()) {
    // The end of a range is no slip: "Sa-So" and "Tu-So" are what they are.
    const ends = isSign(tokens[at - 1], "-") && tokens[at - 2]?.kind === "day";
    if (token.kind !== "day" || token.tongue === "both" || ends) continue;
    const tongues = written.get(token.day) ?? new Set<string>();
    tongues.add(token.tongue);
    written.set(token.day, tongues);
    if (tongues.size > 1) refuseTyped("unlikely-days", `„${token.text}“ ist ein Tag, der auch in anderer Schreibweise dasteht. Ist vielleicht ein anderer gemeint?`);
  }
}

/** Whether people's words are used, not only OpenStreetMap's short forms: then ";" and "," mean what they mean in a sentence. */
export function isPlain(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === "clock" || token.kind === "since" || token.kind === "days" || token.kind === "part"
    || (token.kind === "to" && token.text === "bis") || (token.kind === "day" && token.long && token.tongue === "de"));
}
