/**
 * ALL rules and weights of the search order, for both engines and for the public page "So sortieren wir".
 * Whoever changes a number here changes the promise on that page; relevance/relevance.test.ts says what it does to the judged queries.
 */

/** Where a word is found, most important first. */
export const attributes = [
  { name: "title", label: "Name", explanation: "Der Name des Produkts, des Geschäfts, der Dienstleistung oder der Veranstaltung." },
  { name: "keywords", label: "Sortiment und Stichwörter", explanation: "Was ein Geschäft führt, auch wenn es keine einzelnen Produkte einträgt." },
  { name: "category", label: "Kategorie und Branche", explanation: "Die Warengruppe und die Branche des Geschäfts." },
  { name: "brand", label: "Marke", explanation: "Die Marke oder der Hersteller." },
  { name: "description", label: "Beschreibung", explanation: "Der beschreibende Text." },
] as const;
export type AttributeName = (typeof attributes)[number]["name"];

/** Applied in this order: a later rule only decides between what the earlier ones left equal. `steps` = how many grades it tells apart. */
export const rankingRules = [
  { name: "words", steps: 0, label: "Gefundene Wörter", explanation: "Je mehr Ihrer Suchwörter vorkommen, desto weiter oben. Seltene Wörter zählen mehr als häufige." },
  { name: "typo", steps: 0, label: "Tippfehler", explanation: "Was Sie genau so geschrieben haben, steht vor dem, was nur ähnlich geschrieben ist." },
  { name: "attribute", steps: 64, label: "Fundstelle", explanation: "Ein Treffer im Namen zählt mehr als einer im Sortiment, in der Kategorie oder in der Beschreibung." },
  { name: "quality", steps: 64, label: "Kern des Wortes", explanation: "Wer „Schuhe“ sucht, sieht Wanderschuhe vor Schuhcreme: Der letzte Teil eines Wortes sagt, was es ist." },
  { name: "proximity", steps: 64, label: "Nähe der Wörter", explanation: "Suchwörter, die nebeneinander stehen, zählen mehr als verstreute." },
  { name: "position", steps: 128, label: "Stelle im Text", explanation: "Weiter vorn ist wichtiger." },
  { name: "exactness", steps: 64, label: "Genauigkeit", explanation: "Der genaue Name und die genaue Wortform stehen vor gebeugten Formen." },
] as const;
export type RankingRule = (typeof rankingRules)[number]["name"];
/** The rules that look into one document. The first two sort documents into buckets before that. */
export type FineRule = Exclude<RankingRule, "words" | "typo">;

/** What decides when all rules leave two hits equal. */
export const tieBreaks = [
  { name: "availability", label: "Verfügbarkeit", explanation: "Vorrätiges steht vor Unbekanntem, Unbekanntes vor Ausverkauftem." },
  { name: "freshness", label: "Frische der Angaben", explanation: "Zuletzt bestätigte Angaben stehen vor älteren." },
] as const;

/** Promises of the page that need no number. */
export const principles = [
  "Niemand kann sich einen besseren Platz kaufen. Anzeigen gibt es in der Suche nicht.",
  "Wir sortieren für alle gleich: Wer Sie sind und was Sie früher gesucht haben, spielt keine Rolle.",
  "Bieten mehrere Geschäfte denselben Artikel an, steht er einmal in der Liste und nennt alle Geschäfte.",
] as const;

export const tolerance = {
  /** Letters from which one, and from which two typing errors are forgiven. A wrong first letter counts as two. */
  oneTypoFrom: 5,
  twoTyposFrom: 9,
  /** Similar spellings, and what only the last part of a compound fits, are looked for when a word is found in fewer documents than this. */
  alternativesBelowDocuments: 4,
  /** At most so many similar spellings with one and with two errors. */
  oneTypoWords: 150,
  twoTypoWords: 50,
  /** The last word may be unfinished from so many letters on; at most so many completions. */
  prefixFrom: 2,
  prefixWords: 1000,
  /** Hits must find this share of what the best hit finds (by the weight of the words). */
  shareOfBest: 0.4,
} as const;

/** How close a found word is to the one asked for, best first; a grade of the typo and exactness rules inside the embedded engine. */
export const closeness = { exact: 0, inflected: 1, synonym: 2, completed: 3 } as const;
/** Grades of the rule "quality": the exact form or the head of a compound, an inflected form, another word or a completion, a mere modifier, nothing. */
export const qualities = { exact: 0, inflected: 1, synonym: 2, completed: 2, modifier: 3, missing: 4 } as const;
/** Two words written as one, one as two, and every part left out of a compound count as so many typing errors. */
export const errorsOfSplit = 1;

/** Meilisearch is asked in several ways; the way with the highest score × trust is taken. */
export const trusts = {
  stems: 1,
  asTyped: 0.9,
  parts: 0.9,
  joined: 0.9,
  /** With fewer hits than this, the words as typed (the last unfinished) are taken if they find more and score at least this share. */
  fewHits: 20,
  shareOfBestScore: 0.6,
} as const;

/** What the tolerance means, for the public page. */
export const toleranceNotes = [
  `Ab ${tolerance.oneTypoFrom} Buchstaben verzeihen wir einen Tippfehler, ab ${tolerance.twoTyposFrom} Buchstaben zwei. Nach ähnlich Geschriebenem suchen wir erst, wenn ein Wort in weniger als ${tolerance.alternativesBelowDocuments} Einträgen vorkommt.`,
  `Das letzte Wort darf unvollständig sein, ab ${tolerance.prefixFrom} Buchstaben.`,
  `Gezeigt wird, was mindestens ${tolerance.shareOfBest * 100} % von dem findet, was der beste Treffer findet.`,
] as const;

/** Distance between two words in one text beyond which proximity no longer matters. */
export const farApart = 4;
/** Word distance to the expected place → grade: 0, 1, 2–4, 5–7, … (upper bounds). */
export const positionGrades = [0, 1, 4, 7, 11, 16, 24, 64, 256] as const;

/** Weight of a query word that is found in `found` of `all` documents: rare words weigh more. Whole numbers ≥ 1. */
export function wordWeight(found: number, all: number): number {
  return Math.max(1, Math.round(3 * Math.log(1 + all / Math.max(1, found))));
}
