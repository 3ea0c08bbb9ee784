import fc from "fast-check";
import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { dayIntervals } from "./day-intervals.server.ts";
import { spellHours } from "./hours-reader.server.ts";
import { readTypedHours } from "./read-typed-hours.server.ts";
import { forgetEverything } from "./recently-used.ts";
import { tellingRemark } from "./typed/telling-remark.ts";
import values from "./samples/values.json";

type Judged = { set: string; typed: string; judged: string };
const judgements: Judged[] = readFileSync(new URL("samples/typed-hours.tsv", import.meta.url), "utf8").split("\n").slice(1).filter(Boolean)
  .map((line) => line.split("\t")).map(([set, typed, judged]) => ({ set, typed, judged }));
/** An ordinary week, one with Ascension Day, one in the summer holidays, one with Christmas. */
const weeks = ["2026-02-09", "2026-05-11", "2026-08-03", "2026-12-21"];

beforeEach(() => forgetEverything());

function meaning(value: string): string {
  return JSON.stringify(weeks.map((from) => {
    const stretches: Array<{ from: number; to: number; kind: string }> = [];
    for (const { startsAt, endsAt, kind } of dayIntervals({ shop: { value, land: "NW" }, from, dayCount: 7 }).intervals) {
      const last = stretches.at(-1);
      if (last && last.to === startsAt.getTime() && last.kind === kind) last.to = endsAt.getTime();
      else stretches.push({ from: startsAt.getTime(), to: endsAt.getTime(), kind });
    }
    return stretches;
  }));
}

function verdict({ typed, judged }: Judged): "right" | "wrong" | "refused" {
  const reading = readTypedHours(typed);
  if (!reading.ok) return "refused";
  if (judged === "unclear" || judged === "foreign") return "wrong";
  return meaning(reading.value) === meaning(judged) ? "right" : "wrong";
}

function understood(typed: string): string {
  const reading = readTypedHours(typed);
  return reading.ok ? reading.value : reading.reason;
}

test.each([["dev", 0.99], ["held-out", 0.97], ["held-out-2", 0.95], ["held-out-3", 0.97], ["held-out-4", 0.97]])("of the judged values in %s, at least a share of %d is read rightly and none wrongly", { timeout: 60_000 }, (set, floor) => {
  const sample = judgements.filter((one) => one.set === set);
  const clear = sample.filter(({ judged }) => judged !== "unclear" && judged !== "foreign");
  expect(sample.filter((one) => verdict(one) === "wrong").map(({ typed }) => typed)).toEqual([]);
  expect(clear.filter((one) => verdict(one) === "right").length / clear.length).toBeGreaterThanOrEqual(floor);
});

test.each([
  ["Mo-Do 17-24, Fr-Sa 17-2; So 14-20", "Mo-Th 17:00-24:00, Fr,Sa 17:00-02:00, Su 14:00-20:00"],
  ["Fr-Sa 19-3 Uhr; So Ruhetag", "Su off; Fr,Sa 19:00-03:00"],
  ["Mai-Sep: Mo-Do 18-2 Uhr; Fr-So 18-4 Uhr", "May-Sep Mo-Th 18:00-02:00, May-Sep Fr-Su 18:00-04:00"],
  ["Mo-Sa 8-2 Uhr; So, Feiertag 11-2 Uhr", "too-complex"],
  ["Mo-So, Feiertag 18-2 Uhr", "Mo-Su,PH 18:00-02:00"],
])("a night runs on into the next day, whatever is said of that day: %j is %j", (typed, expected) => {
  expect(understood(typed)).toBe(expected);
});

