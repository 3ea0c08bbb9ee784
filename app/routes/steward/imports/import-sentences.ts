import type { FetchProblem } from "#app/domain/boarding/imports/fetch-list.server.ts";
import type { RowKind } from "#app/domain/boarding/imports/row-kinds.ts";
import type { ListProblem } from "#app/domain/boarding/imports/read-list.server.ts";

/** Why a file cannot be read. */
export const listSentences = {
  empty: "Diese Datei ist leer.",
  "too-big": "Diese Datei ist zu groß. Es passen höchstens 10 MB.",
  unreadable: "Diese Datei können wir nicht lesen. Bitte GeoJSON, Overpass-JSON, CSV oder XLSX.",
  "no-places": "In dieser Datei steht kein einziger Ort.",
  "too-many": "In dieser Datei stehen mehr als 5.000 Orte. Bitte teilen Sie sie, zum Beispiel nach Ortsteilen.",
  "no-heading": "In dieser Tabelle finden wir keine Überschriften. Eine der ersten Zeilen muss eine Spalte „Name“ und mindestens eine weitere haben, etwa „Straße“ oder „Branche“.",
  locked: "Diese Arbeitsmappe ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne.",
  "too-large": "Diese Arbeitsmappe ist zu groß. Bitte speichern Sie nur das Blatt mit den Geschäften, ohne Bilder, höchstens 5.000 Zeilen.",
  "too-slow": "Diese Arbeitsmappe braucht zu lange. Bitte speichern Sie das Blatt als CSV und versuchen Sie es damit.",
  busy: "Gerade werden schon andere Tabellen gelesen. Bitte versuchen Sie es in einer Minute noch einmal.",
  "old-workbook": "Das ist eine Arbeitsmappe im alten Format (.xls). Bitte speichern Sie sie als .xlsx oder CSV.",
  "osm-xml": "Das ist OpenStreetMap als XML. Bitte exportieren Sie den Auszug als GeoJSON oder mit [out:json].",
  "web-page": "Das ist eine Webseite und nicht die Datei selbst. Bitte laden Sie die Datei herunter und wählen Sie sie hier aus.",
} satisfies Record<ListProblem, string>;

/** Why nothing could be fetched from an address. */
export const fetchSentences = {
  "not-an-address": "Das ist keine Adresse, die wir abrufen können. Sie muss mit http:// oder https:// beginnen.",
  "with-password": "In dieser Adresse stehen Zugangsdaten. Bitte laden Sie die Datei selbst herunter und wählen Sie sie aus.",
  forbidden: "Diese Adresse führt in ein internes Netz. Wir rufen nur Dateien aus dem öffentlichen Internet ab.",
  "too-many-redirects": "Diese Adresse leitet zu oft weiter. Bitte nehmen Sie die Adresse der Datei selbst.",
  "not-found": "Unter dieser Adresse gibt es keine Datei.",
  "too-large": "Die Datei unter dieser Adresse ist zu groß. Es passen höchstens 10 MB.",
  "too-slow": "Die Datei kam nicht rechtzeitig an. Bitte laden Sie sie selbst herunter und wählen Sie sie aus.",
  unreachable: "Unter dieser Adresse antwortet niemand. Bitte prüfen Sie sie, oder laden Sie die Datei selbst herunter und wählen Sie sie aus.",
} satisfies Record<FetchProblem, string>;

export const kindWords = { ask: "Entscheiden", new: "Neu", update: "Aktualisieren", skip: "Ausgelassen", problems: "Mit Hinweisen", done: "Übernommen" } satisfies Record<RowKind, string>;
/** As they stand in addresses. */
export const kindPaths = { ask: "entscheiden", new: "neu", update: "aktualisieren", skip: "ausgelassen", problems: "hinweise", done: "uebernommen" } satisfies Record<RowKind, string>;
