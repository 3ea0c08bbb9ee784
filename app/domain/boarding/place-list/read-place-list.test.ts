import { expect, test } from "vitest";
import { packPlaces, unpackPlaces } from "./pack-places.ts";
import { MOST_ROWS, readPlaceList } from "./read-place-list.ts";

const town = { lat: 51.852, lon: 6.905 };
const read = (text: string) => readPlaceList({ bytes: new TextEncoder().encode(text), town });

test("a table from the town hall is read with decimal commas, and each wrong row says why", () => {
  const list = read([
    "Art;Name;Breite;Länge;Hinweis", "Haltestelle;Gerbertor;51,85230;6,90511;Bus 2 und 5", "Parkhaus;Wall;51.8531;6.9042;", "Brunnen;Marktbrunnen;51,85;6,90;", "WC;;51,85;6,90;",
    "Haltestelle;Gerbertor;51,85231;6,90512;", "Fahrradständer;Vertauscht;6,905;51,852;", "Bahnhof;Berlin Hbf;52,525;13,369;", "Parkplatz;Ohne Lage;;;",
  ].join("\r\n"));
  expect(list).toMatchObject({
    places: [{ row: 2, kind: "bus-stop", name: "Gerbertor", lat: 51.8523, lon: 6.90511, note: "Bus 2 und 5" }, { row: 3, kind: "parking", name: "Wall", lat: 51.8531, lon: 6.9042, note: "" }],
    wrong: [
      { row: 4, what: "Marktbrunnen", sentence: "Die Art „Brunnen“ kennen wir nicht." }, { row: 5, sentence: "Der Name fehlt." }, { row: 6, sentence: "Steht weiter oben schon einmal; die erste Zeile gilt." },
      { row: 7, sentence: "Breite und Länge sind vertauscht." }, { row: 8, sentence: "Dieser Punkt liegt mehr als 40 km von der Stadtmitte entfernt." }, { row: 9, sentence: "Die Lage fehlt: Breite und Länge, zum Beispiel 51,85230 und 6,90511." },
    ],
  });
});

test("windows-1252 from an office program is read, too", () => {
  const list = readPlaceList({ bytes: Buffer.from("Art;Name;Breite;L\xe4nge\r\nWC;T\xf6pfergasse;51,852;6,905\r\n", "latin1"), town });
  expect(list).toMatchObject({ places: [{ kind: "wc", name: "Töpfergasse" }], wrong: [] });
});

test("GeoJSON with OpenStreetMap's tags is read; lines and areas are not points", () => {
  const feature = (properties: object, coordinates: unknown = [6.905, 51.852], type = "Point") => ({ type: "Feature", properties, geometry: { type, coordinates } });
  const list = read(JSON.stringify({ type: "FeatureCollection", features: [
    feature({ highway: "bus_stop", name: "Markt" }), feature({ amenity: "bicycle_parking", name: "Bügel am Rathaus" }), feature({ amenity: "parking_space", parking_space: "disabled", name: "Rathaus" }),
    feature({ amenity: "parking", name: "Fläche" }, [[[6.9, 51.8]]], "Polygon"), feature({ name: "Nichts" }), null, 7,
  ] }));
  expect(list).toMatchObject({ places: [{ kind: "bus-stop" }, { kind: "bike-stand" }, { kind: "disabled-parking" }], wrong: [{ row: 4 }, { row: 5 }, { row: 6 }, { row: 7 }] });
});

test.each([["no-list", ""], ["no-list", "hallo"], ["no-list", "{\"a\":1}"], ["no-list", "{kaputt"], ["no-columns", "Name;Straße\nA;B"], ["empty", "Art;Name;Breite;Länge"], ["too-many-rows", `Art;Name;Breite;Länge\n${"WC;A;51,8;6,9\n".repeat(MOST_ROWS + 1)}`]])("%s", (problem, text) => {
  expect(read(text)).toBe(problem);
});

test("what was looked at comes back from the form as it was; what somebody else put in does not", () => {
  const places = Array.from({ length: 900 }, (_, at) => ({ kind: "bus-stop", name: `Haltestelle ${at} mit langem Namen „Am Wall“`, lat: 51.852, lon: 6.905, note: "x".repeat(60) }));
  const parts = packPlaces(places);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(16_000);
  expect(unpackPlaces({ parts, town })).toEqual(places);
  for (const bad of ["{}", "null", "kaputt", JSON.stringify({ ...places[0], kind: "x" }), JSON.stringify({ ...places[0], lat: "51" }), JSON.stringify({ ...places[0], lat: 1e999 })]) expect(unpackPlaces({ parts: [bad], town }), bad).toBeNull();
});
