import { expect, test } from "vitest";
import { mapFeatures } from "./map-features.ts";
import { mapStyle } from "./map-style.ts";

const town = { slug: "erlenstedt" };
const shop = { slug: "baecker", name: "Bäcker", tradeName: "Bäckerei", lat: 51.8520004, lon: 6.905, source: null, state: { kind: "open", label: "offen bis 18:00" } };
const place = { kind: "wc", name: "WC am Rathaus", note: "50 Cent", lat: 51.85, lon: 6.9, licence: null };
const colours = { ground: "g", surface: "s", sunk: "u", line: "l", control: "c", ink: "i", inkSoft: "o", mint: "m", sky: "y", straw: "t", chalk: "k", accent: "a" };

test("shops lead to their pages and places say what they are, longitude first", () => {
  expect(mapFeatures({ town, shops: [shop], places: [place] })).toEqual({ type: "FeatureCollection", features: [
    { type: "Feature", geometry: { type: "Point", coordinates: [6.905, 51.852] }, properties: { art: "geschaeft", name: "Bäcker", branche: "Bäckerei", zeiten: "offen bis 18:00", stand: "open", adresse: "/erlenstedt/geschaefte/baecker" } },
    { type: "Feature", geometry: { type: "Point", coordinates: [6.9, 51.85] }, properties: { art: "wc", name: "WC am Rathaus", sorte: "Öffentliches WC", hinweis: "50 Cent" } },
  ] });
});

test("a shop without a place on earth is in the list only", () => {
  expect(mapFeatures({ town, shops: [{ ...shop, lat: null }], places: [] }).features).toEqual([]);
});

test("whatever comes from OpenStreetMap is credited", () => {
  expect(mapFeatures({ town, shops: [{ ...shop, source: "Lage nach OpenStreetMap" }], places: [] })).toMatchObject({ attribution: "© OpenStreetMap contributors", licence: "ODbL 1.0" });
  expect(mapFeatures({ town, shops: [], places: [{ ...place, licence: "ODbL 1.0" }] }).attribution).toBeDefined();
});

test("without tiles the style asks for nothing from anywhere", () => {
  const style = mapStyle({ colours, centre: { lat: 51.85, lon: 6.9 }, tiles: null });
  expect(JSON.stringify(style)).not.toMatch(/https?:|glyphs|sprite/);
  expect(style.layers.map(({ id }) => id)).toEqual(["papier", "ringe"]);
});

test("of an operator's tiles only layers are drawn that it has, in either schema", () => {
  const ids = (layers: string[]) => mapStyle({ colours, centre: { lat: 51.85, lon: 6.9 }, tiles: { url: "https://x/t.pmtiles", kind: "vector", layers } }).layers.map(({ id }) => id);
  expect(ids(["earth", "water", "roads", "pois"])).toEqual(["papier", "earth", "water", "roads-rand", "roads"]);
  expect(ids(["landcover", "park", "waterway", "transportation", "building"])).toEqual(["papier", "landcover", "park", "waterway", "transportation-rand", "transportation", "building"]);
});
