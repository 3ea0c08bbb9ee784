/** Monday is 0, Sunday is 6. */
export type WeekdayIndex = number;
/** Whether a weekday was written in German ("Di"), in OpenStreetMap's English ("Tu") or in letters that are both ("Mo"). */
export type Tongue = "de" | "en" | "both";

/** What a word or sign of a typed text may mean. */
export type Meaning =
  | { kind: "day"; day: WeekdayIndex; tongue: Tongue; long: boolean }
  | { kind: "days"; days: WeekdayIndex[]; name: string }
  | { kind: "holiday"; code: "PH" | "SH" }
  | { kind: "month"; month: number }
  | { kind: "part"; part: DayPart }
  | { kind: "nth"; nth: number }
  | { kind: "date"; month: number; day: number }
  | { kind: "event"; event: "sunrise" | "sunset" }
  | { kind: "nucleus" | "companion"; also: boolean; only: boolean }
  | { kind: "closed" | "open" | "clock" | "to" | "from" | "since" | "and" | "except" | "every" | "inMonth" | "season" | "filler" | "wholeDay" | "openEnd" | "now" | "rest" | "through" | "hoursLong" | "only" };

export type DayPart = "morning" | "noon" | "afternoon" | "evening";

/** A piece of the text with its place in it. `mark` is the sign between hour and minute. */
export type Token = { text: string; start: number; end: number } & (
  | Meaning
  | { kind: "number"; whole: number; fraction: string | null; mark: string | null }
  | { kind: "quote"; quoted: string }
  | { kind: "sign"; sign: string }
);

export type Cursor = {
  peek: (ahead?: number) => Token | undefined;
  take: () => Token | undefined;
  /** Takes the next token where it is of this kind. */
  takeKind: (kind: Token["kind"]) => boolean;
  takeSign: (...signs: string[]) => boolean;
  at: () => number;
};

/** Walks over tokens; it only ever moves forward, so reading takes as many steps as there are tokens. */
export function cursorOver(tokens: readonly Token[]): Cursor {
  let at = 0;
  const cursor: Cursor = {
    peek: (ahead = 0) => tokens[at + ahead],
    take: () => tokens[at++],
    takeKind: (kind) => tokens[at]?.kind === kind && at++ >= 0,
    takeSign: (...signs) => isSign(tokens[at], ...signs) && at++ >= 0,
    at: () => at,
  };
  return cursor;
}

export function isSign(token: Token | undefined, ...signs: string[]): boolean {
  return token?.kind === "sign" && signs.includes(token.sign);
}
