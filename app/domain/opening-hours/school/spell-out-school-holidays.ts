import type { Day } from "#app/values/day.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * An opening_hours text with its school holidays (SH) written as dates, for a Land whose school holidays the library does not know.
 * "SH off" becomes "2026 Jul 13-2026 Aug 22,… off". Only where SH stands first in its rule, alone or beside PH; anything else stays
 * as it is, and the library then refuses it, which is shown as unknown.
 */
export function spellOutSchoolHolidays(value: string, holidays: ReadonlyArray<readonly [from: Day, until: Day]>): string {
  const dates = holidays.map(([from, until]) => `${dateText(from)}-${dateText(until)}`).join(",");
  return value.split(/("[^"]*"|;)/).map((part) => (part === ";" || part.startsWith('"') ? part : spellOutRule(part, dates))).join("");
}

function spellOutRule(rule: string, dates: string): string {
  const found = /^(\s*)(PH,\s*SH|SH,\s*PH|SH)(?=[\s:]|$)(.*)$/.exec(rule);
  if (!found) return rule;
  const [, space, names, rest] = found;
  return names === "SH" ? `${space}${dates}${rest}` : `${space}PH${rest}; ${dates}${rest}`;
}

function dateText(day: Day): string {
  const [year, month, date] = day.split("-");
  return `${year} ${months[Number(month) - 1]} ${date}`;
}
