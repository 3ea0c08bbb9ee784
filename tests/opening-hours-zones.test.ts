import { afterEach, expect, test } from "vitest";
import { assertTownTime } from "#app/domain/opening-hours/assert-town-time.server.ts";
import type { ShopHours } from "#app/domain/opening-hours/day-intervals.server.ts";
import { openState } from "#app/domain/opening-hours/open-state.server.ts";
import { forgetEverything } from "#app/domain/opening-hours/recently-used.ts";
import samples from "#app/domain/opening-hours/samples/values.json";
import { weekRows } from "#app/domain/opening-hours/week-rows.server.ts";

const zone = process.env.TZ;
afterEach(() => { process.env.TZ = zone; });

/** Around the days on which clocks, holidays and years trip people up. */
const instants = [
  "2026-03-29T00:59:00Z", "2026-03-29T01:00:00Z", "2026-10-24T23:30:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T09:00:00Z",
  "2026-11-01T10:00:00Z", "2026-11-18T10:00:00Z", "2026-12-24T12:59:00Z", "2026-12-31T22:30:00Z", "2026-12-31T23:30:00Z", "2027-01-01T01:30:00Z",
];
const nights = ["Mo-Su 22:00-02:30", "Mo-Su 02:15-05:00", "Mo-Su,PH 20:00-03:00", "24/7"];
const values = [...nights, ...samples.filter((value) => !/sun(rise|set)|dawn|dusk/.test(value)).filter((_, index) => index % 4 === 0)];

function answersIn(timeZone: string) {
  process.env.TZ = timeZone;
  forgetEverything();
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
  return values.flatMap((value) => ["NW", "BY", "SN"].flatMap((land) => instants.map((instant) => {
    const { kind, label, until } = openState({ shop: { value, land }, at: new Date(instant) });
    return `${value} in ${land} at ${instant}: ${kind}, ${label}, ${until?.toISOString()}`;
  }))).concat(values.flatMap((value) => weekRows({ shop: { value, land: "NW" }, today: "2026-10-22" }).map(({ day, text, bands }) => `${value} on ${day}: ${text} ${JSON.stringify(bands)}`)));
}

test("a process in UTC and one in Europe/Berlin answer alike, on every awkward day", { timeout: 60_000 }, () => {
  const berlin = answersIn("Europe/Berlin");
  const utc = answersIn("UTC");
  expect(utc.filter((answer, index) => answer !== berlin[index])).toEqual([]);
});

test.each(["UTC", "Europe/Berlin"])("the awkward days are answered rightly in a process in %s", (timeZone) => {
  process.env.TZ = timeZone;
  forgetEverything();
  const say = (value: string, at: string, more: Partial<ShopHours> = {}) => openState({ shop: { value, land: "NW", ...more }, at: new Date(at) }).label;
  const shop = "Mo-Fr 09:00-18:00; Sa 09:00-14:00; PH off";
  expect(say("Su 01:00-05:00", "2026-03-29T00:30:00Z")).toBe("offen bis 5:00");
  expect(say("Sa 20:00-04:00", "2026-10-25T01:30:00Z")).toBe("offen bis 4:00");
  expect(say(shop, "2026-11-01T10:00:00Z", { land: "BY" })).toBe("heute Feiertag, öffnet morgen um 9 Uhr");
  expect(say("Mo-Su 09:00-18:00; PH off", "2026-11-01T10:00:00Z", { land: "BB" })).toBe("offen bis 18:00");
  expect(say(shop, "2026-11-18T10:00:00Z", { land: "SN" })).toBe("heute Feiertag, öffnet morgen um 9 Uhr");
  expect(say(shop, "2026-11-18T10:00:00Z", { land: "NW" })).toBe("offen bis 18:00");
  expect(say(shop, "2026-12-24T12:30:00Z", { exceptions: [{ day: "2026-12-24", value: "09:00-13:00", reason: "Heiligabend" }] })).toBe("öffnet Montag um 9 Uhr");
  expect(say("Mo-Su,PH 20:00-02:00", "2027-01-01T00:15:00Z")).toBe("schließt in 45 Min.");
  expect(say(shop, "2026-11-28T23:30:00Z", { townDays: [{ day: "2026-11-29", value: "13:00-18:00", reason: "Adventssonntag" }] })).toBe("öffnet heute um 13 Uhr");
  expect(say(shop, "2026-11-29T22:59:00Z", { pause: { from: "2026-11-23", until: "2026-11-29", note: null } })).toBe("vorübergehend geschlossen, öffnet morgen um 9 Uhr");
  expect(say(shop, "2026-11-29T23:01:00Z", { pause: { from: "2026-11-23", until: "2026-11-29", note: null } })).toBe("öffnet heute um 9 Uhr");
});

test("boot refuses another zone with one line that names TZ", () => {
  process.env.TZ = "UTC";
  expect(() => assertTownTime()).toThrow("TZ must be Europe/Berlin, but this process runs in UTC. Start it with TZ=Europe/Berlin.");
  process.env.TZ = "Europe/Berlin";
  expect(() => assertTownTime()).not.toThrow();
});
