import { isNth } from "./read-times.ts";
import { refuseTyped } from "./typed-refusal.ts";
import { type Cursor, type DayPart, isSign, type Token, type WeekdayIndex } from "./typed-token.ts";

/** A weekday ("0" Monday to "6" Sunday), a counted one ("5#1,3": first and third Saturday of the month), "PH" or "SH". */
export type DaySlot = string;
export type DaySelection = {
  slots: DaySlot[];
  /** Those written singly or at the ends of a range, other than Monday to Sunday: what was named on purpose. */
  named: Set<DaySlot>;
  /** "Mittwochnachmittag" */
  part: DayPart | null;
  /** "täglich außer Feiertagen": slots that are closed. */
  except: DaySlot[];
  /** "werktags" is Monday to Friday where Saturday has its own hours (else Monday to Saturday). */
  workdays: boolean;
};

export const WEEK: DaySlot[] = ["0", "1", "2", "3", "4", "5", "6"];

/** Whether days begin here. */
export function daysBegin(cursor: Cursor, ahead = 0): boolean {
  const token = cursor.peek(ahead);
  if (token?.kind === "filler" || token?.kind === "every") return daysBegin(cursor, ahead + 1);
  return token?.kind === "day" || token?.kind === "days" || token?.kind === "holiday" || token?.kind === "nth" || isNth(cursor, ahead);
}

/** "Mo-Fr", "Mo, Di und Do", "Sa/So", "an Sonn- und Feiertagen", "täglich außer Mo", "1. Samstag im Monat"; null where none begin. */
export function readDays(cursor: Cursor): DaySelection | null {
  if (!daysBegin(cursor)) return null;
  const selection: DaySelection = { slots: [], named: new Set(), part: null, except: [], workdays: false };
  readDay(cursor, selection);
  for (;;) {
    const part = cursor.peek();
    if (part?.kind === "part" && selection.part === null && !isPartOfTimes(cursor)) {
      cursor.take();
      selection.part = part.part;
    }
    const connector = cursor.peek();
    if ((connector?.kind !== "and" && !isSign(connector, ",", "/", "&", "+")) || !daysBegin(cursor, 1)) break;
    cursor.take();
    if (selection.part) refuseTyped("too-complex", "Bitte schreiben Sie Tage mit Tageszeit (Mittwochnachmittag) einzeln.");
    readDay(cursor, selection);
  }
  readException(cursor, selection);
  cursor.takeSign(":");
  return selection;
}

/** "Mo-Fr vormittags 8-12 und nachmittags 14-18": there the word belongs to the times; "Mi nachmittags geschlossen" is a half day. */
function isPartOfTimes(cursor: Cursor): boolean {
  return cursor.peek(1)?.kind === "number" || cursor.peek(1)?.kind === "from" || cursor.peek(1)?.kind === "since" || isSign(cursor.peek(1), ":");
}

function readDay(cursor: Cursor, selection: DaySelection): void {
  while (cursor.takeKind("filler")) { /* "am Montag" */ }
  const every = cursor.takeKind("every");
  const token = cursor.peek();
  if (token?.kind === "nth" || token?.kind === "number") return readCounted(cursor, selection);
  cursor.take();
  if (token?.kind === "holiday") return add(selection, [token.code], [token.code]);
  if (token?.kind === "days") {
    if (token.name === "werktags") selection.workdays = true;
    return add(selection, token.days.map(String), []);
  }
  if (token?.kind !== "day") return refuseTyped("unread-word", `Bei „${token?.text ?? ""}“ fehlt ein Wochentag.`);
  if (isSign(cursor.peek(), "[")) return add(selection, [bracketSlot(cursor, token.day)], []);
  if (every && cursor.peek()?.kind === "inMonth") refuseTyped("unlikely-days", "Bitte schreiben Sie dazu, der wievielte Tag im Monat gemeint ist.");
  const joins = isSign(cursor.peek(), "-") || cursor.peek()?.kind === "to";
  const end = cursor.peek(1);
  if (!joins || end?.kind !== "day") return add(selection, [String(token.day)], [String(token.day)]);
  cursor.take();
  cursor.take();
  addRange(selection, token, end);
}

