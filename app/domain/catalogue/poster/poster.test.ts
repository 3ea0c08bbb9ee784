import { expect, test } from "vitest";
import { type Mark, openPress, type Press, sheets } from "#app/adapters/paper/index.server.ts";
import { townInks } from "#app/values/print-colour.ts";
import { holidayWords } from "./holiday-words.server.ts";
import { layOutPoster, type PosterView } from "./lay-out-poster.ts";

const view: PosterView = {
  name: "Radhaus Lindemann", trade: "Fahrräder", known: true, week: [{ days: "Montag bis Freitag", text: "9–13, 14–18 Uhr" }, { days: "Samstag und Sonntag", text: "geschlossen" }], holidays: "An Feiertagen geschlossen.",
  special: [{ day: "Do, 24. Dez", text: "9 bis 12 Uhr · Heiligabend" }], address: "stadtkorb.example/erlenstedt/geschaefte/radhaus-lindemann", url: "https://stadtkorb.example/erlenstedt/geschaefte/radhaus-lindemann",
  town: "Erlenstedt", asOf: "Stand: 24.11.2026", credit: "Quelle: OpenStreetMap, Stand 29.01.2026, © OpenStreetMap contributors, ODbL 1.0", inks: townInks(28),
};
const long = "Käse- und Feinkosthandlung Allerheiligen-Müßiggang & Töchter, vormals Šarić, Inhaberin Donaudampfschifffahrtsgesellschaft";
const press = await openPress();

/** The box a mark fills, in millimetres. */
function boxOf(mark: Mark, measure: Press["measure"]) {
  if (mark.kind === "text") return { left: mark.x, top: mark.y, right: mark.x + measure(mark).width, bottom: mark.y + measure(mark).height };
  if (mark.kind === "qr") return { left: mark.x, top: mark.y, right: mark.x + mark.size, bottom: mark.y + mark.size };
  if (mark.kind === "rect") return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height };
  return null;
}

test("everything that matters stands on the sheet, read in the order of importance", () => {
  const texts = layOutPoster({ view, press, size: sheets.a4 }).marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : mark.kind === "qr" ? [mark.spoken] : []));
  expect(texts.slice(0, 5)).toEqual(["Radhaus Lindemann", "Fahrräder in Erlenstedt", "Öffnungszeiten", "Montag bis Freitag", "9–13, 14–18 Uhr"]);
  for (const words of ["An Feiertagen geschlossen.", "Do, 24. Dez", "9 bis 12 Uhr · Heiligabend", "Stand: 24.11.2026", "QR-Code zu stadtkorb.example/erlenstedt/geschaefte/radhaus-lindemann"]) expect(texts, words).toContain(words);
});

test.for(["a4", "a5", "a6"] as const)("on %s nothing runs into the foot or over the edge, however much there is to say", (size) => {
  const full = { ...view, name: long, trade: long, week: Array.from({ length: 7 }, (_, index) => ({ days: `Donnerstag und Tag ${index}`, text: "7:30–12:15, 13:45–15, 16–19:30 oder länger Uhr" })), special: Array.from({ length: 6 }, () => ({ day: "Mo, 21. Dez bis Mi, 23. Dez", text: `geschlossen · ${long}` })) };
  const { marks } = layOutPoster({ view: full, press, size: sheets[size] });
  const factor = sheets[size].width / 210;
  for (const mark of marks) {
    const box = boxOf(mark, press.measure);
    if (!box) continue;
    expect(box.left, JSON.stringify(mark)).toBeGreaterThanOrEqual(9.9 * factor);
    expect(box.right, JSON.stringify(mark)).toBeLessThanOrEqual(200.1 * factor);
    expect(box.bottom, JSON.stringify(mark)).toBeLessThanOrEqual((mark.kind === "text" && mark.text.startsWith("Quelle") ? 293 : 287.1) * factor);
    if (mark.kind === "text" && mark.y < 240 * factor) expect(box.bottom, mark.text).toBeLessThanOrEqual(240 * factor);
  }
});

test("a shop of unknown hours gets lines to write on, and no times are made up", () => {
  const texts = layOutPoster({ view: { ...view, known: false, week: [{ days: "Täglich", text: "unbekannt" }], special: [] }, press, size: sheets.a4 }).marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
  expect(texts).toEqual(expect.arrayContaining(["Montag", "Sonntag"]));
  expect(texts.join(" ")).not.toMatch(/unbekannt|\d Uhr|Feiertagen/);
});

test("what holds on holidays is said, or that nobody knows", () => {
  const words = (value: string | null) => holidayWords({ shop: { value, land: "NW" }, today: "2026-11-24" });
  expect(words("Mo-Sa 09:00-18:00; PH off")).toBe("An Feiertagen geschlossen.");
  expect(words("Mo-Sa 09:00-18:00; PH 08:00-11:00")).toBe("An Feiertagen 8–11 Uhr");
  expect(words("Mo-Sa 09:00-18:00")).toBe("An Feiertagen fragen Sie uns bitte.");
  expect(words(null)).toBe("An Feiertagen fragen Sie uns bitte.");
});
