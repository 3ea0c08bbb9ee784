import { now } from "#app/clock.server.ts";
import { attempt, refuse } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { type Day, dayOf, daysBetween, weekdayOf } from "#app/values/day.ts";
import { formatShortDay } from "#app/values/day-words.ts";
import { spellHours } from "../hours-reader.server.ts";
import { dateOf } from "../loaded-hours.ts";
import { holidayOn } from "../public-holidays.server.ts";
import type { TownDayKind } from "./town-day-kinds.ts";

const FARTHEST = 730;
export const LONGEST_NAME = 80;

export type AddTownDayProblem = "past-day" | "too-far" | "no-name" | "not-sunday" | "unreadable" | "already-there";
type NewTownDay = { town: { id: string }; day: Day; kind: TownDayKind; name: string; /** times such as "13:00-18:00" */ value: string; actor: Actor };

/**
 * A day on which the town invites its shops to open otherwise. Nothing changes for a shop until it says that it joins.
 * Refuses: past-day, too-far (two years), no-name, not-sunday (a verkaufsoffener Sonntag on a workday), unreadable times, already-there.
 */
export async function addTownDay({ town, day, kind, name, value, actor }: NewTownDay) {
  const today = dayOf(now());
  const words = name.replaceAll(/\s+/g, " ").trim().slice(0, LONGEST_NAME);
  return attempt<void, AddTownDayProblem>(async (tx) => {
    if (words === "") refuse("no-name");
    if (day < today) refuse("past-day");
    if (daysBetween(today, day) > FARTHEST) refuse("too-far");
    const { land } = await tx.town.findUniqueOrThrow({ where: { id: town.id }, select: { land: true } });
    if (kind === "sunday-opening" && weekdayOf(day) !== 7 && holidayOn({ land, day }) === null) refuse("not-sunday");
    const spelled = spellHours({ value, land, fromDay: day, dayCount: 3 });
    if (!spelled.ok) return refuse<AddTownDayProblem>("unreadable");
    const { count } = await tx.townDay.createMany({ data: [{ townId: town.id, day: dateOf(day), kind, name: words, value: spelled.canonical }], skipDuplicates: true });
    if (count === 0) refuse("already-there");
    await noteAct(tx, { townId: town.id, actor, act: "town-day-added", sentence: `Stadttag eingetragen: ${words}, ${formatShortDay(day)}` });
  });
}
