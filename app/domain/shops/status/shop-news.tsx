import { Notice } from "#app/ui/notice.tsx";
import { addDays, type Day } from "#app/values/day.ts";
import { movedWords } from "./moved.ts";
import { pauseOf, pauseWords } from "./pause.ts";

/** How many days before it begins a pause is told. */
const TOLD_AHEAD = 28;
type Row = Parameters<typeof pauseOf>[0] & Parameters<typeof movedWords>[0];

/** What is out of the ordinary at a shop, as plain values: a pause that runs or comes within a month, a move of the last year. */
export function shopNewsView(shop: Row, today: Day) {
  const pause = pauseOf(shop, today);
  const near = pause !== null && pause.from <= addDays(today, TOLD_AHEAD);
  return {
    pause: near ? { words: pauseWords(pause), note: pause.note, runs: pause.runs } : null,
    moved: movedWords(shop, today),
  };
}
export type ShopNewsView = ReturnType<typeof shopNewsView>;

/** Closed for a while: until when, and why. */
export function PauseNotice({ pause }: { pause: NonNullable<ShopNewsView["pause"]> }) {
  return <Notice kind="warn" icon="calendar-x" title={pause.words}>{pause.note || null}</Notice>;
}

/** Here since when, and where it was before. */
export function MovedNotice({ moved }: { moved: string }) {
  return <Notice icon="map-pin">{moved}</Notice>;
}

/** Both, above the hours; nothing where nothing is out of the ordinary. */
export function ShopNews({ news: { pause, moved } }: { news: ShopNewsView }) {
  return pause || moved ? <div className="grid gap-3 pt-6">{pause && <PauseNotice pause={pause} />}{moved && <MovedNotice moved={moved} />}</div> : null;
}
