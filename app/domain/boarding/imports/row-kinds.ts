/** Which rows of a list are looked at: by what becomes of them, those with remarks, those already applied. */
export const rowKinds = ["ask", "new", "update", "skip", "problems", "done"] as const;
export type RowKind = (typeof rowKinds)[number];
