import { checkPlan, planClause, type PlannedDay, type SettledClause, type WeekPlan } from "./plan-week.ts";
import type { Clause } from "./read-clauses.ts";
import { type DaySelection, WEEK } from "./read-days.ts";
import type { Season } from "./read-season.ts";
import { type ClockTime, roughly, type Span } from "./read-times.ts";
import { refuseTyped } from "./typed-refusal.ts";

const NOON = 720;

/** What the clauses say together, with days and seasons carried on where people leave them out. `plain`: written in words, not in OpenStreetMap's manner. */
export function settleClauses({ clauses: read, plain }: { clauses: readonly Clause[]; plain: boolean }): WeekPlan {
  const clauses = withTrailingSeason(read);
  const plan: WeekPlan = { seasons: [], fallback: null, joints: clauses.map(({ joint }) => joint), named: new Map(), notes: [] };
  const settled: SettledClause[] = [];
  const halves: SettledClause[] = [];
  const carried: SettledClause[] = [];
  checkBare(clauses);
  for (const [index, clause] of clauses.entries()) {
    if (clause.what.kind === "rest-off") continue;
    if (isFallback(clause, clauses.length)) { plan.fallback = fallbackOf(plan, clause, index); continue; }
    const { season, carries } = seasonFor({ clause, clauses, index, plain });
    const done = settle({ plan, clause, index, season, settled, saturday: clauses.some((other) => other !== clause && other.days?.named.has("5")) });
    if (done === null) closeSeason(plan, clause, index);
    else if (done.days.part && done.what.kind === "off") halves.push(done);
    else { planClause(plan, done); settled.push(done); }
    if (carries && done) carried.push(done);
    if (done && done.days.slots.length === WEEK.length && clause.days === null && clause.season === null && clause.what.kind === "times") plan.notes.push("Ohne Wochentag gelesen als: an allen Tagen.");
  }
  if (settled.some(({ days }) => days.workdays)) plan.notes.push(`„werktags“ gelesen als: ${settled.some(({ days }) => days.workdays && days.slots.includes("5")) ? "Montag bis Samstag" : "Montag bis Freitag"}.`);
  for (const half of halves) closeHalfDays(plan, half);
  checkFallback(plan, settled);
  if (carried.length > 0) checkCarried({ plan, clauses });
  checkPlan(plan, settled);
  if (!settled.some(({ what }) => what.kind !== "off") && plan.fallback === null && !isAllClosed(plan)) refuseTyped("no-hours", "Es fehlt, wann Sie geöffnet haben. Schreiben Sie zum Beispiel „Di-So 9-18 Uhr, Mo Ruhetag“.");
  return plan;
}

/** "Sa, So 14-18 Uhr, April bis Oktober": months at the very end belong to the one clause before them. */
function withTrailingSeason(clauses: readonly Clause[]): readonly Clause[] {
  const [first, last] = [clauses[0], clauses[1]];
  if (clauses.length !== 2 || last.what.kind !== "bare" || last.days !== null || first.season !== null || first.what.kind !== "times") return clauses;
  return [{ ...first, season: last.season }];
}

/** Days without times are understood alone ("Mi-So"), but not beside others that have some. */
function checkBare(clauses: readonly Clause[]): void {
  const bare = clauses.filter(({ what }) => what.kind === "bare");
  const rest = clauses.filter(({ what }) => what.kind !== "bare" && what.kind !== "off");
  if (bare.length > 0 && rest.length > 0) refuseTyped("no-end", "Zu einem Teil der Tage fehlen die Uhrzeiten.");
  if (bare.some(({ days }) => days?.slots.every((slot) => !WEEK.includes(slot[0])))) refuseTyped("no-end", "Für die Feiertage fehlen die Uhrzeiten.");
}

function isFallback(clause: Clause, count: number): boolean {
  return clause.what.kind === "appointment" && clause.days === null && clause.season === null && count > 1;
}

function fallbackOf(plan: WeekPlan, clause: Clause, index: number): WeekPlan["fallback"] {
  if (clause.what.kind !== "appointment") return plan.fallback;
  const { note, only } = clause.what.appointment;
  const said = plan.fallback;
  if (said && said.note.toLowerCase() !== note.toLowerCase()) refuseTyped("unclear-remark", "Zwei verschiedene Hinweise auf Vereinbarungen stehen da. Welcher gilt wann?");
  if (clause.joint.sign === "") refuseTyped("unclear-remark", "Gilt die Vereinbarung für diese Zeiten oder zusätzlich?");
  if (only) refuseTyped("unclear-remark", "Gilt „nur nach Vereinbarung“ für alle Zeiten oder für die letzten?");
  return { note, clause: index };
}

