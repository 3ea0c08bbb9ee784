import { refuseTyped } from "./typed-refusal.ts";
import { type Cursor, type DayPart, isSign, type Token } from "./typed-token.ts";

/** Minutes since midnight (more than 1440 after it), or the rising or setting of the sun. */
export type ClockTime = number | "sunrise" | "sunset";
/** `to` is null where only the beginning is known ("ab 18 Uhr"); `open` where it may last longer than `to`. */
export type Span = { from: ClockTime; to: ClockTime | null; open: boolean };

const NOON = 720;
const MIDNIGHT = 1440;

/** Whether hours begin here: a number that is no date, "ab 18", "von 9", "vormittags 9", "24 Stunden". */
export function timesBegin(cursor: Cursor, ahead = 0): boolean {
  const token = cursor.peek(ahead);
  const next = cursor.peek(ahead + 1);
  if (token?.kind === "wholeDay" || token?.kind === "event") return true;
  if (token?.kind === "number") return !isDate(cursor, ahead) && !isNth(cursor, ahead);
  if (token?.kind === "from" || token?.kind === "since" || token?.kind === "part" || token?.kind === "through" || token?.kind === "open" || token?.kind === "filler")
    return next !== undefined && next.kind !== "open" && timesBegin(cursor, ahead + 1);
  return false;
}

/** "1.4.", "1. Mai" or "Heiligabend": a day of the year, not a time. */
export function isDate(cursor: Cursor, ahead = 0): boolean {
  const [token, next, third] = [cursor.peek(ahead), cursor.peek(ahead + 1), cursor.peek(ahead + 2)];
  if (token?.kind === "date") return true;
  if (token?.kind !== "number" || next === undefined) return false;
  if (token.mark === "." && isSign(next, ".") && next.start === token.end) return third?.kind !== "number" || third.start > next.end;
  return token.mark === null && (next.kind === "month" || (isSign(next, ".") && third?.kind === "month"));
}

/** "1. Samstag", "1. und 3. Samstag": counted weekdays, not times. */
export function isNth(cursor: Cursor, ahead = 0): boolean {
  const [token, dot, third] = [cursor.peek(ahead), cursor.peek(ahead + 1), cursor.peek(ahead + 2)];
  if (token?.kind !== "number" || token.mark !== null || token.whole > 5 || !isSign(dot, ".")) return false;
  if (third?.kind === "day") return true;
  return (third?.kind === "and" || isSign(third, ",", "+", "&")) && isNth(cursor, ahead + 3);
}

/** One or more spans of a day, in order, without overlaps. */
export function readSpans(cursor: Cursor): Span[] {
  const spans: Span[] = [];
  for (;;) {
    spans.push(readSpan(cursor));
    while (cursor.takeKind("open") || cursor.takeKind("through")) { /* "9-18 Uhr geöffnet" says no more than "9-18 Uhr" */ }
    const connector = cursor.peek();
    if (connector?.kind === "part" && timesBegin(cursor)) continue;
    const connects = connector?.kind === "and" || isSign(connector, ",", "&", "/", "+");
    if (!connects || !timesBegin(cursor, 1)) break;
    cursor.take();
  }
  return inOrder(spans);
}

function readSpan(cursor: Cursor): Span {
  const part = skipLead(cursor);
  const token = cursor.peek();
  if (cursor.takeKind("wholeDay")) return { from: 0, to: MIDNIGHT, open: false };
  if (token?.kind === "number" && token.whole === 24 && token.mark === null && isWholeDay(cursor)) {
    cursor.take();
    cursor.take();
    return { from: 0, to: MIDNIGHT, open: false };
  }
  if (cursor.takeKind("since")) return checkPart({ from: readClock(cursor), to: null, open: true }, part);
  const from = readClock(cursor);
  if (isSign(cursor.peek(), "+") && !timesBegin(cursor, 1)) {
    cursor.take();
    return checkPart({ from, to: null, open: true }, part);
  }
  if (!cursor.takeSign("-") && !cursor.takeKind("to"))
    return refuseTyped("no-end", `Bei „${token?.text ?? ""}“ fehlt, bis wann Sie offen haben. Schreiben Sie zum Beispiel „9-12 Uhr“ oder „ab 9 Uhr“.`);
  if (cursor.takeKind("openEnd")) return checkPart({ from, to: null, open: true }, part);
  const padded = /^0[0-6][:.]\d\d$/.test(cursor.peek()?.text ?? "");
  const to = readClock(cursor);
  const open = isSign(cursor.peek(), "+") && !timesBegin(cursor, 1) && cursor.takeSign("+");
  return checkPart(likely({ from, to, open }, padded), part);
}

