import type { Day } from "#app/values/day.ts";
import { formatLongDay } from "#app/values/day-words.ts";
import { germanHours } from "../preview/german-hours.ts";
import { townDayWord } from "./town-day-kinds.ts";

type TownDay = { day: Day; kind: string; name: string; value: string };

/** A town's day and what a shop has said to it, in words. */
export function townDayView({ day, kind, name, value, answer = null }: TownDay & { answer?: { joins: boolean; value: string | null } | null }) {
  return {
    day, name, kind: townDayWord(kind), when: formatLongDay(day), times: `${kind === "late-opening" ? "zusätzlich " : ""}${germanHours(value)}`,
    answer: answer && { joins: answer.joins, times: answer.value === null ? null : germanHours(answer.value) },
  };
}
export type TownDayView = ReturnType<typeof townDayView>;
