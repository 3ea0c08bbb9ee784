import { formatAge } from "#app/values/day-words.ts";

/** What can be wrong with a profile, in the order of the form. */
export const reportKinds = ["hours", "address", "phone", "closed", "other"] as const;
export type ReportKind = (typeof reportKinds)[number];

/** Characters of the line beside it. */
export const MOST_NOTE = 300;

/** As the form, the mail and the lists call it. */
export const reportWords: Record<ReportKind, string> = {
  hours: "Öffnungszeiten", address: "Adresse oder Lage", phone: "Telefon oder E-Mail", closed: "Gibt es nicht mehr", other: "Etwas anderes",
};

/** What became of it. */
export const outcomes = ["mended", "was-right", "nonsense"] as const;
export type ReportOutcome = (typeof outcomes)[number];

export function reportKindOf(text: string): ReportKind {
  return reportKinds.find((kind) => kind === text) ?? "other";
}

/** A report as the lists show it. */
export function reportView({ id, about, note, createdAt }: { id: string; about: string; note: string; createdAt: Date }, at: Date) {
  return { id, about: reportWords[reportKindOf(about)], note, age: formatAge(createdAt, at) };
}
