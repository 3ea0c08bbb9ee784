import { type Appointment, appointmentIn, readAppointment } from "./read-appointment.ts";
import { type DaySelection, daysBegin, readDays } from "./read-days.ts";
import { readSeason, type Season, seasonBegins } from "./read-season.ts";
import { type ClockTime, readClock, readSpans, type Span, timesBegin } from "./read-times.ts";
import { refuseTyped } from "./typed-refusal.ts";
import { type Cursor, cursorOver, isSign, type Token } from "./typed-token.ts";

/** How a clause is joined to the one before: "" follows directly, "," lists, ";" begins anew (also a full stop or a new line), "||" is the last resort. */
export type Joint = { sign: "" | "," | ";" | "||"; and: boolean };
export type ClauseWhat =
  | { kind: "times"; spans: Span[]; state: "open" | "unknown"; note: string | null }
  | { kind: "until"; to: ClockTime }
  | { kind: "off"; note: string | null }
  | { kind: "rest-off" }
  | { kind: "appointment"; appointment: Appointment }
  | { kind: "bare" };
/** "April bis Oktober: Mo-Fr 9-18 Uhr" in its pieces; null is what is not said. `rest`: "sonst", on the days not named before. */
export type Clause = { joint: Joint; season: Season | null; seasonColon?: boolean; days: DaySelection | null; rest?: boolean; what: ClauseWhat };

const STRENGTH = ["", ",", ";", "||"] as const;

/** The clauses of a text. Every word is read as something or the text is refused. */
export function readClauses({ tokens, text }: { tokens: readonly Token[]; text: string }): Clause[] {
  const cursor = cursorOver(tokens);
  const clauses: Clause[] = [];
  for (;;) {
    const before = cursor.at();
    const joint = readJoint(cursor);
    if (!cursor.peek()) return clauses;
    const clause = readClause({ cursor, text, joint, first: clauses.length === 0 });
    if (clause) clauses.push(clause);
    readAfterthought(cursor, clauses[clauses.length - 1]);
    if (cursor.at() === before) refuseUnread(cursor.peek());
  }
}

function readJoint(cursor: Cursor): Joint {
  const joint: Joint = { sign: "", and: false };
  for (let token = cursor.peek(); token; token = cursor.peek()) {
    const sign = isSign(token, ";", ".", "\n") ? ";" : isSign(token, "||", "|") ? "||" : isSign(token, ",", "/", "&", "+", "(", ")") || token.kind === "and" ? "," : null;
    if (sign === null) break;
    if (STRENGTH.indexOf(sign) > STRENGTH.indexOf(joint.sign)) joint.sign = sign;
    if (token.kind === "and" || isSign(token, "&", "+")) joint.and = true;
    cursor.take();
  }
  return joint;
}

function readClause({ cursor, text, joint, first }: { cursor: Cursor; text: string; joint: Joint; first: boolean }): Clause | null {
  if (cursor.takeKind("except")) return exceptClause(cursor, joint);
  const season = readSeason(cursor);
  const seasonColon = season !== null && isSign(cursor.peek(-1), ":");
  const appointment = readAppointment(cursor, text);
  if (appointment) return { joint, season, days: null, what: { kind: "appointment", appointment } };
  const lead = readLeadingClosed({ cursor, text, joint, season });
  if (lead) return lead;
  const rest = cursor.takeKind("rest");
  // "nur samstags 9-13 Uhr": days that nobody names are closed anyway.
  if (first && daysBegin(cursor, 1)) cursor.takeKind("only");
  const days = readDays(cursor);
  // "So, 18-19 Uhr"
  if (days && timesBegin(cursor, 1)) cursor.takeSign(",");
  if (days && saysAlso(cursor.peek()) && timesBegin(cursor, 1)) cursor.take();
  while (cursor.peek()?.kind === "filler" && !timesBegin(cursor)) cursor.take();
  const what = readWhat({ cursor, text, days });
  if (what) return { joint, season, seasonColon, days, rest, what };
  const quote = cursor.peek();
  if (quote?.kind === "quote") refuseTyped("unclear-remark", `Was „${quote.quoted.slice(0, 60)}“ für die Zeiten bedeutet, verstehen wir nicht sicher.`);
  // "Öffnungszeiten:" before everything else says nothing.
  if (season === null && days === null) return first && cursor.takeSign(":") ? null : refuseUnread(cursor.peek());
  if (rest) refuseUnread(cursor.peek());
  return { joint, season, days, what: { kind: "bare" } };
}

/** "Di auch 14-18 Uhr": later times of a day are added to earlier ones in any case. */
function saysAlso(token: Token | undefined): boolean {
  return token?.kind === "companion" && ["auch", "zusätzlich", "zusaetzlich"].includes(token.text.toLowerCase());
}

function exceptClause(cursor: Cursor, joint: Joint): Clause {
  const days = readDays(cursor);
  return days ? { joint, season: null, days, what: { kind: "off", note: null } } : refuseUnread(cursor.peek());
}

