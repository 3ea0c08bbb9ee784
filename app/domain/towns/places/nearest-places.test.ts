import { expect, test } from "vitest";
import { nearestPlaces } from "./nearest-places.ts";
import { placeKindOf } from "./place-kinds.ts";
import { geoAddress } from "./way-places.tsx";

const shop = { lat: 51.852, lon: 6.905 };
/** So many metres north of the shop. */
const north = (metres: number, kind: string, name: string) => ({ kind, name, lat: shop.lat + metres / 111_195, lon: shop.lon, note: "", licence: null });

test("the nearest of each kind is named with metres and minutes, what is too far to help is not", () => {
  const places = [north(300, "bus-stop", "Wall"), north(80, "bus-stop", "Gerbertor"), north(450, "bike-stand", "Bahnhof"), north(3000, "station", "Erlenstedt"), north(160, "parking", "Wall")];
  expect(nearestPlaces(shop, places)).toEqual([
    { kind: "bus-stop", name: "Gerbertor", note: "", metres: 80, minutes: 2, fromOsm: false },
    { kind: "station", name: "Erlenstedt", note: "", metres: 3000, minutes: 40, fromOsm: false },
    { kind: "parking", name: "Wall", note: "", metres: 160, minutes: 3, fromOsm: false },
  ]);
});

test("a shop whose place nobody knows is near nothing", () => {
  expect(nearestPlaces({ lat: null, lon: null }, [north(80, "bus-stop", "Wall")])).toEqual([]);
});

test.each([
  ["Bushaltestelle", "bus-stop"], ["Haltestelle", "bus-stop"], ["bus_stop", "bus-stop"], ["platform", null], ["Bahnhof", "station"], ["station", "station"], ["Parkhaus", "parking"], ["parking", "parking"],
  ["Behindertenparkplatz", "disabled-parking"], ["Fahrradständer", "bike-stand"], ["bicycle_parking", "bike-stand"], ["Fahrradparkplatz", "bike-stand"], ["WC", "wc"], ["Toiletten", "wc"], ["toilets", "wc"], ["Brunnen", null], ["", null],
])("a list that says %j means %s", (word, kind) => {
  expect(placeKindOf(word)).toBe(kind);
});

test("the address for map programs names the shop and cannot be broken by its name", () => {
  expect(geoAddress({ ...shop, name: "Café (am Wall) & Söhne" })).toBe("geo:51.852,6.905?q=51.852,6.905(Caf%C3%A9%20%28am%20Wall%29%20%26%20S%C3%B6hne)");
});
