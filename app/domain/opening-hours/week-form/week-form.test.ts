import fc from "fast-check";
import { expect, test } from "vitest";
import { spellHours } from "../hours-reader.server.ts";
import values from "../samples/values.json";
import { showWeek } from "./show-week.server.ts";
import { copyDay, readWeekFields, weekFields } from "./week-fields.ts";
import { type FormDay, type WeekForm, writeWeek } from "./week-form.ts";

const today = "2026-11-24";
const shown = (value: string | null) => showWeek({ value, land: "NW", today });
const open = (...spans: Array<[string, string | null]>): FormDay => ({ kind: "offen", spans: spans.map(([from, to]) => ({ from, to })) });

test.each([
  "Mo-Fr 09:00-13:00,14:30-18:30; Sa 09:00-14:00; Su off; PH off",
  "Mo-Th,Su 17:00+; Fr-Sa 20:00-02:00; PH 10:00-14:00",
  'Mo off; Tu-Fr 10:00-18:00; Sa "nur nach Vereinbarung"; Su unknown; PH off || "nach Vereinbarung"',
  "Mo-Fr 09:00-18:00; Sa 09:00-14:00; Su off; PH Mo-Fr 09:00-18:00; PH Sa 09:00-14:00; PH Su off",
  "Mo-Su 00:00-24:00; PH off",
])("the form shows and writes %s", (value) => {
  const form = shown(value);
  expect(form).not.toBeNull();
  expect(form && writeWeek(form)).toBe(value);
});

test("what the form cannot show is not shown wrongly", () => {
  for (const value of ["Apr-Oct Mo-Su 09:00-18:00", "week 1-53/2 Fr 09:00-12:00", "Sa[1] 10:00-14:00", "Mo-Su sunrise-sunset", 'Mo-Fr 09:00-18:00 "nur mit Kundenkarte"', "Mo 8:00-9:00,10:00-11:00,12:00-13:00,14:00-15:00", "Quatsch"])
    expect(shown(value), value).toBeNull();
});

test("no hours are a form in which nothing is said, and that is written as nothing", () => {
  const form = shown(null);
  expect(form && writeWeek(form)).toBeNull();
  expect(form?.days.every(({ kind }) => kind === "unbekannt")).toBe(true);
});

test("every real value is either shown so that the same is saved, or not at all", { timeout: 60_000 }, () => {
  const sample = values.filter((_, index) => index % 6 === 0);
  const found = sample.filter((value) => shown(value) !== null);
  console.log(`${found.length} of ${sample.length} real values fit the week form`);
  expect(found.length / sample.length).toBeGreaterThan(0.6);
});

const minute = fc.integer({ min: 0, max: 95 }).map((quarter) => `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`);
const times = fc.uniqueArray(minute, { minLength: 2, maxLength: 6 }).map((all) => [...all].sort()).map((all) => Array.from({ length: Math.floor(all.length / 2) }, (_, index) => ({ from: all[index * 2], to: all[index * 2 + 1] })));
const day: fc.Arbitrary<FormDay> = fc.oneof(times.map((spans): FormDay => ({ kind: "offen", spans })), fc.constantFrom<FormDay>({ kind: "zu", spans: [] }, { kind: "termin", spans: [] }, { kind: "unbekannt", spans: [] }));

test("whatever is filled in comes back from the fields, and what is written can be read", { timeout: 60_000 }, () => {
  const forms: fc.Arbitrary<WeekForm> = fc.record({ days: fc.array(day, { minLength: 7, maxLength: 7 }), holiday: day, appointments: fc.boolean() });
  fc.assert(fc.property(forms, (form) => {
    expect(readWeekFields(weekFields(form))).toEqual({ ok: true, form });
    const value = writeWeek(form);
    if (value !== null && value.length <= 255) expect(spellHours({ value, land: "NW", fromDay: today, dayCount: 60 })).toMatchObject({ ok: true });
  }), { numRuns: 60 });
});

test("a day is copied to others with all its times", () => {
  const fields = weekFields({ days: [open(["09:00", "13:00"], ["14:00", null]), ...Array.from({ length: 6 }, (): FormDay => ({ kind: "zu", spans: [] }))], holiday: { kind: "zu", spans: [] }, appointments: false });
  const copied = readWeekFields(copyDay({ fields, from: "mo", to: ["di", "sa"] }));
  expect(copied.ok && writeWeek(copied.form)).toBe("Mo-Tu,Sa 09:00-13:00,14:00+; We-Fr,Su off; PH off");
});

test.each([
  [{ "mo-art": "offen" }, "mo-von-1"],
  [{ "mo-art": "offen", "mo-von-1": "9:00" }, "mo-bis-1"],
  [{ "mo-art": "offen", "mo-von-1": "9:00", "mo-bis-1": "9:00" }, "mo-bis-1"],
  [{ "mo-art": "offen", "mo-von-1": "9:00", "mo-bis-1": "13:00", "mo-von-2": "12:00", "mo-bis-2": "18:00" }, "mo-von-2"],
  [{ "mo-art": "offen", "mo-von-1": "20:00", "mo-bis-1": "2:00", "mo-von-2": "21:00", "mo-bis-2": "22:00" }, "mo-bis-1"],
  [{ "mo-art": "offen", "mo-von-1": "neun", "mo-bis-1": "25:00" }, "mo-von-1"],
  [{ "mo-art": "offen", "mo-von-1": "17:00", "mo-bis-1": "22:00", "mo-ende": "ja" }, "mo-bis-1"],
])("%j is sent back with a sentence at %s", (fields, name) => {
  const read = readWeekFields(fields);
  expect(read.ok ? {} : read.errors).toHaveProperty(name);
});
