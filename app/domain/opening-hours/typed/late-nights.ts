import type { PlannedDay, WeekPlan } from "./plan-week.ts";
import { WEEK } from "./read-days.ts";
import { seasonsMeet } from "./read-season.ts";
import { roughly } from "./read-times.ts";
import { refuseTyped } from "./typed-refusal.ts";

const MIDNIGHT = 1440;

/**
 * Whether hours of a day run on past midnight. In opening_hours text a rule for Sunday after ";" takes Saturday's night away at 24:00, which nobody
 * who types "Sa 18-2, So 14-20" means; such rules are joined by "," and days off come first.
 * Refuses where "," would add hours that should replace others: holidays, counted days, and seasons beside hours of the whole year.
 */
export function hasLateNights(plan: WeekPlan): boolean {
  const days = plan.seasons.flatMap((season) => season.days);
  if (!days.some(isLate) || alike(days)) return false;
  const special = days.some(({ slot, parts }) => !WEEK.includes(slot) && parts.length > 0);
  if (special || !standApart(plan)) refuseTyped("too-complex", "Gehen die Zeiten nach Mitternacht auch vor Feiertagen oder besonderen Tagen weiter? Bitte tragen Sie sie im Formular ein.");
  return true;
}

/** A closed weekday; those may stand before the hours of other days. */
export function isWeekdayOff({ slot, parts }: PlannedDay): boolean {
  return WEEK.includes(slot) && parts.length === 0;
}

function isLate({ parts }: PlannedDay): boolean {
  return parts.some(({ spans }) => spans?.some(({ to }) => to !== null && roughly(to) > MIDNIGHT));
}

/** One rule for all days takes nothing from itself. */
function alike(days: PlannedDay[]): boolean {
  return days.every(({ clause, parts }) => clause === days[0].clause && JSON.stringify(parts) === JSON.stringify(days[0].parts));
}

function standApart({ seasons }: WeekPlan): boolean {
  if (seasons.length === 1) return true;
  return seasons.every(({ season }, at) => season !== null && seasons.slice(at + 1).every((other) => other.season !== null && !seasonsMeet(season, other.season)));
}
