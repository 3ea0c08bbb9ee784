import type { IconName } from "#app/ui/icon-names.ts";

/** Where one gets off, parks, ties up a bicycle or finds a toilet. `nearby`: metres beyond which it is no help to somebody on the way to a shop. */
export const placeKinds = [
  { kind: "bus-stop", name: "Bushaltestelle", icon: "bus", nearby: 1000 },
  { kind: "station", name: "Bahnhof", icon: "map-pin", nearby: 4000 },
  { kind: "parking", name: "Parkplatz", icon: "square-parking", nearby: 1000 },
  { kind: "disabled-parking", name: "Behindertenparkplatz", icon: "accessibility", nearby: 600 },
  { kind: "bike-stand", name: "Fahrradständer", icon: "bike", nearby: 400 },
  { kind: "wc", name: "Öffentliches WC", icon: "toilet", nearby: 800 },
] as const satisfies Array<{ kind: string; name: string; icon: IconName; nearby: number }>;
export type PlaceKind = (typeof placeKinds)[number]["kind"];

/** The kind of this name; null for one we do not know. */
export function findPlaceKind(kind: string) {
  return placeKinds.find((one) => one.kind === kind) ?? null;
}

/** What lists of towns and OpenStreetMap call these kinds, in lower case and with letters only; the first that fits counts. */
const words: Array<[RegExp, PlaceKind]> = [
  [/behindert|rollstuhlpark|disabled/, "disabled-parking"], [/fahrrad|radst|velo|bike|bicycle|^rad$/, "bike-stand"], [/park/, "parking"],
  [/bahnhof|station|railway|^zug$|haltepunkt/, "station"], [/halt|bus|stop/, "bus-stop"], [/^wc$|toilet|klo/, "wc"],
];

/** The kind a list means by a word such as "Haltestelle", "Parkhaus" or "bicycle_parking"; null where it says nothing we know. */
export function placeKindOf(word: string): PlaceKind | null {
  const plain = word.toLowerCase().replaceAll(/[^a-zäöüß]+/g, "");
  return words.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
