import { isDate } from "./read-times.ts";
import { refuseTyped } from "./typed-refusal.ts";
import { type Cursor, isSign } from "./typed-token.ts";

/** A day of the year (month 0 to 11; no day where whole months are meant). */
export type YearDay = { month: number; day: number | null };
export type SeasonPiece = { from: YearDay; to: YearDay };
export type Season = SeasonPiece[];

const OSM_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether months or dates begin here, `ahead` tokens from where reading stands. */
export function seasonBegins(cursor: Cursor, ahead = 0): boolean {
  const token = cursor.peek(ahead);
  if (token?.kind === "from" || token?.kind === "filler") return seasonBegins(cursor, ahead + 1);
  return token?.kind === "season" || token?.kind === "month" || isDate(cursor, ahead);
}

/** "Apr-Okt", "1.4. bis 31.10.", "Mai, Juni", "Sommer (April bis Oktober):"; null where none begins. */
export function readSeason(cursor: Cursor): Season | null {
  if (!seasonBegins(cursor)) return null;
  const named = skipName(cursor);
  if (named && !seasonBegins(cursor)) refuseTyped("no-season-dates", "Bitte schreiben Sie zur Jahreszeit die Monate dazu, zum Beispiel „April bis Oktober“.");
  while (cursor.takeKind("from") || cursor.takeKind("filler")) { /* "von April bis Oktober" */ }
  const season = [readPiece(cursor)];
  for (;;) {
    const connector = cursor.peek();
    if (connector?.kind !== "and" && !isSign(connector, ",", "/", "&", "+")) break;
    const last = season[season.length - 1];
    if (cursor.peek(1)?.kind === "month" || isDate(cursor, 1)) {
      cursor.take();
      season.push(readPiece(cursor));
    } else if (last.to.day !== null && isBareDay(cursor, 1)) {
      cursor.take();
      season.push(readPiece(cursor, last.to.month));
    } else break;
  }
  if (named) cursor.takeSign(")");
  cursor.takeSign(":");
  return season;
}

function skipName(cursor: Cursor): boolean {
  while (cursor.peek()?.kind === "filler") cursor.take();
  if (!cursor.takeKind("season")) return false;
  cursor.takeSign("(", "/", ",", ":", "-");
  return true;
}

function readPiece(cursor: Cursor, sameMonth?: number): SeasonPiece {
  const from = readYearDay(cursor, sameMonth);
  const joins = isSign(cursor.peek(), "-") || cursor.peek()?.kind === "to";
  if (!joins) return { from, to: from };
  if (cursor.peek(1)?.kind === "month" || isDate(cursor, 1)) {
    cursor.take();
    return checked({ from, to: readYearDay(cursor) });
  }
  if (from.day !== null && isBareDay(cursor, 1)) {
    cursor.take();
    return checked({ from, to: readYearDay(cursor, from.month) });
  }
  return { from, to: from };
}

function checked(piece: SeasonPiece): SeasonPiece {
  const { from, to } = piece;
  if ((from.day === null) !== (to.day === null)) refuseTyped("no-season-dates", "Bitte nennen Sie für Anfang und Ende der Zeit beide Male den Tag, oder beide Male nur den Monat.");
  const wholeYear = from.day === null && from.month !== 0 && (to.month + 1) % 12 === from.month;
  if (wholeYear) refuseTyped("contradiction", "Die genannten Monate ergeben das ganze Jahr.");
  return piece;
}

function readYearDay(cursor: Cursor, sameMonth?: number): YearDay {
  const token = cursor.take();
  if (token?.kind === "date") return { month: token.month, day: token.day };
  if (token?.kind === "number" && sameMonth !== undefined) return valid(sameMonth, token.whole);
  if (token?.kind === "number" && token.mark === ".") {
    cursor.takeSign(".");
    return valid(Number(token.fraction) - 1, token.whole);
  }
  if (token?.kind === "number") {
    cursor.takeSign(".");
    const month = cursor.take();
    return month?.kind === "month" ? valid(month.month, token.whole) : refuseTyped("unread-word", "Ein Datum ist nicht vollständig.");
  }
  if (token?.kind !== "month") return refuseTyped("unread-word", "Ein Datum ist nicht vollständig.");
  const day = cursor.peek();
  if (day?.kind !== "number" || !dayFollows(cursor)) return { month: token.month, day: null };
  cursor.take();
  cursor.takeSign(".");
  return valid(token.month, day.whole);
}

function valid(month: number, day: number): YearDay {
  if (!(month >= 0 && month < 12 && day >= 1 && day <= LONGEST_MONTH[month])) refuseTyped("unlikely-days", `Den ${day}.${month + 1}. gibt es nicht.`);
  return { month, day };
}

/** After a month, "24" is a day in "Dec 24 off" and in "Nov 01-Apr 14", but an hour in "Dezember 10-18 Uhr". */
function dayFollows(cursor: Cursor): boolean {
  if (!isBareDay(cursor, 0)) return false;
  const dot = isSign(cursor.peek(1), ".") ? 1 : 0;
  const [next, after, third] = [1, 2, 3].map((ahead) => cursor.peek(ahead + dot));
  if (next === undefined) return true;
  if (isSign(next, "-") || next.kind === "to") {
    if (after?.kind === "month" || isDate(cursor, 2 + dot)) return true;
    return isBareDay(cursor, 2 + dot) && (third?.kind === "closed" || third?.kind === "day" || isSign(third, ":") || (third?.kind === "number" && third.mark === ":") || (isSign(third, ",") && (cursor.peek(4 + dot)?.kind === "month" || isBareDay(cursor, 4 + dot))));
  }
  return next.kind === "closed" || next.kind === "day" || next.kind === "holiday" || isSign(next, ":") || (next.kind === "number" && next.mark === ":")
    || (isSign(next, ",") && (after?.kind === "month" || isBareDay(cursor, 2 + dot)));
}

function isBareDay(cursor: Cursor, ahead: number): boolean {
  const token = cursor.peek(ahead);
  return token?.kind === "number" && token.mark === null && token.whole >= 1 && token.whole <= 31 && cursor.peek(ahead + 1)?.kind !== "clock";
}

/** "Apr-Oct", "Nov 01-Apr 14", "May,Jun". */
export function seasonText(season: Season): string {
  return season.map(({ from, to }) => (from === to ? dayText(from) : `${dayText(from)}-${dayText(to)}`)).join(",");
}

function dayText({ month, day }: YearDay): string {
  return day === null ? OSM_MONTHS[month] : `${OSM_MONTHS[month]} ${String(day).padStart(2, "0")}`;
}

/** Whether two seasons share a day; counted in months of 31 days. */
export function seasonsMeet(one: Season, other: Season): boolean {
  const days = (season: Season) => new Set(season.flatMap(({ from, to }) => {
    const first = from.month * 31 + (from.day ?? 1) - 1;
    const last = to.month * 31 + (to.day ?? 31) - 1;
    return Array.from({ length: ((last - first + 372) % 372) + 1 }, (_, index) => (first + index) % 372);
  }));
  const others = days(other);
  return [...days(one)].some((day) => others.has(day));
}
