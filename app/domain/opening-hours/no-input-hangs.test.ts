import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayOf } from "#app/values/day.ts";
import { dayIntervals } from "./day-intervals.server.ts";
import { hoursAt } from "./hours-at.server.ts";
import { hoursJsonLd } from "./hours-json-ld.server.ts";
import { spellHours } from "./hours-reader.server.ts";
import { LAND_CODES } from "./land-place.ts";
import { openState } from "./open-state.server.ts";
import { previewHours } from "./preview/preview-hours.server.ts";
import { readTypedHours } from "./read-typed-hours.server.ts";
import { forgetEverything } from "./recently-used.ts";
import values from "./samples/values.json";
import { specialDays } from "./signs/special-days.server.ts";
import { showWeek } from "./week-form/show-week.server.ts";
import { weekRows } from "./week-rows.server.ts";

/** Milliseconds by the clock on a machine that others use, too: the limits of the reader add up to 0.3 s, its patience to two seconds more. */
const LONGEST = 3000;

type Question = { value: string; land: string; at: Date };
/** Every way into the module. Each must end, with an answer or a refusal, whatever the text. */
const doors: Record<string, (question: Question) => unknown> = {
  sign: ({ value, land, at }) => openState({ shop: { value, land }, at }),
  week: ({ value, land, at }) => weekRows({ shop: { value, land }, today: dayOf(at), dayCount: 14 }),
  "special days": ({ value, land, at }) => specialDays({ shop: { value, land }, today: dayOf(at) }),
  "sixty days": ({ value, land, at }) => dayIntervals({ shop: { value, land }, from: dayOf(at), dayCount: 60 }),
  "an exception": ({ value, land, at }) => dayIntervals({ shop: { value: "Mo-Fr 09:00-18:00", land, exceptions: [{ day: dayOf(at), value, reason: "" }] }, from: dayOf(at) }),
  "a day of the town": ({ value, land, at }) => dayIntervals({ shop: { value: null, land, townDays: [{ day: dayOf(at), value, reason: "", adds: true }] }, from: dayOf(at) }),
  machines: ({ value, land, at }) => hoursJsonLd({ shop: { value, land }, today: dayOf(at) }),
  "next change": ({ value, land, at }) => hoursAt({ value, land, at }),
  saving: ({ value, land, at }) => spellHours({ value, land, fromDay: dayOf(at), dayCount: 60 }),
  typing: ({ value }) => readTypedHours(value),
  preview: ({ value, land, at }) => previewHours({ shop: { value: null, land }, trade: "mode", today: dayOf(at), typed: value }),
  "week form": ({ value, land, at }) => showWeek({ value, land, today: dayOf(at) }),
};

function slowestDoor(question: Question): { name: string; milliseconds: number } {
  forgetEverything();
  return Object.entries(doors).map(([name, ask]) => {
    const before = performance.now();
    ask(question);
    return { name, milliseconds: performance.now() - before };
  }).reduce((slowest, one) => (one.milliseconds > slowest.milliseconds ? one : slowest));
}

const anyLand = fc.constantFrom(...LAND_CODES);
const anyInstant = fc.integer({ min: Date.parse("2026-01-01T00:00:00Z"), max: Date.parse("2028-12-31T00:00:00Z") }).map((ms) => new Date(ms));
/** Real values, two of them joined, and real values with a piece cut out or doubled: what a slip of the mouse makes of them. */
const anyValue = fc.oneof(
  fc.constantFrom(...values, "PH,Mo-Su 00:00-24:00", "PH,SH,Mo-Su 00:00+"),
  fc.tuple(fc.constantFrom(...values), fc.constantFrom("; ", ", ", " || ", " "), fc.constantFrom(...values)).map((parts) => parts.join("")),
  fc.tuple(fc.constantFrom(...values), fc.nat(254), fc.nat(30), fc.boolean()).map(([value, at, length, twice]) => value.slice(0, at) + (twice ? value.slice(at, at + length).repeat(2) : "") + value.slice(at + length)),
);

test("no text hangs any door of opening hours: each answers or refuses in time", { timeout: 300_000 }, () => {
  fc.assert(fc.property(anyValue, anyLand, anyInstant, (value, land, at) => {
    const { name, milliseconds } = slowestDoor({ value, land, at });
    expect(milliseconds, `${name}: ${value} in ${land} at ${at.toISOString()}`).toBeLessThan(LONGEST);
  }), { numRuns: 150 });
});

test("every real value passes every door in time, in a Land with and one without school holidays of the library", { timeout: 300_000 }, () => {
  const at = new Date("2026-12-24T10:00:00+01:00");
  const slow = values.filter((_, index) => index % 3 === 0).map((value, index) => ({ value, ...slowestDoor({ value, land: index % 2 === 0 ? "MV" : "BY", at }) })).filter(({ milliseconds }) => milliseconds >= LONGEST);
  expect(slow).toEqual([]);
});

test("a window is never longer than asked", () => {
  const from = "2026-11-24";
  for (const value of values.filter((_, index) => index % 10 === 0)) {
    const { intervals, to } = dayIntervals({ shop: { value, land: "NW" }, from, dayCount: 7 });
    expect(intervals.every(({ startsAt }) => startsAt < to), value).toBe(true);
    expect(dayOf(to)).toBe(addDays(from, 7));
  }
});
