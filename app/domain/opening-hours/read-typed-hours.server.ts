import { now } from "#app/clock.server.ts";
import { dayOf } from "#app/values/day.ts";
import { spellHours } from "./hours-reader.server.ts";
import { readClauses } from "./typed/read-clauses.ts";
import { settleClauses } from "./typed/settle-clauses.ts";
import { spellPlan } from "./typed/spell-plan.ts";
import { splitTokens } from "./typed/split-tokens.ts";
import { checkTongues, isPlain } from "./typed/tongues.ts";
import { tellingRemark } from "./typed/telling-remark.ts";
import { refuseTyped, type TypedReason, TypedRefusal } from "./typed/typed-refusal.ts";

export type TypedHours = { ok: true; value: string; notes: string[] } | { ok: false; reason: TypedReason; why: string };

const LONGEST = 500;
/** Everything that canonical opening_hours text consists of, remarks aside; German words are not among it. */
const OSM_TEXT = /^(Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|week|easter|days?|off|closed|open|unknown|sunrise|sunset|dawn|dusk|"[^"]*"|[-0-9:,;+|/()[\] ])*$/;

/** A remark as a rule of its own makes all hours before it unknown, which nobody who writes hours wants to say. */
const LONE_REMARK = /;\s*"[^"]*"\s*(?:;|$)/;

/** "Mo-Fr 8-8" is let in by the library, which reads it otherwise than people do. */
const BARE_HOURS = /(?:^|(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)\s+)\d{1,2}\s*-\s*\d{1,2}(?![:\d])/;

/** A last resort that is no appointment makes every hour before it but the open ones unknown; "Karneval geschlossen" does not mean that. */
function strangeResort(text: string): boolean {
  return [...text.matchAll(/\|\|\s*"([^"]*)"/g)].some(([, words]) => !/vereinbar|termin|absprache|anfrage|anmeld/i.test(words));
}

/**
 * Understands hours as people type them in German ("Di-So 9-18 Uhr, Mo Ruhetag") and gives the opening_hours text that means the same.
 * Canonical text passes through as it is (but for a lone remark after the hours). Nothing is guessed: a word that is not understood, a time without an end, two readings
 * that are both possible are refused, with a word for programs (`reason`) and a German sentence for the person (`why`).
 * Bounded: at most 500 characters, read once from left to right. `notes` are German remarks about what was understood.
 */
export function readTypedHours(text: string): TypedHours {
  const typed = text.trim();
  if (typed === "") return { ok: false, reason: "empty", why: "Es steht nichts da." };
  if (text.length > LONGEST) return { ok: false, reason: "too-long", why: `Der Text ist zu lang: Wir lesen höchstens ${LONGEST} Zeichen.` };
  const telling = tellingRemark(typed);
  if (telling !== undefined) return { ok: false, reason: "unclear-remark", why: `Was „${telling.trim().slice(0, 60)}“ für die Zeiten bedeutet, verstehen wir nicht sicher.` };
  const canonical = OSM_TEXT.test(typed) && !LONE_REMARK.test(typed) && !BARE_HOURS.test(typed) && !strangeResort(typed) ? spelled(typed) : null;
  if (canonical === typed) return { ok: true, value: canonical, notes: [] };
  const reading = understand(typed);
  // Text in OpenStreetMap's manner with parts that have no German ("week 2-52/2") is left to the library.
  return !reading.ok && reading.reason === "unread-word" && canonical !== null ? { ok: true, value: canonical, notes: [] } : reading;
}

function understand(typed: string): TypedHours {
  try {
    const tokens = splitTokens(typed);
    checkTongues(tokens);
    const plan = settleClauses({ clauses: readClauses({ tokens, text: typed }), plain: isPlain(tokens) });
    const value = spelled(spellPlan(plan)) ?? refuseTyped("too-complex", "Das ist zu viel auf einmal. Bitte tragen Sie die Zeiten im Formular ein.");
    return { ok: true, value, notes: plan.notes };
  } catch (thrown) {
    if (thrown instanceof TypedRefusal) return { ok: false, reason: thrown.reason, why: thrown.message };
    throw thrown;
  }
}

/** The canonical spelling at the strict door; null where it is not let in. The Land does not matter to the spelling. */
function spelled(value: string): string | null {
  const answer = spellHours({ value, land: "NW", fromDay: dayOf(now()), dayCount: 7 });
  return answer.ok && answer.canonical ? answer.canonical : null;
}
