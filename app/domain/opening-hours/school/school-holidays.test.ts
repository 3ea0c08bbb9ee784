import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addDays, dayOf } from "#app/values/day.ts";
import { readHours, spellHours } from "../hours-reader.server.ts";
import { intervalsOf, parseHours } from "../hours-library.server.ts";
import { LAND_CODES, landPlace } from "../land-place.ts";
import { mvSchoolHolidays } from "./mv-school-holidays.ts";
import { spellOutSchoolHolidays } from "./spell-out-school-holidays.ts";

type Period = { land: string; from: string; until: string; name: string; groups: string };
const periods: Period[] = readFileSync(new URL("school-holidays-de-2025-2028.csv", import.meta.url), "utf8").trim().split("\n").slice(1)
  .map((line) => line.split(",")).map(([land, from, until, name, , groups, more = ""]) => ({ land, from, until, name, groups: `${groups},${more}` }));
const years = [2025, 2026, 2027, 2028];
const daysOf = (chosen: Period[]) => new Set(chosen.flatMap(({ from, until }) => { const days = []; for (let day = from; day <= until; day = addDays(day, 1)) days.push(day); return days; }));
const inYears = (day: string) => years.includes(Number(day.slice(0, 4)));

function known(land: string): Set<string> {
  return new Set(years.flatMap((year) => {
    const reading = readHours({ value: "SH 10:00-11:00", land, fromDay: `${year}-01-01`, dayCount: 366 });
    return reading.ok ? reading.intervals.map(({ startsAt }) => dayOf(startsAt)) : [];
  }).filter(inYears));
}

/** Single days that a school may choose, and the islands of Schleswig-Holstein, are no school holidays of the whole Land. */
const ofSome = /Variabler|Unterrichtsfreier/;

test.each(LAND_CODES)("school holidays of %s are those of the list", (land) => {
  const listed = periods.filter((one) => one.land === land && !ofSome.test(one.name) && (land !== "MV" || one.groups.includes("MV-ABS")));
  const [days, found] = [daysOf(listed), known(land)];
  const missing = [...days].filter((day) => inYears(day) && !found.has(day));
  expect([...found].filter((day) => !days.has(day) && !daysOf(periods.filter((one) => one.land === land)).has(day))).toEqual([]);
  // Schleswig-Holstein: the islands' autumn week comes before the mainland's.
  expect(missing.length).toBeLessThanOrEqual(land === "SH" ? 4 * 7 : 0);
});

test("the dates kept for Mecklenburg-Vorpommern are those of the list", () => {
  const listed = periods.filter(({ land, groups }) => land === "MV" && groups.includes("MV-ABS")).map(({ from, until }) => `${from} ${until}`);
  expect(mvSchoolHolidays.map(([from, until]) => `${from} ${until}`).sort()).toEqual([...new Set(listed)].sort());
});

test.each(["SH off", "SH Mo-Fr 10:00-14:00", "PH,SH off", "SH,PH 11:00-13:00", "SH: Sa 09:00-12:00"])("dates in the place of school holidays mean the same: Mo-Sa 09:00-18:00; %s", (rule) => {
  const value = `Mo-Sa 09:00-18:00; ${rule}`;
  const holidays = periods.filter(({ land }) => land === "NW").map(({ from, until }): [string, string] => [from, until]);
  const meaning = (text: string) => intervalsOf({ hours: parseHours(text, landPlace("NW")), value: text, fromDay: "2026-01-01", dayCount: 366 }).map(({ startsAt, endsAt, kind }) => `${startsAt.toISOString()} ${endsAt.toISOString()} ${kind}`);
  const spelled = spellOutSchoolHolidays(value, holidays);
  expect(spelled).not.toContain("SH");
  expect(meaning(spelled)).toEqual(meaning(value));
});

test("in Mecklenburg-Vorpommern hours may speak of school holidays, and are kept as they were typed", () => {
  const spelled = spellHours({ value: "Mo-Fr 9-18; SH off", land: "MV", fromDay: "2026-07-01", dayCount: 60 });
  expect(spelled).toMatchObject({ ok: true, canonical: "Mo-Fr 09:00-18:00; SH off" });
  const reading = readHours({ value: "Mo-Fr 09:00-18:00; SH off", land: "MV", fromDay: "2026-07-06", dayCount: 60 });
  const open = reading.ok ? reading.intervals.map(({ startsAt }) => dayOf(startsAt)) : [];
  expect([open.includes("2026-07-10"), open.includes("2026-07-13"), open.includes("2026-08-21"), open.includes("2026-08-24")]).toEqual([true, false, false, true]);
});
