import type { ListProblem } from "#app/domain/boarding/place-list/read-place-list.ts";
import type { PlaceProblem } from "#app/domain/shops/profile/read-place.ts";
import type { SavePlaceProblem } from "#app/domain/towns/places/save-place.server.ts";

const far = { field: "lage", sentence: "Dieser Punkt liegt mehr als 40 km von der Stadtmitte entfernt." };

/** What is wrong with a place, for the field it belongs to. */
export const placeSentences = {
  "kind-unknown": { field: "art", sentence: "Bitte wählen Sie, was es ist." },
  "name-missing": { field: "name", sentence: "Bitte geben Sie dem Ort einen Namen." },
  "name-too-long": { field: "name", sentence: "Bitte höchstens 80 Zeichen." },
  "note-too-long": { field: "hinweis", sentence: "Bitte höchstens 160 Zeichen." },
  "name-taken": { field: "name", sentence: "So einen Ort gibt es in Ihrer Liste schon. Bitte unterscheiden Sie die beiden im Namen." },
  "not-found": { field: "form", sentence: "Diesen Ort gibt es nicht mehr." },
  far,
} satisfies Record<SavePlaceProblem, { field: string; sentence: string }>;

/** What is wrong with a point somebody typed. */
export const pointSentences = {
  half: "Bitte Breite und Länge eintragen, zum Beispiel 51.85230, 6.90511.", "no-number": "Bitte zwei Zahlen wie 51.85230, 6.90511 eintragen.",
  swapped: "Hier scheinen Breite und Länge vertauscht zu sein: erst die Breite (um 51), dann die Länge.", far: far.sentence,
} satisfies Record<PlaceProblem, string>;

/** Why a file is no list. */
export const listSentences = {
  "no-list": "In dieser Datei haben wir keine Liste gefunden. Bitte eine CSV-Datei mit Kopfzeile oder GeoJSON.",
  "no-columns": "Es fehlen Spalten. Nötig sind Art, Name, Breite und Länge.",
  "too-many-rows": "Das sind mehr als 1.000 Orte. Bitte teilen Sie die Liste.",
  empty: "In dieser Liste steht kein Ort.",
} satisfies Record<ListProblem, string>;
