import { renderToStaticMarkup as html } from "react-dom/server";
import { expect, test } from "vitest";
import { bandWords, DayAxis, DayBand } from "#app/domain/opening-hours/signs/day-band.tsx";
import { ShopRow } from "#app/domain/opening-hours/signs/shop-row.tsx";
import { WeekTable } from "#app/domain/opening-hours/signs/week-table.tsx";

test("a day is told in words", () => {
  expect(bandWords({ intervals: [{ from: 540, to: 780 }, { from: 840, to: 1110 }] })).toBe("offen von 9 bis 13 und 14 bis 18:30 Uhr");
  expect(bandWords({ intervals: [{ from: 1200, to: 1560 }] })).toBe("offen von 20 bis 2 Uhr");
  expect(bandWords({ intervals: [] })).toBe("geschlossen");
  expect(bandWords({ intervals: [], unknown: true })).toBe("Zeiten unbekannt");
});

test("unknown hours are an empty dashed band, never a closed one", () => {
  const band = html(<DayBand intervals={[{ from: 540, to: 780 }]} unknown now={600} />);
  expect(band).toContain('class="void"');
  expect(band).not.toMatch(/class="(on|rail)"/);
});

test("hours outside the shown span are cut, and the present minute is drawn inside it only", () => {
  expect(html(<DayBand intervals={[{ from: 360, to: 1320 }]} now={480} />)).toContain('class="on" x="0" y="8" width="720"');
  expect(html(<DayBand intervals={[{ from: 360, to: 420 }]} now={300} />)).not.toMatch(/class="(on|now)"/);
});

test("the axis leaves out the hour under the present time", () => {
  const axis = html(<DayAxis now={860} />);
  expect(axis).toContain(">14:20<");
  expect(axis).not.toContain(">14<");
  expect(axis).toContain(">12<");
  expect(html(<DayAxis now={null} />)).toContain(">14<");
});

test("a shop row is one link with its state in words", () => {
  const row = html(<ShopRow href="/e/geschaefte/r" name="Radhaus" meta="Fahrräder · 350 m" state={{ kind: "unknown", label: "Zeiten unbekannt" }} intervals={[]} now={600} />);
  expect(row.match(/<a /g)).toHaveLength(1);
  expect(row).toContain('class="state unknown"');
  expect(row).toContain('class="void"');
});

test("a week marks today and is told as a table", () => {
  const week = html(<WeekTable now={860} days={[{ name: "Freitag", text: "9–18", intervals: [{ from: 540, to: 1080 }], today: true }, { name: "Samstag", text: "geschlossen", intervals: [] }]} />);
  expect(week).toContain('<th scope="row">Freitag<span class="sr-only">, heute</span></th>');
  expect(week.match(/class="now"/g)).toHaveLength(1);
});