/** After the last resort only days off may follow; anything else would be overruled or overrule it. */
function checkFallback(plan: WeekPlan, settled: readonly SettledClause[]): void {
  const { fallback } = plan;
  if (fallback && settled.some(({ index, what }) => index > fallback.clause && what.kind !== "off"))
    refuseTyped("unclear-remark", "Gilt die Vereinbarung nur für die Zeiten davor oder für alle? Bitte schreiben Sie sie ans Ende.");
}

/** The season a clause belongs to: its own, or the one named before, as people write "April-Oktober: Mo-Fr 9-18, Sa 9-14". */
function seasonFor({ clause, clauses, index, plain }: { clause: Clause; clauses: readonly Clause[]; index: number; plain: boolean }): { season: Season | null; carries: boolean } {
  const before = clauses.slice(0, index).findLast((candidate) => candidate.season !== null);
  if (clause.season || !before || clause.what.kind === "off") return { season: clause.season, carries: false };
  const base = clauses.slice(0, clauses.findIndex((candidate) => candidate.season !== null)).some(({ what }) => what.kind === "times");
  const listed = clause.joint.sign !== ";" && !(base && !plain);
  return { season: before.season, carries: !listed && clause.days !== null };
}

/**
 * Where a clause was counted to the season before it on no more than custom: one season must stand first, with a colon; several
 * must come out with the same days, or with equally many lines each.
 */
function checkCarried({ plan, clauses }: { plan: WeekPlan; clauses: readonly Clause[] }): void {
  const named = plan.seasons.filter(({ season, closed }) => season !== null && closed === null);
  const covers = named.map(({ days }) => days.filter(({ parts }) => parts.length > 0).map(({ slot }) => slot).sort().join());
  const lines = named.map(({ days }) => new Set(days.filter(({ parts }) => parts.length > 0).map(({ clause }) => clause)).size);
  const first = clauses[0]?.season !== null && clauses[0]?.seasonColon === true;
  const alike = named.length === 1 ? first : covers.every((cover) => cover === covers[0]) || lines.every((count) => count === lines[0] && count > 1);
  const base = plan.seasons.some(({ season, days }) => season === null && days.some(({ parts }) => parts.length > 0));
  if (!alike || base) refuseTyped("too-complex", "Welche Zeiten zu welcher Jahreszeit gehören, ist nicht klar. Bitte schreiben Sie die Monate vor jede Zeile.");
}

type Settling = { plan: WeekPlan; clause: Clause; index: number; season: Season | null; settled: readonly SettledClause[]; saturday: boolean };

function settle({ plan, clause, index, season, settled, saturday }: Settling): SettledClause | null {
  const { what, joint } = clause;
  const last = settled.at(-1);
  if (what.kind === "off" && clause.days === null) return null;
  const days = restOf({ plan, clause, days: clause.days ? workdaysOf(clause.days, saturday) : daysFor({ clause, settled }) });
  const base = { index, joint, season, days };
  if (what.kind === "until") {
    if (last?.what.kind !== "times") return refuseTyped("no-end", "Vor „bis“ fehlt, ab wann Sie offen haben.");
    return { ...base, joint: { ...joint, sign: ";" }, what: { ...last.what, spans: until(last.what.spans, what.to) } };
  }
  if (what.kind === "rest-off") return null;
  if (days.part && what.kind === "times") checkHalf(days.part, what.spans);
  if (days.part && (what.kind === "bare" || what.kind === "appointment")) refuseTyped("too-complex", "Halbe Tage verstehen wir nur mit Uhrzeiten oder „geschlossen“.");
  return { ...base, what };
}

/** The days of a clause that names none: those of the clause before, or every day where nothing came before. */
function daysFor({ clause, settled }: { clause: Clause; settled: readonly SettledClause[] }): DaySelection {
  const last = settled.at(-1);
  const daily: DaySelection = { slots: [...WEEK], named: new Set(), part: null, except: [], workdays: false };
  const dated = clause.season?.every(({ from }) => from.day !== null) === true && clause.season.every(({ from, to }) => from === to);
  if (!last || clause.rest || (clause.season && clause.what.kind !== "until" && (dated || last.days.slots.length === WEEK.length))) return daily;
  const timed = settled.filter(({ what }) => what.kind === "times");
  if (last.what.kind !== "times" || (clause.season && (clause.what.kind !== "until" || timed.length > 1)))
    return refuseTyped("too-complex", "Zu welchen Tagen eine Angabe gehört, ist nicht klar.");
  if (clause.what.kind !== "times" && clause.what.kind !== "until") return refuseTyped("unread-word", "Zu welchen Tagen eine Angabe gehört, ist nicht klar.");
  return { ...last.days, except: [] };
}

