import ical, { type VEvent } from "node-ical";
import { afterEach, describe, expect, test } from "vitest";
import type { ShopHours } from "#app/domain/opening-hours/day-intervals.server.ts";
import { forgetEverything } from "#app/domain/opening-hours/recently-used.ts";
import { specialDays } from "#app/domain/opening-hours/signs/special-days.server.ts";
import { dayOf } from "#app/values/day.ts";
import { hoursInWords } from "./hours-in-words.ts";
import { usualWeek } from "./usual-week.server.ts";
import { writeContactCard } from "./write-contact-card.ts";
import { writeSpecialDays } from "./write-special-days.server.ts";

const hostile = "Müller\r\nEND:VCARD\r\nBEGIN:VEVENT\rX:1\u2028;,\\ & Söhne";
const zone = process.env.TZ;
afterEach(() => { process.env.TZ = zone; forgetEverything(); });

/** RFC 2426 as a reader takes it: unfolded lines, names, values with their escapes undone. */
function readCard(text: string): Array<{ name: string; parameters: string; value: string }> {
  return text.replaceAll(/\r\n[ \t]/g, "").trimEnd().split("\r\n").map((line) => {
    const [, name, parameters, value] = /^([\w-]+)((?:;[^:]*)?):(.*)$/s.exec(line) ?? [];
    if (name === undefined) throw new Error(`no line of a vCard: ${JSON.stringify(line)}`);
    return { name, parameters, value: value.replaceAll(/\\(.)/g, (_, escaped) => (escaped === "n" ? "\n" : escaped)) };
  });
}

const card = { name: "Bäckerei Müßig", street: "Marktplatz 2", plz: "00001", city: "Erlenstedt", lat: 51.85, lon: 6.86, phone: "030 23125-001", website: "https://baeckerei-muessig.de/", url: "https://stadt.example/erlenstedt/geschaefte/b", note: ["Montag: 9–18 Uhr", "Sonntag: geschlossen"], uid: "shop-1@stadt.example", changedAt: new Date("2026-11-24T10:00:00Z") };

describe("a contact card", () => {
  test("says name, address, telephone, pages, place and hours", () => {
    const lines = readCard(writeContactCard(card));
    const value = (name: string) => lines.filter((line) => line.name === name).map((line) => line.value);
    expect([lines[0].value, value("VERSION")[0], lines.at(-1)?.value]).toEqual(["VCARD", "3.0", "VCARD"]);
    expect(value("FN")).toEqual(["Bäckerei Müßig"]);
    expect(value("ORG")).toEqual(["Bäckerei Müßig"]);
    expect(value("N")).toHaveLength(1);
    expect(value("ADR")).toEqual([";;Marktplatz 2;Erlenstedt;;00001;Deutschland"]);
    expect(value("TEL")).toEqual(["030 23125-001"]);
    expect(value("URL")).toEqual([card.url, "https://baeckerei-muessig.de/"]);
    expect(value("GEO")).toEqual(["51.85;6.86"]);
    expect(value("NOTE")).toEqual(["Montag: 9–18 Uhr\nSonntag: geschlossen"]);
  });

  test("keeps hostile text inside its line, and leads to pages only", () => {
    const text = writeContactCard({ ...card, name: hostile, street: hostile, phone: `030 1234\r\nURL:javascript:alert(1)`, website: "javascript:alert(1)", note: [hostile, "zwei"] });
    const lines = readCard(text);
    expect(lines.filter(({ name }) => name === "END" || name === "BEGIN")).toHaveLength(2);
    expect(lines.find(({ name }) => name === "FN")?.value).toBe("Müller END:VCARD BEGIN:VEVENT X:1 ;,\\ & Söhne");
    expect(lines.filter(({ name }) => name === "URL")).toHaveLength(1);
    expect(lines.find(({ name }) => name === "TEL")?.value).toBe("030 1234(1)");
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/\r(?!\n)|(?<!\r)\n/);
  });
});

function shopWith(hours: ShopHours, at: Date) {
  return { id: "shop-1", name: "Bäckerei Müßig", url: card.url, street: card.street, plz: card.plz, city: card.city, origin: { text: hostile, more: "ODbL 1.0" }, hours, special: specialDays({ shop: hours, today: dayOf(at), dayCount: 60 }) };
}
function eventsOf(text: string): VEvent[] {
  return Object.values(ical.sync.parseICS(text)).flatMap((entry) => (entry?.type === "VEVENT" ? [entry] : [])).sort((one, other) => one.start.getTime() - other.start.getTime());
}

