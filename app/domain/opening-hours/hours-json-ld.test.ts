import { expect, test } from "vitest";
import { hoursJsonLd } from "./hours-json-ld.server.ts";

const brief = (value: string | null, today: string, exceptions: Array<{ day: string; value: string; reason: string }> = []) => {
  const { openingHoursSpecification, specialOpeningHoursSpecification } = hoursJsonLd({ shop: { value, land: "NW", exceptions }, today });
  return {
    week: openingHoursSpecification.map(({ dayOfWeek, opens, closes }) => `${dayOfWeek?.slice(19, 21)} ${opens}-${closes}`),
    special: specialOpeningHoursSpecification.map(({ validFrom, opens, closes }) => `${validFrom} ${opens}-${closes}`),
  };
};

test("the week is an ordinary one, holidays and exceptions stand apart", () => {
  expect(brief("Mo-Fr 09:00-13:00,14:30-18:00; Sa 09:00-14:00; PH off", "2026-12-22", [{ day: "2026-12-24", value: "09:00-12:00", reason: "Heiligabend" }])).toEqual({
    week: ["Mo 09:00-13:00", "Mo 14:30-18:00", "Tu 09:00-13:00", "Tu 14:30-18:00", "We 09:00-13:00", "We 14:30-18:00", "Th 09:00-13:00", "Th 14:30-18:00", "Fr 09:00-13:00", "Fr 14:30-18:00", "Sa 09:00-14:00"],
    special: ["2026-12-24 09:00-12:00", "2026-12-25 00:00-00:00", "2026-12-26 00:00-00:00", "2027-01-01 00:00-00:00"],
  });
});

test("nights, round the clock, unknown", () => {
  expect(brief("Fr 20:00-02:00", "2026-11-02").week).toEqual(["Fr 20:00-02:00"]);
  expect(brief("Fr 20:00-24:00", "2026-11-02").week).toEqual(["Fr 20:00-00:00"]);
  expect(brief("24/7", "2026-11-02").week[0]).toBe("Mo 00:00-23:59");
  expect(brief(null, "2026-12-22")).toEqual({ week: [], special: [] });
});
