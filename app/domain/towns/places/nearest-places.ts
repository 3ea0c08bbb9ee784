import { metresBetween, type Point, walkingMinutes } from "#app/values/distance.ts";
import { type PlaceKind, placeKinds } from "./place-kinds.ts";

type Place = Point & { kind: string; name: string; note: string; licence: string | null };
export type NearPlace = { kind: PlaceKind; name: string; note: string; metres: number; minutes: number; fromOsm: boolean };

/** The nearest place of each kind that is near enough to be of use, in the order of placeKinds. Metres as the crow flies, minutes on foot. Empty where the shop's place is not known. */
export function nearestPlaces(shop: { lat: number | null; lon: number | null }, places: Place[]): NearPlace[] {
  const { lat, lon } = shop;
  if (lat === null || lon === null) return [];
  return placeKinds.flatMap(({ kind, nearby }) => {
    const near = places.filter((place) => place.kind === kind).map((place) => ({ place, metres: Math.round(metresBetween({ lat, lon }, place)) })).sort((one, other) => one.metres - other.metres)[0];
    if (!near || near.metres > nearby) return [];
    const { place: { name, note, licence }, metres } = near;
    return [{ kind, name, note, metres, minutes: walkingMinutes(metres), fromOsm: licence?.includes("ODbL") ?? false }];
  });
}
