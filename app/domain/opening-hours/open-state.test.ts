import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "#app/values/day.ts";
import { dayIntervals, type ShopHours } from "./day-intervals.server.ts";
import { openState } from "./open-state.server.ts";
import { forgetEverything } from "./recently-used.ts";
import values from "./samples/values.json";

const bookshop = "Mo-Fr 09:00-13:00,14:30-18:30; Sa 09:00-14:00; PH off";

function say(value: string | null, at: string, more: Partial<ShopHours> = {}) {
  const { kind, label } = openState({ shop: { value, land: "NW", ...more }, at: new Date(at) });
  return `${kind}: ${label}`;
}

test.each([
  ["2026-11-24T08:00:00+01:00", "closed: öffnet heute um 9 Uhr"],
  ["2026-11-24T09:00:00+01:00", "open: offen bis 13:00"],
  ["2026-11-24T12:00:00+01:00", "soon: schließt in 60 Min."],
  ["2026-11-24T12:20:30+01:00", "soon: schließt in 40 Min."],
  ["2026-11-24T12:59:59+01:00", "soon: schließt in 1 Min."],
  ["2026-11-24T13:00:00+01:00", "closed: öffnet heute um 14:30 Uhr"],
  ["2026-11-24T18:30:00+01:00", "closed: öffnet morgen um 9 Uhr"],
  ["2026-11-28T15:00:00+01:00", "closed: öffnet Montag um 9 Uhr"],
  ["2026-12-24T15:00:00+01:00", "open: offen bis 18:30"],
  ["2026-12-25T10:00:00+01:00", "closed: heute Feiertag, öffnet Montag um 9 Uhr"],
  ["2026-12-31T18:45:00+01:00", "closed: öffnet Samstag um 9 Uhr"],
  ["2027-01-01T00:00:00+01:00", "closed: heute Feiertag, öffnet morgen um 9 Uhr"],
])("a bookshop at %s", (at, expected) => {
  expect(say(bookshop, at)).toBe(expected);
});

test("no hours are unknown, never closed and never open", () => {
  for (const value of [null, "", "   ", "ungeregelt", "Mo 09:00-10:00;".repeat(40)]) expect(say(value, "2026-11-24T10:00:00+01:00")).toBe("unknown: Zeiten unbekannt");
});

test("by appointment, around the clock, all winter", () => {
  expect(say('"nach Vereinbarung"', "2026-11-24T10:00:00+01:00")).toBe("unknown: nur nach Termin");
  expect(say('Tu-Fr 10:00-18:00 || "nach Vereinbarung"', "2026-11-24T20:00:00+01:00")).toBe("unknown: jetzt nur nach Termin, öffnet morgen um 10 Uhr");
  expect(say("24/7", "2026-12-25T10:00:00+01:00")).toBe("open: durchgehend offen");
  expect(say("PH,Mo-Su 00:00-24:00", "2026-11-24T10:00:00+01:00")).toBe("open: durchgehend offen");
  expect(say("Apr-Oct Mo-Fr 09:00-18:00", "2026-11-24T10:00:00+01:00")).toBe("closed: geschlossen");
  expect(say("Dec Mo-Su 09:00-18:00", "2026-11-20T10:00:00+01:00")).toBe("closed: öffnet am 1. Dezember um 9 Uhr");
});

test("an open end promises nothing", () => {
  expect(say("Mo-Sa 17:00+", "2026-11-24T10:00:00+01:00")).toBe("closed: öffnet heute um 17 Uhr");
  expect(say("Mo-Sa 17:00+", "2026-11-24T20:00:00+01:00")).toBe("unknown: seit 17 Uhr, Ende offen");
  expect(say("Mo-Sa 12:00-22:00+", "2026-11-24T20:00:00+01:00")).toBe("open: mindestens bis 22:00 offen");
});

test("a night belongs to the evening it began in, over the turn of the year too", () => {
  expect(say("Mo-Su,PH 20:00-02:00", "2026-12-31T23:00:00+01:00")).toBe("open: offen bis 2:00");
  expect(say("Mo-Su,PH 20:00-02:00", "2027-01-01T01:30:00+01:00")).toBe("soon: schließt in 30 Min.");
  expect(say("Mo-Su,PH 20:00-02:00", "2027-01-01T02:00:00+01:00")).toBe("closed: öffnet heute um 20 Uhr");
  expect(say("Mo-Su,PH 18:00-24:00", "2026-11-24T20:00:00+01:00")).toBe("open: offen bis 24:00");
});

