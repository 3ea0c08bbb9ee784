import { expect, test } from "vitest";
import { daysToAsk } from "./days-to-ask.server.ts";
import { openDays, whyAsk } from "./when-to-ask.server.ts";

const at = new Date("2026-12-16T08:00:00Z");
const today = "2026-12-16";
const season = daysToAsk({ land: "NW", today });
const days = (count: number) => new Date(at.getTime() - count * 86_400_000);
const shop = (value: string | null, exceptions: Array<{ day: string; value: string; reason: string }> = []) => ({ value, land: "NW", exceptions });

test("Christmas is one question, a week before", () => {
  expect(season.map(({ day, name }) => `${day} ${name}`)).toEqual(["2026-12-24 Heiligabend", "2026-12-25 1. Weihnachtstag", "2026-12-26 2. Weihnachtstag", "2026-12-31 Silvester", "2027-01-01 Neujahr"]);
  expect(daysToAsk({ land: "NW", today: "2026-12-13" })).toEqual([]);
});

test("a holiday of one Land is no question in another", () => {
  expect(daysToAsk({ land: "BY", today: "2026-12-29" }).map(({ name }) => name)).toEqual(["Heilige Drei Könige"]);
  expect(daysToAsk({ land: "NW", today: "2026-12-29" })).toEqual([]);
});

test("days on which a shop is shut anyway, or has said what holds, are no question", () => {
  expect(openDays({ hours: shop("Mo-We 09:00-18:00"), season, today })).toEqual([]);
  const names = (hours: ReturnType<typeof shop>) => openDays({ hours, season, today }).map(({ name }) => name);
  expect(names(shop("Mo-Sa 09:00-18:00; PH off"))).toEqual(["Heiligabend", "Silvester"]);
  expect(names(shop("Mo-Sa 09:00-18:00; PH off", [{ day: "2026-12-24", value: "09:00-13:00", reason: "" }]))).toEqual(["Silvester"]);
});

test("a shop is asked after 90 days, before holidays, and left alone for 14 days", () => {
  const ask = (known: Partial<Parameters<typeof whyAsk>[0]>) => whyAsk({ hours: shop("Mo-Sa 09:00-18:00"), confirmedAt: days(20), askedAt: null, season: [], today, at, ...known });
  expect(ask({})).toBeNull();
  expect(ask({ confirmedAt: days(90) })).toBe("old");
  expect(ask({ confirmedAt: null })).toBe("old");
  expect(ask({ season })).toBe("special-days");
  expect(ask({ season, confirmedAt: days(3) })).toBeNull();
  expect(ask({ season, askedAt: days(13) })).toBeNull();
  expect(ask({ confirmedAt: days(200), askedAt: days(30) })).toBeNull();
  expect(ask({ confirmedAt: days(200), askedAt: days(91) })).toBe("old");
  expect(ask({ hours: shop(null), confirmedAt: null, season })).toBeNull();
});
