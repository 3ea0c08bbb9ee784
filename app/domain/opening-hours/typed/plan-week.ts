import type { Clause, ClauseWhat } from "./read-clauses.ts";
import { type DaySelection, type DaySlot, WEEK } from "./read-days.ts";
import { type Season, seasonsMeet, seasonText } from "./read-season.ts";
import { roughly, type Span } from "./read-times.ts";
import { refuseTyped } from "./typed-refusal.ts";

/** Hours of a day; `spans` null where no time is said. */
export type PlannedPart = { spans: Span[] | null; state: "open" | "unknown"; note: string | null };
/** What holds on a day of a season, and which clause said so. No parts: closed. */
export type PlannedDay = { slot: DaySlot; parts: PlannedPart[]; note: string | null; clause: number; named: boolean; added: boolean };
export type PlannedSeason = { season: Season | null; days: PlannedDay[]; closed: number | null };
export type WeekPlan = {
  seasons: PlannedSeason[];
  fallback: { note: string; clause: number } | null;
  joints: Clause["joint"][];
  /** The days each clause named, by its number. */
  named: Map<number, DaySlot[]>;
  notes: string[];
};

/** One clause with everything that was left unsaid in it filled in. */
export type SettledClause = { index: number; joint: Clause["joint"]; season: Season | null; days: DaySelection; what: Exclude<ClauseWhat, { kind: "until" | "rest-off" }> };

/** Puts a clause's hours into the plan, beside or in the place of what earlier clauses said of the same days; refuses where both could be meant. */
export function planClause(plan: WeekPlan, clause: SettledClause): void {
  const season = seasonOf(plan, clause.season);
  const slots = clause.days.slots;
  plan.named.set(clause.index, slots);
  for (const slot of slots) {
    const planned = dayFrom(clause, slot);
    const before = season.days.find((candidate) => candidate.slot === slot);
    if (!before) season.days.push(planned);
    else season.days[season.days.indexOf(before)] = together({ before, planned, clause, plan });
  }
  for (const slot of clause.days.except) season.days.push({ slot, parts: [], note: null, clause: clause.index, named: true, added: false });
  const counted = slots.filter((slot) => slot.includes("#"));
  for (const slot of counted) checkCounted({ season, slot, clause });
}

function seasonOf(plan: WeekPlan, season: Season | null): PlannedSeason {
  const text = season ? seasonText(season) : null;
  const known = plan.seasons.find((candidate) => (candidate.season ? seasonText(candidate.season) : null) === text);
  if (known) return known;
  const fresh: PlannedSeason = { season, days: [], closed: null };
  plan.seasons.push(fresh);
  return fresh;
}

function dayFrom(clause: SettledClause, slot: DaySlot): PlannedDay {
  const { what, days, index } = clause;
  const day = { slot, clause: index, named: days.named.has(slot), added: false };
  if (what.kind === "off") return { ...day, parts: [], note: what.note };
  if (what.kind === "bare") return { ...day, parts: [{ spans: null, state: "open", note: null }], note: null };
  if (what.kind === "appointment") return { ...day, parts: [{ spans: null, state: "unknown", note: what.appointment.note }], note: null };
  return { ...day, parts: [{ spans: what.spans, state: what.state, note: what.note }], note: null };
}

/** The meaning of two clauses about one day. */
function together({ before, planned, clause, plan }: { before: PlannedDay; planned: PlannedDay; clause: SettledClause; plan: WeekPlan }): PlannedDay {
  const same = JSON.stringify(before.parts) === JSON.stringify(planned.parts);
  if (same) return { ...before, named: before.named || planned.named };
  const earlier = plan.named.get(before.clause) ?? [];
  const outside = clause.days.slots.filter((slot) => WEEK.includes(slot) && !earlier.includes(slot));
  const narrower = earlier.some((slot) => !clause.days.slots.includes(slot)) && (outside.length === 0 || planned.parts.length === 0);
  if (planned.parts.length === 0) {
    if (before.named || !narrower) refuseTyped("contradiction", "Für denselben Tag stehen Zeiten und „geschlossen“ da. Was gilt?");
    return planned;
  }
  if (before.parts.length === 0) return refuseTyped("contradiction", "Für denselben Tag stehen Zeiten und „geschlossen“ da. Was gilt?");
  const relation = compare(before.parts, planned.parts);
  if (relation === "apart") return addTo({ before, planned, clause, earlier, plan });
  if (relation === "wider" && narrower) return planned;
  if (relation === "overlap" && narrower && clause.joint.sign === ";") return planned;
  return refuseTyped("contradiction", "Für denselben Tag stehen zwei verschiedene Zeiten da, die sich überschneiden. Welche gilt?");
}

/**
 * "Mo-Fr 8-12; Mo, Do 15-18" adds. OpenStreetMap would replace after ";", but nobody names the afternoons of two days to take their
 * mornings away. Text in OpenStreetMap's own spelling never comes here; it keeps OpenStreetMap's meaning.
 */
