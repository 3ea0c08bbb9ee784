import { expect, test } from "vitest";
import { readPlace } from "./read-place.ts";

const town = { lat: 51.85, lon: 6.86 };

test("a point is read with comma or full stop, and as a pair copied from a map", () => {
  const place = { ok: true, place: { lat: 51.851234, lon: 6.861 } };
  expect(readPlace({ lat: "51,851234", lon: "6,861", town })).toEqual(place);
  expect(readPlace({ lat: "51.851234, 6.861", lon: "", town })).toEqual(place);
  expect(readPlace({ lat: "51,851234 6,861", lon: " ", town })).toEqual(place);
  expect(readPlace({ lat: "51.8512340° N", lon: "6.8610000° O", town })).toEqual(place);
  expect(readPlace({ lat: "", lon: "", town })).toEqual({ ok: true, place: null });
});

test.for([["51,85", "", "half"], ["51 Grad", "6", "no-number"], ["6,86", "51,85", "swapped"], ["48,1", "11,5", "far"], ["1e400", "6,86", "no-number"], ["0", "0", "far"]])("%s and %s are refused: %s", ([lat, lon, problem]) => {
  expect(readPlace({ lat, lon, town })).toEqual({ ok: false, problem });
});
