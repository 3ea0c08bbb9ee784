import { splitTokens } from "./split-tokens.ts";
import { type Cursor, isSign, type Token } from "./typed-token.ts";
import { plainWord } from "./typed-words.ts";

/** "nach Vereinbarung": `also` besides the hours ("und …"), `only` in the hours named ("nur …"). */
export type Appointment = { note: string; also: boolean; only: boolean };

/** Words about an appointment at the place of reading, quoted or not; null where there are none, and then nothing is taken. */
export function readAppointment(cursor: Cursor, text: string): Appointment | null {
  const first = cursor.peek();
  if (first?.kind === "quote") {
    const appointment = appointmentIn(first.quoted);
    if (appointment) cursor.take();
    return appointment;
  }
  let length = 0;
  while (isWord(cursor.peek(length))) length++;
  const tokens = Array.from({ length }, (_, ahead) => cursor.peek(ahead)).filter((token) => token !== undefined);
  const found = judge(tokens, text.slice(first?.start ?? 0, tokens.at(-1)?.end ?? 0));
  if (found) for (let taken = 0; taken < length; taken++) cursor.take();
  return found;
}

/** What a remark in quotation marks says about appointments; null where it is about something else. */
export function appointmentIn(remark: string): Appointment | null {
  try {
    const tokens = splitTokens(remark.replace(/[.,!]+$/, ""));
    const outside = tokens.some(({ text }) => plainWord(text).startsWith("ausserhalb"));
    return tokens.every((token) => isWord(token) || (outside && (token.kind === "day" || isSign(token, ",")))) ? judge(tokens, remark) : null;
  } catch {
    // Because a remark with words that nobody knows is simply no remark about appointments.
    return null;
  }
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === "nucleus" || token?.kind === "companion" || token?.kind === "only" || token?.kind === "and";
}

function judge(tokens: readonly Token[], words: string): Appointment | null {
  const nucleus = tokens.find(({ kind }) => kind === "nucleus");
  if (!nucleus || (tokens.length === 1 && plainWord(nucleus.text).startsWith("termin") && nucleus.text.length < 8)) return null;
  return {
    note: words.replace(/["“”„‟]/g, "").replace(/\s+/g, " ").trim(),
    also: tokens.some((token) => token.kind === "and" || ((token.kind === "companion" || token.kind === "nucleus") && token.also)),
    only: tokens.some((token) => token.kind === "only" || ((token.kind === "companion" || token.kind === "nucleus") && token.only)),
  };
}
