/** What kinds of days a town declares, and how they are called. A late evening comes on top of a shop's usual hours; the others are the hours of the day. */
export const townDayKinds = [
  { kind: "sunday-opening", word: "Verkaufsoffener Sonntag", hint: "Mit diesen Zeiten, für alle, die mitmachen." },
  { kind: "late-opening", word: "Langer Abend", hint: "Zusätzlich zu den üblichen Zeiten, zum Beispiel 18 bis 22 Uhr." },
  { kind: "other", word: "Besonderer Tag", hint: "Etwa ein Stadtfest mit eigenen Zeiten." },
] as const;

export type TownDayKind = (typeof townDayKinds)[number]["kind"];

/** A kind by its name; null for any other text. */
export function readTownDayKind(text: string): TownDayKind | null {
  return townDayKinds.find(({ kind }) => kind === text)?.kind ?? null;
}

/** The German word for a kind. */
export function townDayWord(kind: string): string {
  return townDayKinds.find((one) => one.kind === kind)?.word ?? "Besonderer Tag";
}
