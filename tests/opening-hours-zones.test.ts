import { afterEach, expect, test } from "vitest";
import { assertTownTime } from "#app/domain/opening-hours/assert-town-time.server.ts";
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

test("boot refuses another zone with one line that names TZ", () => {
  process.env.TZ = "UTC";
  expect(() => assertTownTime()).toThrow("TZ must be Europe/Berlin, but this process runs in UTC. Start it with TZ=Europe/Berlin.");
  process.env.TZ = "Europe/Berlin";
  expect(() => assertTownTime()).not.toThrow();
});