function isWholeDay(cursor: Cursor): boolean {
  const [unit, after] = [cursor.peek(1), cursor.peek(2)];
  return unit?.kind === "hoursLong" || (unit?.kind === "clock" && unit.text.toLowerCase() === "h" && !isSign(after, "-", "+"));
}

function skipLead(cursor: Cursor): DayPart | null {
  let part: DayPart | null = null;
  for (let token = cursor.peek(); token; token = cursor.peek()) {
    if (token.kind === "part") part = token.part;
    else if (!["from", "through", "open", "filler"].includes(token.kind)) break;
    cursor.take();
  }
  return part;
}

/** A time of the clock with its "Uhr"; minutes, where hours may reach 26 as OpenStreetMap writes nights. */
export function readClock(cursor: Cursor): ClockTime {
  const token = cursor.take();
  if (token?.kind === "event") return token.event;
  if (token?.kind !== "number") return refuseTyped("unread-word", token ? `Vor „${token.text}“ fehlt eine Uhrzeit.` : "Am Ende fehlt eine Uhrzeit.");
  const minute = minuteFrom(token);
  if (minute === null) return refuseTyped("unlikely-time", `„${token.text}“ ist keine Uhrzeit.`);
  cursor.takeKind("clock");
  return minute;
}

function minuteFrom(token: Token & { kind: "number" }): number | null {
  const four = token.mark === null && token.text.length === 4;
  const hour = four ? Math.floor(token.whole / 100) : token.whole;
  const minute = four ? token.whole % 100 : Number(token.fraction ?? 0);
  // "13:0" can only be 13:00, but "13:3" may be 13:03 or 13:30.
  // "10-00" is ten o'clock in another spelling, not a span until midnight.
  if (token.mark === null && token.text === "00") return null;
  if (token.fraction?.length === 1 && minute !== 0) return null;
  return hour <= 26 && minute <= 59 && (hour < 26 || minute === 0) ? hour * 60 + minute : null;
}

/**
 * Closing after midnight is written as the next day's time. "9-5" is more likely an afternoon in the manner of twelve hours, "18-12" a slip;
 * `padded` ("04:00") tells a morning from an afternoon.
 */
function likely(span: Span, padded: boolean): Span {
  const { from, to } = span;
  if (typeof from !== "number" || typeof to !== "number") return span;
  if (from >= MIDNIGHT || from === to) return refuseTyped("unlikely-time", `Von ${clockText(from)} bis ${clockText(to)} Uhr: Das kann so nicht gemeint sein.`);
  if (to > from) return span;
  const night = to + MIDNIGHT;
  if (to > NOON || (from < 900 && to > 210 && !padded))
    return refuseTyped("unlikely-time", `Von ${clockText(from)} bis ${clockText(to)} Uhr: Das ginge über Nacht. Bitte schreiben Sie Nachmittage mit 13 bis 24 Uhr.`);
  return { ...span, to: night };
}

/** "vormittags 9-12" must lie in the morning: what contradicts itself is not guessed at. */
function checkPart(span: Span, part: DayPart | null): Span {
  const [from, to] = [typeof span.from === "number" ? span.from : NOON, typeof span.to === "number" ? span.to : null];
  const fits = { morning: from < NOON && (to === null || to <= 870), noon: from >= 600 && from <= 900, afternoon: from >= NOON && from < 1140, evening: from >= 960 };
  if (part && !fits[part]) refuseTyped("contradiction", `Die Tageszeit passt nicht zu ${clockText(from)} Uhr.`);
  return span;
}

function inOrder(spans: Span[]): Span[] {
  // "9-12 und 2-6" is an afternoon in the manner of twelve hours, or a slip.
  if (spans.some((span, index) => index > 0 && roughly(span.from) < roughly(spans[index - 1].from)))
    refuseTyped("unlikely-time", "Die Zeiten stehen nicht in der Reihenfolge des Tages. Bitte schreiben Sie Nachmittage mit 13 bis 24 Uhr.");
  const ordered = [...spans].sort((a, b) => roughly(a.from) - roughly(b.from));
  for (const [index, span] of ordered.slice(1).entries()) {
    const before = ordered[index];
    if (before.to === null || roughly(before.to) > roughly(span.from) || (before.open && before.to !== null))
      refuseTyped("contradiction", "Zwei Zeiten desselben Tages überschneiden sich.");
  }
  return ordered;
}

/** The sun rises before six and sets after nine at the latest; close enough to tell an order. */
export function roughly(time: ClockTime): number {
  return time === "sunrise" ? 360 : time === "sunset" ? 1260 : time;
}

/** 780 → "13:00"; 1500 → "01:00" as German readers write a night, 1440 → "24:00". */
export function clockText(time: ClockTime): string {
  if (typeof time !== "number") return time;
  const within = time > MIDNIGHT ? time - MIDNIGHT : time;
  return `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}`;
}
