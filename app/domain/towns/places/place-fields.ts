import { metresBetween, type Point } from "#app/values/distance.ts";
import { findPlaceKind } from "./place-kinds.ts";

/** Degrees in WGS 84. `kind` is one of placeKinds. */
export type PlaceFields = { kind: string; name: string; lat: number; lon: number; note: string };
export type PlaceFieldsProblem = "kind-unknown" | "name-missing" | "name-too-long" | "note-too-long" | "far";

/** Characters. */
export const MOST_PLACE = { name: 80, note: 160 } as const;
/** Metres from the town's centre. */
const FARTHEST = 40_000;

/** Why a place cannot be kept like this, or null. */
export function placeProblem(place: PlaceFields, town: Point): PlaceFieldsProblem | null {
  if (!findPlaceKind(place.kind)) return "kind-unknown";
  if (place.name === "") return "name-missing";
  if (place.name.length > MOST_PLACE.name) return "name-too-long";
  if (place.note.length > MOST_PLACE.note) return "note-too-long";
  return metresBetween(place, town) <= FARTHEST ? null : "far";
}
