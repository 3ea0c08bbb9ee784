/** How one can pay at the counter; `machine` is the word for search engines (https://schema.org/paymentAccepted). */
export const paymentKinds = [
  { kind: "cash", name: "Bar", machine: "Cash" },
  { kind: "girocard", name: "Girocard", machine: "Debit Card" },
  { kind: "credit", name: "Kreditkarte", machine: "Credit Card" },
  { kind: "mobile", name: "Mit dem Telefon", machine: "Mobile Payment" },
  { kind: "invoice", name: "Auf Rechnung", machine: "Invoice" },
] as const;

/** The names of these kinds in the order of our list; what we do not know is left out. */
export function paymentNames(kinds: readonly string[]): string[] {
  return paymentKinds.flatMap(({ kind, name }) => (kinds.includes(kind) ? [name] : []));
}

/** The same within a line: "Bar, Girocard, mit dem Telefon, auf Rechnung"; only its first word is written as at the start of a sentence. */
export function paymentLine(kinds: readonly string[]): string {
  return paymentNames(kinds).map((name, place) => (place > 0 && /^(Bar|Mit|Auf)\b/.test(name) ? `${name[0]?.toLowerCase() ?? ""}${name.slice(1)}` : name)).join(", ");
}