test.each([
  ["Di-So 9-18 Uhr", "Tu-Su 09:00-18:00"],
  ["Mo-Do: 07:30-16:30, Fr bis 13", "Mo-Th 07:30-16:30, Fr 07:30-13:00"],
  ["Mo - Fr 9.00 bis 12.30 und 14 bis 18 Uhr, Sa. 9-13h", "Mo-Fr 09:00-12:30,14:00-18:00, Sa 09:00-13:00"],
  ["täglich 10-18, montags Ruhetag", "Tu-Su 10:00-18:00; Mo off"],
  ["TAEGLICH AUSSER MO 11 BIS 22 UHR", "Tu-Su 11:00-22:00; Mo off"],
  ["Montag Ruhetag, sonst 11:30-14 und 17:30-22 Uhr", "Mo off; Tu-Su 11:30-14:00,17:30-22:00"],
  ["ab 18 Uhr", "Mo-Su 18:00+"],
  ["Fr u. Sa 20 Uhr bis open end", "Fr,Sa 20:00+"],
  ["werktags 9-18 Uhr", "Mo-Sa 09:00-18:00"],
  ["werktags 9-18 Uhr, samstags 9-13 Uhr", "Mo-Fr 09:00-18:00, Sa 09:00-13:00"],
  ["24 Stunden", "24/7"],
  ["An Sonn- und Feiertagen geschlossen, Mo-Sa 8-20 Uhr", "Su off; Mo-Sa 08:00-20:00; PH off"],
  ["Mo-Fr 9-12 und 14-18 Uhr, Mittwochnachmittag geschlossen", "Mo,Tu,Th,Fr 09:00-12:00,14:00-18:00; We 09:00-12:00"],
  ["Mo-Fr vormittags 8-12 Uhr, nachmittags 14-18 Uhr", "Mo-Fr 08:00-12:00,14:00-18:00"],
  ["Mo-Fr 9-12 Uhr; Mo, Do 15-18 Uhr", "Mo,Th 09:00-12:00,15:00-18:00; Tu,We,Fr 09:00-12:00"],
  ["Mo-Fr 7-11 Uhr durchgehend, Di auch 15-18 Uhr", "Mo,We-Fr 07:00-11:00; Tu 07:00-11:00,15:00-18:00"],
  ["Nur samstags 9-13 Uhr", "Sa 09:00-13:00"],
  ["Mo-Fr 9-18 Uhr (Mi bis 13 Uhr)", "Mo,Tu,Th,Fr 09:00-18:00, We 09:00-13:00"],
  ["Sommer (April bis Oktober): täglich 10-20 Uhr; Winter (November bis März): Di-So 11-18 Uhr", "Apr-Oct Mo-Su 10:00-20:00; Nov-Mar Tu-Su 11:00-18:00"],
  ["1.4.-31.10. täglich 9-18 Uhr", "Apr 01-Oct 31 Mo-Su 09:00-18:00"],
  ["Mo-Fr 9-18 Uhr. Sa 9-14 Uhr. Am 24.12. geschlossen.", "Mo-Fr 09:00-18:00; Sa 09:00-14:00; Dec 24 off"],
  ["Mo-Sa 9-18 Uhr, Heiligabend bis 13 Uhr", "Mo-Sa 09:00-18:00; Dec 24 Mo-Sa 09:00-13:00"],
  ["jeden ersten Samstag im Monat 10-14 Uhr", "Sa[1] 10:00-14:00"],
  ["nach Vereinbarung", '"nach Vereinbarung"'],
  ["Di-Fr 10-18 Uhr und nach Vereinbarung", 'Tu-Fr 10:00-18:00 || "nach Vereinbarung"'],
  ["Di-Fr 10-18 Uhr, Sa nur nach Vereinbarung", 'Tu-Fr 10:00-18:00, Sa "nur nach Vereinbarung"'],
  ["vorübergehend geschlossen", 'off "vorübergehend geschlossen"'],
  ["Sonnenaufgang bis Sonnenuntergang", "Mo-Su sunrise-sunset"],
  ["Montag–Freitag 9:00 – 17:00 Uhr\nSamstag 10:00 – 14:00 Uhr", "Mo-Fr 09:00-17:00; Sa 10:00-14:00"],
])("%s", (typed, value) => {
  expect(understood(typed)).toBe(value);
  expect(spellHours({ value, land: "BY", fromDay: "2026-11-23", dayCount: 60 })).toMatchObject({ ok: true, canonical: value });
});

test.each([
  ["Mittwochnachmittag geschlossen", "no-hours"],
  ["an Feiertagen geschlossen", "no-hours"],
  ["Montag Ruhetag", "no-hours"],
  ["So 10:00", "no-end"],
  ["Mo-Fr, Sa 9", "no-end"],
  ["Sommer 9-18, Winter 10-17", "no-season-dates"],
  ["Mo-Fr 9:00 - 5:00", "unlikely-time"],
  ["Mo-Fr 9-31 Uhr", "unlikely-time"],
  ["Mo-Fr 9-12 und 2-6 Uhr", "unlikely-time"],
  ["Mo-Fr 8-8", "unlikely-time"],
  ["Mo-Fr 9-00 Uhr", "unlikely-time"],
  ['Tu-Su 10:00-18:00 open "außer Mittwoch"', "unclear-remark"],
  ['Mo-Fr 09:00-12:00 open "Telefonzeiten"', "unclear-remark"],
  ['Mo-Fr 08:00-18:00; Sa "10-12"', "unclear-remark"],
  ["So-Su 10-18", "unlikely-days"],
  ["Mo, Mi, We 9-12", "unlikely-days"],
  ["jeden 2. Samstag 10-12 Uhr", "unlikely-days"],
  ["30.2. geschlossen, sonst 9-18", "unlikely-days"],
  ["Mo-Fr 9-18 Uhr, Mittwochnachmittag geschlossen", "contradiction"],
  ["Mo-Sa 9-19, Do 15-18", "contradiction"],
  ["Mo-Fr 9-18, Fr geschlossen", "contradiction"],
  ["Mo-Fr abends 8-12 Uhr", "contradiction"],
  ["Di-Fr 10-18 Uhr nach Vereinbarung", "unclear-remark"],
  ['Mo-Fr 9-12; Sa 9-12 "bei schönem Wetter"', "unclear-remark"],
  ["Mo-Sa 10-18 Uhr, April bis Oktober 9-19 Uhr", "too-complex"],
  ["Mo-Fr 9-18 Uhr und samstags bei gutem Wetter", "unread-word"],
  ["Lu-Do 08:00-17:00", "unread-word"],
  ["Mo-Fr 9-18 €", "unread-word"],
  ["   ", "empty"],
  ["Mo 9-12 ".repeat(70), "too-long"],
])("%s is refused (%s)", (typed, reason) => {
  expect(readTypedHours(typed)).toMatchObject({ ok: false, reason, why: expect.stringMatching(/^\P{Ll}.*[.?]$/u) });
});