/** "Ruhetag: Montag", "dauerhaft geschlossen", "sonst geschlossen". */
function readLeadingClosed({ cursor, text, joint, season }: { cursor: Cursor; text: string; joint: Joint; season: Season | null }): Clause | null {
  const start = cursor.peek()?.start ?? 0;
  let rest = false;
  let ahead = 0;
  for (let token = cursor.peek(ahead); token?.kind === "now" || token?.kind === "rest"; token = cursor.peek(++ahead)) {
    rest ||= token.kind === "rest";
  }
  const closed = cursor.peek(ahead);
  if (closed?.kind !== "closed") return null;
  for (let taken = 0; taken <= ahead; taken++) cursor.take();
  if (rest) return { joint, season, days: null, what: { kind: "rest-off" } };
  const after = cursor.peek();
  const now = after?.kind === "now" && cursor.take() ? after : ahead > 0 ? closed : null;
  const note = now ? text.slice(start, now.end) : remark(cursor);
  if (season && !now) checkOffRemark(note);
  cursor.takeSign(":");
  const days = note === null ? readDays(cursor) : null;
  return { joint, season, days, what: { kind: "off", note } };
}

function remark(cursor: Cursor): string | null {
  const token = cursor.peek();
  if (token?.kind !== "quote") return null;
  cursor.take();
  return token.quoted || null;
}

function readWhat({ cursor, text, days }: { cursor: Cursor; text: string; days: DaySelection | null }): ClauseWhat | null {
  if (cursor.takeKind("closed")) return closedAfterDays(cursor);
  if (timesBegin(cursor)) return timesWith({ cursor, text, spans: readSpans(cursor) });
  if (cursor.peek()?.kind === "to" && cursor.peek(1)?.kind === "number") {
    cursor.take();
    return { kind: "until", to: readClock(cursor) };
  }
  const state = cursor.peek()?.kind === "open" && cursor.take();
  const appointment = readAppointment(cursor, text);
  if (appointment) return { kind: "appointment", appointment };
  const quote = cursor.peek();
  if (quote?.kind === "quote" && days && !state) {
    cursor.take();
    return { kind: "appointment", appointment: { note: quote.quoted, also: false, only: true } };
  }
  return state && days ? { kind: "bare" } : null;
}

const MORE_DAYS = /geschlossen|geöffnet|offen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\d/i;

/** A remark beside "geschlossen" that itself names days or says "geschlossen" is about other days, which nobody can look up. */
function checkOffRemark(note: string | null): void {
  if (note && MORE_DAYS.test(note)) refuseTyped("unclear-remark", `Für welche Tage „${note.trim().slice(0, 60)}“ gilt, verstehen wir nicht sicher.`);
}

function closedAfterDays(cursor: Cursor): ClauseWhat {
  const note = remark(cursor);
  checkOffRemark(note);
  if (cursor.peek()?.kind === "day") refuseTyped("too-complex", "Nach „geschlossen“ fehlt ein Komma oder ein Punkt.");
  return { kind: "off", note };
}

/** Times with what is said right after them: `open "Bürozeiten"` stays open; `"nur nach Vereinbarung"` makes them unknown. */
function timesWith({ cursor, text, spans }: { cursor: Cursor; text: string; spans: Span[] }): ClauseWhat {
  if (cursor.peek()?.kind === "closed") refuseTyped("contradiction", "Zeiten und „geschlossen“ stehen direkt hintereinander. Was ist gemeint?");
  const quote = cursor.peek();
  if (quote?.kind !== "quote") {
    const only = cursor.peek()?.kind === "only" || (cursor.peek()?.kind === "companion" || cursor.peek()?.kind === "nucleus");
    const appointment = only ? readAppointment(cursor, text) : null;
    if (appointment && !appointment.only) refuseTyped("unclear-remark", "Gilt die Vereinbarung für diese Zeiten oder zusätzlich? Schreiben Sie „nur nach Vereinbarung“ oder „und nach Vereinbarung“.");
    return { kind: "times", spans, state: appointment ? "unknown" : "open", note: appointment?.note ?? null };
  }
  cursor.take();
  const appointment = appointmentIn(quote.quoted);
  if (appointment?.also) refuseTyped("unclear-remark", "Gilt die Vereinbarung für diese Zeiten oder zusätzlich?");
  if (appointment || /^\d+-tägig$/.test(quote.quoted)) return { kind: "times", spans, state: "unknown", note: quote.quoted };
  const said = text.slice(0, quote.start).trimEnd().toLowerCase().endsWith("open");
  if (said && !/vereinbar|termin|absprache|anfrage|anmeld/i.test(quote.quoted)) return { kind: "times", spans, state: "open", note: quote.quoted };
  return refuseTyped("unclear-remark", `Was „${quote.quoted.slice(0, 60)}“ für die Zeiten bedeutet, verstehen wir nicht sicher.`);
}

/** "Sa 9-16 Uhr (nur Mai bis September)": the season of the clause before. */
function readAfterthought(cursor: Cursor, clause: Clause | undefined): void {
  const bracket = isSign(cursor.peek(), "(") ? 1 : 0;
  const only = cursor.peek(bracket)?.kind === "only" ? 1 : 0;
  if (bracket + only === 0 && cursor.peek()?.kind !== "from") return;
  if (!clause || !seasonBegins(cursor, bracket + only)) return;
  for (let count = 0; count < bracket + only; count++) cursor.take();
  const season = readSeason(cursor);
  if (bracket) cursor.takeSign(")");
  if (clause.season || clause.what.kind === "appointment" || clause.what.kind === "rest-off" || daysBegin(cursor) || timesBegin(cursor)) refuseTyped("too-complex", "Zu welchen Zeiten die Monate gehören, ist nicht klar.");
  clause.season = season;
}

function refuseUnread(token: Token | undefined): never {
  return refuseTyped("unread-word", token ? `Ab „${token.text.slice(0, 30).trim() || "Zeilenende"}“ verstehen wir den Text nicht.` : "Am Ende fehlt etwas.");
}
