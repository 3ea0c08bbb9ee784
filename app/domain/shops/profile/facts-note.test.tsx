import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FactsNote, factsNoteView } from "./facts-note.tsx";

const osm = { confirmedAt: null, source: "OpenStreetMap", sourceDate: new Date("2026-11-01"), sourceUrl: "javascript:alert(1)", licence: "© OpenStreetMap contributors, ODbL 1.0" };

test("facts from public data name their source, day and licence, and offer the profile to its shop", () => {
  const html = renderToStaticMarkup(<FactsNote note={factsNoteView(osm)} name="Maschen" />);
  expect(html).toContain("Angaben aus: OpenStreetMap, Stand 01.11.2026, © OpenStreetMap contributors, ODbL 1.0. Vom Geschäft noch nicht bestätigt.");
  expect(html).toContain("href=\"/einladung\"");
  expect(html).not.toContain("javascript:");
});

test("confirmed facts say when, and still where they came from", () => {
  const html = renderToStaticMarkup(<FactsNote note={factsNoteView({ ...osm, confirmedAt: new Date("2026-11-20T09:00:00Z") })} name="Maschen" />);
  expect(html).toContain("zuletzt am 20.11.2026 bestätigt");
  expect(html).toContain("OpenStreetMap contributors");
  expect(html).not.toContain("einladung");
});