test("on a public holiday, hours that do not speak of holidays are unknown", () => {
  expect(say("Mo-Sa 09:00-20:00", "2026-12-25T10:00:00+01:00")).toBe("unknown: heute Feiertag, Zeiten unbekannt");
  expect(say("Mo-Sa 09:00-20:00", "2026-12-25T22:00:00+01:00")).toBe("closed: geschlossen");
  expect(say("24/7", "2026-12-25T22:00:00+01:00")).toBe("open: durchgehend offen");
});

test("the two regional holidays of Bayern are not taken for holidays of the whole Land", () => {
  expect(say("Mo-Sa 09:00-18:00; PH off", "2026-08-08T10:00:00+02:00", { land: "BY" })).toBe("open: offen bis 18:00");
  expect(say("Mo-Sa 09:00-18:00; PH off", "2026-08-15T10:00:00+02:00", { land: "BY" })).toBe("unknown: heute Feiertag, Zeiten unbekannt");
  expect(say("Mo-Sa 09:00-18:00; PH off", "2026-08-15T10:00:00+02:00", { land: "SL" })).toContain("closed: heute Feiertag");
});

test("an exception of the shop beats its usual hours and the holiday", () => {
  const today = (value: string, reason = "Inventur") => ({ exceptions: [{ day: "2026-11-24", value, reason }] });
  expect(say(bookshop, "2026-11-24T16:00:00+01:00", today("09:00-13:00,14:30-16:30"))).toBe("soon: schließt in 30 Min.");
  expect(say(bookshop, "2026-11-24T10:00:00+01:00", today("off"))).toBe("closed: heute geschlossen, öffnet morgen um 9 Uhr");
  expect(say(null, "2026-11-24T10:00:00+01:00", today("09:00-13:00"))).toBe("open: offen bis 13:00");
  expect(say(bookshop, "2026-11-24T10:00:00+01:00", today("Quatsch"))).toBe("unknown: Zeiten unbekannt");
  expect(say(bookshop, "2026-12-25T10:00:00+01:00", { exceptions: [{ day: "2026-12-25", value: "09:00-12:00", reason: "" }] })).toBe("open: offen bis 12:00");
  expect(openState({ shop: { value: bookshop, land: "NW", ...today("off") }, at: new Date("2026-11-24T10:00:00+01:00") }).reason).toBe("Inventur");
});

test("an exception leaves last night alone and cuts round-the-clock hours at midnight", () => {
  const off = { exceptions: [{ day: "2026-11-24", value: "off", reason: "" }] };
  expect(say("Mo-Su 20:00-02:00", "2026-11-24T01:30:00+01:00", off)).toBe("soon: schließt in 30 Min.");
  expect(say("Mo-Su 20:00-02:00", "2026-11-24T21:00:00+01:00", off)).toBe("closed: heute geschlossen, öffnet morgen um 20 Uhr");
  expect(say("Mo-Su 20:00-02:00", "2026-11-25T01:00:00+01:00", off)).toBe("closed: öffnet heute um 20 Uhr");
  expect(say("24/7", "2026-11-24T10:00:00+01:00", off)).toBe("closed: heute geschlossen, öffnet morgen um 0 Uhr");
});

test("a town's day that the shop joins beats its usual hours, its own exception beats the town's day", () => {
  const sunday = { townDays: [{ day: "2026-11-29", value: "13:00-18:00", reason: "Verkaufsoffener Sonntag" }] };
  expect(say(bookshop, "2026-11-29T14:00:00+01:00", sunday)).toBe("open: offen bis 18:00");
  expect(say(bookshop, "2026-11-29T14:00:00+01:00")).toBe("closed: öffnet morgen um 9 Uhr");
  expect(say(null, "2026-11-29T14:00:00+01:00", sunday)).toBe("open: offen bis 18:00");
  expect(say(bookshop, "2026-11-29T14:00:00+01:00", { ...sunday, exceptions: [{ day: "2026-11-29", value: "off", reason: "" }] })).toBe("closed: heute geschlossen, öffnet morgen um 9 Uhr");
});