test("what is left unsaid and filled in is said in a note", () => {
  expect(readTypedHours("9-18 Uhr")).toEqual({ ok: true, value: "Mo-Su 09:00-18:00", notes: ["Ohne Wochentag gelesen als: an allen Tagen."] });
  expect(readTypedHours("werktags 9-18 Uhr")).toMatchObject({ notes: ["„werktags“ gelesen als: Montag bis Samstag."] });
  expect(readTypedHours("Mo-Fr 9-12; Do 14-18")).toMatchObject({ notes: ["Spätere Zeiten desselben Tages gelten zusätzlich zu den früheren."] });
});

test("what is read from a shop that is closed for now is read again as it is", () => {
  const value = understood("Bis auf weiteres geschlossen");
  expect(value).toBe('off "Bis auf weiteres geschlossen"');
  expect(understood(value)).toBe(value);
});

test("canonical opening_hours text passes through as it is", () => {
  const fromDay = "2026-11-23";
  const canonical = values.filter((value) => {
    const spelled = spellHours({ value, land: "NW", fromDay, dayCount: 28 });
    return spelled.ok && spelled.canonical === value && tellingRemark(value) === undefined && /^[ -~]*$/.test(value.replace(/"[^"]*"/g, "")) && !/\b(Di|Mi|Do|So)\b|; "/.test(value)
      && !/\|\| "(?!.*(vereinbar|termin|absprache|anfrage|anmeld))/i.test(value);
  });
  expect(canonical.length).toBeGreaterThan(100);
  for (const value of canonical) expect([value, understood(value)]).toEqual([value, value]);
  expect(understood('Th 15:00-17:00; "Sowie nach Vereinbarung"')).toBe('Th 15:00-17:00 || "Sowie nach Vereinbarung"');
  expect(understood('Tu-Su 11:00-23:00; "Küche bis 21 Uhr"')).toBe("unclear-remark");
  expect(understood('Tu-Su 11:00-23:00 || "Karneval geschlossen"')).toBe("unclear-remark");
  expect(understood('Mo-Sa 9-18 Uhr; Feiertage geschlossen "auch Rosenmontag geschlossen"')).toBe("unclear-remark");
});

test("whatever is typed, there is an answer within a second, and what is understood is let in at the door and understood again", { timeout: 120_000 }, () => {
  readTypedHours("Mo 9-12");
  const pieces = [...new Set(judgements.flatMap(({ typed }) => typed.split(/(?<=[^\p{L}\d])|(?=[^\p{L}\d])/u)))];
  const words = ["Uhr", "und", "bis", "ab", "außer", "(", ")", "geschlossen", "nachmittags", "Mittwochnachmittag", "1.", "im Monat", "April", "24.12.", "Sommer", "sonst", "nach Vereinbarung", "24 Stunden", "täglich", "werktags", "||", "\"", "„", "“", "\n", "[", "]"];
  const typed = fc.oneof(
    fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 60 }).map((parts) => parts.join(" ")),
    fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 60 }).map((parts) => parts.join("")),
    fc.array(fc.constantFrom(...judgements.map((one) => one.typed)), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(", ")),
    fc.string({ unit: "grapheme", maxLength: 600 }),
    fc.string({ unit: "binary", maxLength: 600 }),
    fc.constantFrom("(", "Mo,", "9-", "1.", "Mo-", "„", "und ", "1. und ", "von ", "außer ", "Mo[").map((piece) => piece.repeat(Math.floor(500 / piece.length))),
  );
  fc.assert(fc.property(typed, (text) => {
    const before = performance.now();
    const reading = readTypedHours(text);
    expect(performance.now() - before).toBeLessThan(1000);
    if (!reading.ok) return;
    expect(spellHours({ value: reading.value, land: "NW", fromDay: "2026-11-23", dayCount: 28 })).toMatchObject({ ok: true, canonical: reading.value });
    expect(understood(reading.value)).toBe(reading.value);
  }), { numRuns: 1500 });
});