function addRange(selection: DaySelection, from: Token & { kind: "day" }, to: Token & { kind: "day" }): void {
  const length = ((to.day - from.day + 7) % 7) + 1;
  const wholeWeek = length === 7;
  if (length === 1) refuseTyped("unlikely-days", `„${from.text}-${to.text}“ beginnt und endet am selben Tag. Was ist gemeint?`);
  if (wholeWeek && from.day !== 0 && from.day !== 6) refuseTyped("unlikely-days", `„${from.text}-${to.text}“ ergibt die ganze Woche. Was ist gemeint?`);
  const slots = Array.from({ length }, (_, index) => String((from.day + index) % 7));
  add(selection, slots, wholeWeek ? [] : [slots[0], slots[length - 1]]);
}

/** "1. und 3. Samstag im Monat", "jeden letzten Freitag im Monat": the month must be named, because "jeden 2. Samstag" means two things. */
function readCounted(cursor: Cursor, selection: DaySelection): void {
  const counts: number[] = [];
  for (;;) {
    const token = cursor.take();
    if (token?.kind === "number" && token.mark === null && token.whole >= 1 && token.whole <= 5 && cursor.takeSign(".")) counts.push(token.whole);
    else if (token?.kind === "nth") counts.push(token.nth);
    else refuseTyped("unlikely-days", "Der wievielte Tag im Monat ist gemeint?");
    if (cursor.peek()?.kind === "day") break;
    if (!cursor.takeKind("and") && !cursor.takeSign(",", "+", "&")) refuseTyped("unlikely-days", "Der wievielte Tag im Monat ist gemeint?");
  }
  const day = cursor.take();
  if (day?.kind !== "day" || !cursor.takeKind("inMonth")) return refuseTyped("unlikely-days", "Bitte schreiben Sie „im Monat“ dazu, wenn Sie den ersten, zweiten … Tag eines Monats meinen.");
  add(selection, [`${day.day}#${counts.join(",")}`], []);
}

function bracketSlot(cursor: Cursor, day: WeekdayIndex): DaySlot {
  cursor.take();
  const counts: number[] = [];
  do {
    const sign = cursor.takeSign("-") ? -1 : 1;
    const token = cursor.take();
    if (token?.kind !== "number" || token.mark !== null || token.whole < 1 || token.whole > 5) return refuseTyped("unlikely-days", "In eckigen Klammern steht, der wievielte Tag im Monat gemeint ist: 1 bis 5.");
    counts.push(sign * token.whole);
  } while (cursor.takeSign(","));
  if (!cursor.takeSign("]")) refuseTyped("unlikely-days", "Eine eckige Klammer wird nicht geschlossen.");
  return `${day}#${counts.join(",")}`;
}

function readException(cursor: Cursor, selection: DaySelection): void {
  const bracket = isSign(cursor.peek(), "(") && cursor.peek(1)?.kind === "except" ? 1 : 0;
  if (cursor.peek(bracket)?.kind !== "except" || !daysBegin(cursor, bracket + 1)) return;
  for (let count = 0; count <= bracket; count++) cursor.take();
  const left = readDays(cursor);
  if (bracket && !cursor.takeSign(")")) refuseTyped("unread-word", "Eine Klammer wird nicht geschlossen.");
  for (const slot of left?.slots ?? []) {
    const weekday = selection.slots.includes(slot);
    if (!weekday && WEEK.includes(slot)) refuseTyped("contradiction", "Nach „außer“ steht ein Tag, der vorher nicht genannt ist.");
    selection.slots = selection.slots.filter((candidate) => candidate !== slot);
    selection.except.push(slot);
  }
}

function add(selection: DaySelection, slots: DaySlot[], named: DaySlot[]): void {
  const twice = slots.find((slot) => selection.slots.includes(slot));
  if (twice) refuseTyped("unlikely-days", "Ein Tag kommt in derselben Aufzählung zweimal vor. Was ist gemeint?");
  selection.slots.push(...slots);
  for (const slot of named) selection.named.add(slot);
}