test("a late evening of the town comes on top of the usual hours", () => {
  const evening = { townDays: [{ day: "2026-11-27", value: "18:00-22:00", reason: "Late-Night-Shopping", adds: true }] };
  expect(say("Mo-Fr 09:00-18:00", "2026-11-27T10:00:00+01:00", evening)).toBe("open: offen bis 22:00");
  expect(say("Mo-Fr 09:00-13:00", "2026-11-27T14:00:00+01:00", evening)).toBe("closed: öffnet heute um 18 Uhr");
  expect(say(null, "2026-11-27T20:00:00+01:00", evening)).toBe("open: offen bis 22:00");
});

test("a pause closes a shop whatever else is said, and nothing is promised beyond it that is not known", () => {
  const pause = (until: string | null, note: string | null = "Umbau") => ({ pause: { from: "2026-11-23", until, note } });
  expect(say(bookshop, "2026-11-24T10:00:00+01:00", pause("2026-11-27"))).toBe("closed: vorübergehend geschlossen, öffnet Samstag um 9 Uhr");
  expect(say(bookshop, "2026-11-24T10:00:00+01:00", pause(null))).toBe("closed: vorübergehend geschlossen");
  expect(say(bookshop, "2026-11-28T10:00:00+01:00", pause("2026-11-27"))).toBe("open: offen bis 14:00");
  expect(say("24/7", "2026-11-24T10:00:00+01:00", pause(null))).toBe("closed: vorübergehend geschlossen");
  expect(say(null, "2026-11-24T10:00:00+01:00", pause("2026-11-27"))).toBe("closed: vorübergehend geschlossen");
  expect(say(null, "2026-11-28T10:00:00+01:00", pause("2026-11-27"))).toBe("unknown: Zeiten unbekannt");
  expect(say('"nach Vereinbarung"', "2026-11-24T10:00:00+01:00", pause(null))).toBe("closed: vorübergehend geschlossen");
  expect(say(bookshop, "2026-11-24T10:00:00+01:00", { ...pause(null), exceptions: [{ day: "2026-11-24", value: "09:00-18:00", reason: "" }] })).toBe("closed: vorübergehend geschlossen");
  expect(say("Mo-Su 20:00-02:00", "2026-11-23T01:30:00+01:00", pause(null))).toBe("soon: schließt in 30 Min.");
  expect(openState({ shop: { value: bookshop, land: "NW", ...pause(null) }, at: new Date("2026-11-24T10:00:00+01:00") }).reason).toBe("Umbau");
});

test("an unknown day before the next opening is not skipped", () => {
  expect(say("Mo-Fr 09:00-18:00; Sa unknown", "2026-11-27T20:00:00+01:00")).toBe("closed: geschlossen");
});

test("the sign, the intervals and its own expiry agree for every real value at any instant", () => {
  const instants = fc.integer({ min: Date.parse("2026-01-01T00:00:00Z"), max: Date.parse("2027-12-31T00:00:00Z") });
  fc.assert(fc.property(fc.constantFrom(null, ...values), instants, fc.constantFrom("NW", "BY", "SN"), (value, ms, land) => {
    const at = new Date(ms);
    const shop = { value, land };
    const state = openState({ shop, at });
    const here = dayIntervals({ shop, from: dayOf(at) }).intervals.find(({ startsAt, endsAt }) => startsAt <= at && at < endsAt);
    expect(state.kind === "soon" ? "open" : state.kind).toBe(here?.kind ?? "closed");
    expect(state.label).not.toBe("");
    expect(state.validUntil.getTime()).toBeGreaterThan(ms);
    if (state.until) expect(state.until.getTime()).toBeGreaterThan(ms);
    if (state.opensAt) expect(state.opensAt.getTime()).toBeGreaterThan(ms);
    forgetEverything();
    const justBefore = openState({ shop, at: new Date(state.validUntil.getTime() - 1) });
    expect(justBefore.label).toBe(state.label);
  }), { numRuns: 200 });
});