describe("the calendar of special days", () => {
  const at = new Date("2026-10-20T08:00:00Z");
  const hours: ShopHours = { value: "Mo-Fr 09:00-18:00; PH off", land: "NW", exceptions: [
    { day: "2026-10-24", value: "22:00-02:00", reason: "Lange Nacht" }, { day: "2026-10-25", value: "03:30-05:00,13:00-18:00", reason: "Verkaufsoffen" }, { day: "2026-10-26", value: "off", reason: "Inventur" },
  ] };

  test("is read back by a calendar program with the right instants, also in the night the clocks change", () => {
    const events = eventsOf(writeSpecialDays({ shop: shopWith(hours, at), at, version: 7 }));
    expect(events.map((event) => [event.summary, event.datetype, event.start.toISOString(), event.end?.toISOString()]).slice(0, 3)).toEqual([
      ["Bäckerei Müßig: 22 bis 2 Uhr, Lange Nacht", "date-time", "2026-10-24T20:00:00.000Z", "2026-10-25T00:00:00.000Z"],
      ["Bäckerei Müßig: 3:30 bis 5, 13 bis 18 Uhr, Verkaufsoffen", "date-time", "2026-10-25T02:30:00.000Z", "2026-10-25T04:00:00.000Z"],
      ["Bäckerei Müßig: 3:30 bis 5, 13 bis 18 Uhr, Verkaufsoffen", "date-time", "2026-10-25T12:00:00.000Z", "2026-10-25T17:00:00.000Z"],
    ]);
    expect(events[3]).toMatchObject({ summary: "Bäckerei Müßig: geschlossen, Inventur", datetype: "date", transparency: "TRANSPARENT", sequence: 7 });
    expect(dayOf(events[3].start)).toBe("2026-10-26");
    const spring = eventsOf(writeSpecialDays({ shop: shopWith({ value: null, land: "NW", exceptions: [{ day: "2026-03-29", value: "01:00-05:00", reason: "" }] }, new Date("2026-03-28T08:00:00Z")), at: new Date("2026-03-28T08:00:00Z"), version: 1 }));
    expect(spring.map(({ start, end }) => [start.toISOString(), end?.toISOString()])[0]).toEqual(["2026-03-29T00:00:00.000Z", "2026-03-29T03:00:00.000Z"]);
  });

  test("is the same in every zone a process runs in, and an entry keeps its UID the next day", () => {
    const berlin = writeSpecialDays({ shop: shopWith(hours, at), at, version: 7 });
    process.env.TZ = "UTC";
    forgetEverything();
    expect(writeSpecialDays({ shop: shopWith(hours, at), at, version: 7 })).toBe(berlin);
    process.env.TZ = "America/New_York";
    forgetEverything();
    expect(writeSpecialDays({ shop: shopWith(hours, at), at, version: 7 })).toBe(berlin);
    process.env.TZ = zone;
    const later = new Date("2026-10-22T08:00:00Z");
    const uids = (text: string) => [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
    expect(uids(writeSpecialDays({ shop: shopWith(hours, later), at: later, version: 8 })).slice(0, 4)).toEqual(uids(berlin).slice(0, 4));
    expect(new Set(uids(berlin)).size).toBe(uids(berlin).length);
  });

  test("holds what was typed as text", () => {
    const text = writeSpecialDays({ shop: { ...shopWith({ ...hours, exceptions: [{ day: "2026-10-26", value: "off", reason: hostile }] }, at), name: hostile, street: hostile }, at, version: 1 });
    expect(text.match(/^BEGIN:VEVENT\r$/gm)?.length).toBe(eventsOf(text).length);
    expect(text).not.toMatch(/^(X:1|END:VCARD)/m);
    expect(text.split("\r\n").filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
  });
});

test("an ordinary week joins days alike, and neither holiday nor exception gets into it", () => {
  const shop: ShopHours = { value: "Mo-We,Fr 09:00-13:00,14:00-18:00; Th 09:00-18:00; Sa 09:00-13:00; PH off", land: "NW", exceptions: [{ day: "2026-12-22", value: "off", reason: "Inventur" }], pause: { from: "2026-12-20", until: "2026-12-30", note: null } };
  const usual = usualWeek({ shop, today: "2026-12-21" });
  expect(usual).toEqual([
    { days: "Montag bis Mittwoch", text: "9–13, 14–18 Uhr", state: "open" }, { days: "Donnerstag", text: "9–18 Uhr", state: "open" }, { days: "Freitag", text: "9–13, 14–18 Uhr", state: "open" },
    { days: "Samstag", text: "9–13 Uhr", state: "open" }, { days: "Sonntag", text: "geschlossen", state: "closed" },
  ]);
  expect(usualWeek({ shop: { value: "24/7", land: "NW" }, today: "2026-12-21" })).toEqual([{ days: "Täglich", text: "rund um die Uhr", state: "open" }]);
  expect(usualWeek({ shop: { value: null, land: "NW" }, today: "2026-12-21" })).toEqual([{ days: "Täglich", text: "unbekannt", state: "unknown" }]);
  expect(hoursInWords({ usual: [], special: [], known: false })).toEqual(["Die Öffnungszeiten sind nicht bekannt."]);
});
