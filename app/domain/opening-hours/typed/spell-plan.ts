import { hasLateNights, isWeekdayOff } from "./late-nights.ts";
import type { PlannedDay, PlannedPart, PlannedSeason, WeekPlan } from "./plan-week.ts";
import { type DaySlot, WEEK } from "./read-days.ts";
import { seasonText } from "./read-season.ts";
import { clockText, type Span } from "./read-times.ts";

const OSM_DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

type Group = { season: PlannedSeason; days: PlannedDay[]; clause: number; holiday: boolean; late: boolean };

/** A plan as opening_hours text: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification */
export function spellPlan(plan: WeekPlan): string {
  if (isAlways(plan)) return "24/7";
  const late = hasLateNights(plan);
  const groups = plan.seasons.flatMap((season) => groupsOf(season, late)).sort((a, b) => placeOf(a) - placeOf(b) || a.clause - b.clause);
  const after = plan.fallback?.clause ?? Infinity;
  const fallback = plan.fallback ? quoted(plan.fallback.note) : "";
  const main = [rulesText({ plan, groups, holds: (clause) => clause < after }), fallback].filter(Boolean).join(" || ");
  return [main, rulesText({ plan, groups, holds: (clause) => clause > after })].filter(Boolean).join("; ");
}

/** Beside late nights weekdays off stand first, holidays always last. */
function placeOf({ holiday, late, days }: Group): number {
  if (holiday) return 1;
  return late && days.every(isWeekdayOff) ? -1 : 0;
}

/** The rules of those clauses that `holds` names; seasons off come last, because a later weekday would overrule them. */
function rulesText({ plan, groups, holds }: { plan: WeekPlan; groups: Group[]; holds: (clause: number) => boolean }): string {
  const closings = plan.seasons.flatMap((season) => (season.closed !== null && holds(season.closed) ? [closedText(season, plan.notes)] : []));
  return [joined(groups.filter(({ clause }) => holds(clause)), plan), ...closings].filter(Boolean).join("; ");
}

/** "24 Stunden", "rund um die Uhr" and nothing else. */
function isAlways({ seasons, fallback, joints }: WeekPlan): boolean {
  if (joints.length !== 1 || fallback !== null || seasons.length !== 1 || seasons[0].season !== null || seasons[0].days.length !== WEEK.length) return false;
  return seasons[0].days.every(({ parts, named }) => !named && parts.length === 1 && parts[0].note === null && JSON.stringify(parts[0].spans) === JSON.stringify([{ from: 0, to: 1440, open: false }]));
}

function closedText({ season }: PlannedSeason, notes: string[]): string {
  return season ? `${seasonText(season)} off` : ["off", ...notes.slice(0, 1).map(quoted)].join(" ");
}

/** Days of one clause with equal hours make one rule. Holidays come last, because a later weekday would overrule them; days off alone may follow them. */
function groupsOf(season: PlannedSeason, late: boolean): Group[] {
  const groups = new Map<string, Group>();
  const lastTimed = Math.max(-1, ...season.days.filter(({ slot, parts }) => WEEK.includes(slot[0]) && parts.length > 0).map(({ clause }) => clause));
  for (const day of season.days) {
    const isHoliday = !WEEK.includes(day.slot[0]);
    const holiday = isHoliday && (day.clause < lastTimed || day.parts.length === 0);
    const key = `${day.clause}|${holiday}|${day.slot.includes("#")}|${JSON.stringify(day.parts)}`;
    const group = groups.get(key) ?? { season, days: [], clause: day.clause, holiday, late };
    group.days.push(day);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function joined(groups: Group[], plan: WeekPlan): string {
  let text = "";
  for (const [at, group] of groups.entries()) {
    const beside = group.late || (plan.joints[group.clause]?.sign === "," && !group.season.season);
    const additive = beside && groups[at - 1]?.days[0].parts.length !== 0 && group.days.every(({ slot, parts }) => WEEK.includes(slot) && parts.length > 0);
    if (text) text += additive ? ", " : "; ";
    text += ruleText(group);
  }
  return text;
}

function ruleText({ season, days }: Group): string {
  const [first] = days;
  const always = days.length === WEEK.length && first.parts.length === 1 && first.parts[0].spans === null && (season.season !== null || first.parts[0].note !== null);
  const prefix = [season.season ? seasonText(season.season) : "", always ? "" : daysText(days.map(({ slot }) => slot))].filter(Boolean).join(" ");
  if (first.parts.length === 0) return [prefix, "off", ...(first.note ? [quoted(first.note)] : [])].join(" ");
  return first.parts.map((part) => [prefix, partText(part)].filter(Boolean).join(" ")).join(", ");
}

function partText({ spans, state, note }: PlannedPart): string {
  const times = spans?.map(spanText).join(",") ?? "";
  const remark = note ? (state === "open" ? `open ${quoted(note)}` : quoted(note)) : "";
  return [times, remark].filter(Boolean).join(" ");
}

function spanText({ from, to, open }: Span): string {
  if (to === null) return `${clockText(from)}+`;
  return `${clockText(from)}-${clockText(to)}${open ? "+" : ""}`;
}

/** "0","1","2","4" → "Mo-We,Fr"; "0","5","6" → "Sa-Mo"; counted days and holidays after the weekdays. */
function daysText(slots: DaySlot[]): string {
  const weekdays = WEEK.filter((slot) => slots.includes(slot)).map(Number);
  const runs: number[][] = [];
  for (const day of weekdays) {
    const run = runs.at(-1);
    if (run && run[run.length - 1] === day - 1) run.push(day);
    else runs.push([day]);
  }
  const last = runs.at(-1);
  if (last && runs.length > 1 && runs[0][0] === 0 && last.includes(6)) runs.splice(0, runs.length, [...last, ...runs[0]], ...runs.slice(1, -1));
  const ranges = runs.map((run) => (run.length < 3 ? run.map((day) => OSM_DAYS[day]).join(",") : `${OSM_DAYS[run[0]]}-${OSM_DAYS[run[run.length - 1]]}`));
  const counted = slots.filter((slot) => slot.includes("#")).map((slot) => `${OSM_DAYS[Number(slot[0])]}[${slot.slice(2)}]`);
  return [...ranges, ...counted, ...["PH", "SH"].filter((code) => slots.includes(code))].join(",");
}

/** Remarks stand in quotation marks and must not hold any. */
function quoted(note: string): string {
  return `"${note.replace(/["“”„‟\\]/g, "").slice(0, 100)}"`;
}