function addTo({ before, planned, clause, earlier, plan }: { before: PlannedDay; planned: PlannedDay; clause: SettledClause; earlier: DaySlot[]; plan: WeekPlan }): PlannedDay {
  const sameDays = earlier.length === clause.days.slots.length && earlier.every((slot) => clause.days.slots.includes(slot));
  const note = "Spätere Zeiten desselben Tages gelten zusätzlich zu den früheren.";
  if (!sameDays && clause.joint.sign === ";" && !plan.notes.includes(note)) plan.notes.push(note);
  const parts = [...before.parts, ...planned.parts];
  const plain = parts.every(({ state, note: remark }) => state === "open" && remark === null);
  const spans = parts.flatMap((part) => part.spans ?? []).sort((a, b) => roughly(a.from) - roughly(b.from));
  return { ...before, added: true, parts: plain ? [{ spans, state: "open", note: null }] : parts };
}

function compare(one: PlannedPart[], other: PlannedPart[]): "apart" | "wider" | "overlap" {
  const [first, second] = [one, other].map((parts) => parts.flatMap(({ spans }) => spans ?? [null]));
  if ([...first, ...second].includes(null)) return "overlap";
  const [a, b] = [first, second].map((spans) => spans.flatMap((span) => (span ? [edges(span)] : [])));
  if (!a.some((x) => b.some((y) => x.from < y.to && y.from < x.to))) return "apart";
  return a.every((x) => b.some((y) => y.from <= x.from && x.to <= y.to)) ? "wider" : "overlap";
}

function edges({ from, to }: Span): { from: number; to: number } {
  return { from: roughly(from), to: to === null ? 1440 : roughly(to) };
}

/** A counted Saturday beside every Saturday: either it replaces overlapping times, or nobody can tell. */
function checkCounted({ season, slot, clause }: { season: PlannedSeason; slot: DaySlot; clause: SettledClause }): void {
  const every = season.days.find((day) => day.slot === slot[0]);
  const counted = season.days.find((day) => day.slot === slot);
  if (!every || !counted || every.parts.length === 0 || counted.parts.length === 0) return;
  const relation = compare(every.parts, counted.parts);
  if (relation === "apart" || (relation === "overlap" && clause.joint.sign !== ";"))
    refuseTyped("add-or-replace", "Gelten die Zeiten des einzelnen Samstags (oder anderen Tages) zusätzlich oder statt der üblichen?");
}

/** Refuses plans in which one clause leaves nothing of another, or two seasons contradict each other. */
export function checkPlan(plan: WeekPlan, clauses: readonly SettledClause[]): void {
  for (const { index, what, season } of clauses) {
    const owned = plan.seasons.some(({ days, closed }) => closed === index || days.some((day) => day.clause === index));
    const merged = plan.seasons.some(({ days }) => days.some((day) => day.added || day.clause < index));
    if (!owned && what.kind === "times" && !(merged && wasMerged(plan, index, clauses, season))) refuseTyped("contradiction", "Eine spätere Angabe hebt eine frühere ganz auf. Was gilt?");
  }
  const named = plan.seasons.filter(({ season }) => season !== null);
  for (const [at, one] of named.entries()) for (const other of named.slice(at + 1)) checkSeasons(one, other);
  const base = plan.seasons.find(({ season }) => season === null);
  if (base) for (const one of named) checkBase(base, one);
}

/** A clause that added its times to days of an earlier one lives on in those. */
function wasMerged(plan: WeekPlan, index: number, clauses: readonly SettledClause[], season: Season | null): boolean {
  const mine = clauses.find((clause) => clause.index === index);
  const place = plan.seasons.find((candidate) => (candidate.season ? seasonText(candidate.season) : null) === (season ? seasonText(season) : null));
  if (mine?.what.kind !== "times" || !place) return false;
  const spans = mine.what.spans.map((span) => JSON.stringify(span));
  return mine.days.slots.every((slot) => {
    const day = place.days.find((candidate) => candidate.slot === slot);
    const there = day?.parts.flatMap((part) => part.spans ?? []).map((span) => JSON.stringify(span)) ?? [];
    return spans.every((span) => there.includes(span));
  });
}

function checkSeasons(one: PlannedSeason, other: PlannedSeason): void {
  if (!one.season || !other.season || !seasonsMeet(one.season, other.season)) return;
  const clash = other.days.some((day) => day.parts.length > 0 && one.days.some((candidate) => candidate.slot === day.slot && candidate.parts.length > 0));
  if (clash) refuseTyped("contradiction", "Zwei Jahreszeiten überschneiden sich und nennen verschiedene Zeiten.");
}

function checkBase(base: PlannedSeason, one: PlannedSeason): void {
  for (const day of one.days) {
    const usual = base.days.find((candidate) => candidate.slot === day.slot);
    if (!usual || usual.parts.length === 0 || day.parts.length === 0) continue;
    if (compare(usual.parts, day.parts) === "apart") refuseTyped("add-or-replace", "Gelten die Zeiten der Jahreszeit zusätzlich zu den übrigen oder statt ihrer?");
  }
}
