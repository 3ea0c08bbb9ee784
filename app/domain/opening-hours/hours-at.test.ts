import { beforeEach, expect, test } from "vitest";
import { hoursAt } from "./hours-at.server.ts";
import { forgetEverything } from "./recently-used.ts";
import points from "./samples/points.json";

beforeEach(() => forgetEverything());

function say(value: string, at: string, land = "NW"): string {
  const { answer, nextChange, why } = hoursAt({ value, land, at: new Date(at) });
  return [answer, nextChange?.toISOString() ?? "never", why].filter(Boolean).join(" ");
}

test.each([
  ["Mo-Fr 09:00-18:00", "2026-11-24T10:00:00+01:00", "open 2026-11-24T17:00:00.000Z"],
  ["Mo-Fr 09:00-18:00", "2026-11-24T18:00:00+01:00", "closed 2026-11-25T08:00:00.000Z"],
  ["Mo-Fr 09:00-18:00; PH off", "2026-12-25T10:00:00+01:00", "closed 2026-12-28T08:00:00.000Z"],
  ["Mo-Fr 09:00-18:00", "2026-12-25T10:00:00+01:00", "open 2026-12-25T17:00:00.000Z"],
  ["Fr-Sa 20:00-02:00", "2026-11-28T01:00:00+01:00", "open 2026-11-28T01:00:00.000Z"],
  ["Mo-Sa 17:00+", "2026-11-24T18:00:00+01:00", "unknown 2026-11-25T02:00:00.000Z"],
  ["Jun Mo-Su 09:00-18:00", "2026-11-24T18:00:00+01:00", "closed 2027-06-01T07:00:00.000Z"],
  ["Mo-Fr 09:00-18:00 || \"nach Vereinbarung\"", "2026-11-24T08:00:00+01:00", "unknown 2026-11-24T08:00:00.000Z"],
  ["24/7", "2026-11-24T10:00:00+01:00", "open never"],
  ["PH,Mo-Su 00:00-24:00", "2026-11-24T10:00:00+01:00", "open never"],
  ["off", "2026-11-24T10:00:00+01:00", "closed never"],
  ["\"nach Vereinbarung\"", "2026-11-24T10:00:00+01:00", "unknown never"],
  ["We-Su", "2026-11-24T10:00:00+01:00", "closed 2026-11-24T23:00:00.000Z"],
  ["We-Su", "2026-11-25T10:00:00+01:00", "open 2026-11-29T23:00:00.000Z"],
  ["Mo-Su 23:00-02:30", "2026-10-25T01:30:00+02:00", "open 2026-10-25T00:30:00.000Z"],
  ["ungeregelt", "2026-11-24T10:00:00+01:00", "unknown never unreadable"],
  ["Mo 09:00-10:00; ".repeat(20), "2026-11-24T10:00:00+01:00", "unknown never too-long"],
])("%s at %s: %s", (value, at, expected) => {
  expect(say(value, at)).toBe(expected);
});

test("an unknown Land is refused", () => {
  expect(() => say("24/7", "2026-11-24T10:00:00+01:00", "XX")).toThrow("no German Land");
});

test("the next change is always a change, and what comes before it is none", () => {
  const sample = points.filter((_, index) => index % 40 === 0);
  for (const [value, land, at] of sample) {
    const { answer, nextChange } = hoursAt({ value, land, at: new Date(at) });
    if (!nextChange) continue;
    expect(nextChange.getTime()).toBeGreaterThan(Date.parse(at));
    expect(hoursAt({ value, land, at: nextChange }).answer, `${value} at ${nextChange.toISOString()}`).not.toBe(answer);
    expect(hoursAt({ value, land, at: new Date(nextChange.getTime() - 60_000) }).answer, `${value} before ${nextChange.toISOString()}`).toBe(answer);
  }
});