/** "Montag Ruhetag, sonst 11-22 Uhr": every weekday that nothing has been said of. */
function restOf({ plan, clause, days }: { plan: WeekPlan; clause: Clause; days: DaySelection }): DaySelection {
  if (!clause.rest) return days;
  const said = new Set(plan.seasons.flatMap((season) => season.days.map(({ slot }) => slot)));
  const slots = days.slots.filter((slot) => !said.has(slot));
  return slots.length > 0 ? { ...days, slots } : refuseTyped("contradiction", "Für „sonst“ bleibt kein Tag übrig.");
}

function workdaysOf(days: DaySelection, saturday: boolean): DaySelection {
  return days.workdays && saturday ? { ...days, slots: days.slots.filter((slot) => slot !== "5") } : days;
}

/** "Mo-Do 8-12, 13-17, Fr bis 15": the same hours, ended earlier; a later end is clear only for unbroken hours. */
function until(spans: Span[], to: ClockTime): Span[] {
  const end = roughly(to);
  const kept = spans.filter(({ from }) => roughly(from) < end).map((span, index, all): Span => ({ ...span, to: index === all.length - 1 ? to : span.to, open: false }));
  const last = kept.at(-1);
  const original = spans[kept.length - 1]?.to ?? null;
  const later = last !== undefined && original !== null && end > roughly(original) && spans.length > 1;
  if (!last || later) return refuseTyped("contradiction", "„bis“ passt nicht zu den Zeiten davor.");
  return kept;
}

function checkHalf(part: NonNullable<DaySelection["part"]>, spans: readonly Span[]): void {
  const wrong = spans.some(({ from, to }) => (part === "morning" ? roughly(from) >= NOON || (to !== null && roughly(to) > 870) : part === "noon" ? roughly(from) < 600 || roughly(from) > 900 : roughly(from) < NOON));
  if (wrong) refuseTyped("contradiction", "Die Tageszeit passt nicht zu den Uhrzeiten.");
}

function closeSeason(plan: WeekPlan, clause: Clause, index: number): void {
  if (clause.season === null && plan.joints.length > 1) refuseTyped("contradiction", "Zu welchen Tagen „geschlossen“ gehört, ist nicht klar.");
  plan.seasons.push({ season: clause.season, days: [], closed: index });
  if (clause.what.kind === "off" && clause.what.note) plan.notes.push(clause.what.note);
}

function isAllClosed(plan: WeekPlan): boolean {
  const [only, ...others] = plan.seasons;
  return others.length === 0 && only?.season === null && (only.closed !== null || WEEK.every((slot) => only.days.some((day) => day.slot === slot)));
}

/** "Mittwochnachmittag geschlossen": hours that begin after noon fall away; hours across noon cannot be cut, because nobody says where. */
function closeHalfDays(plan: WeekPlan, half: SettledClause): void {
  for (const slot of half.days.slots) {
    const found = plan.seasons.flatMap((season) => season.days.filter((day) => day.slot === slot).map((day) => ({ season, day })));
    if (found.length === 0) refuseTyped("no-hours", "Es fehlt, wann Sie an diesem Tag sonst geöffnet haben.");
    for (const { season, day } of found) season.days[season.days.indexOf(day)] = halved(day, half.days.part === "morning");
  }
}

function halved(day: PlannedDay, morning: boolean): PlannedDay {
  const parts = day.parts.map((part) => {
    const spans = part.spans ?? refuseTyped("no-hours", "Es fehlt, wann Sie an diesem Tag sonst geöffnet haben.");
    const across = spans.some(({ from, to }) => roughly(from) < NOON && (to === null || roughly(to) > 840));
    if (across) refuseTyped("contradiction", "Bis wann haben Sie an dem halben Tag geöffnet? Bitte schreiben Sie die Uhrzeit dazu.");
    return { ...part, spans: spans.filter(({ from }) => (morning ? roughly(from) >= NOON : roughly(from) < NOON)) };
  });
  return { ...day, parts: parts.filter(({ spans }) => spans.length > 0) };
}
