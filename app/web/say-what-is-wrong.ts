/** The parts of a zod issue that the sentences need. */
type Issue = { code?: string; input?: unknown; origin?: string; format?: string; minimum?: unknown; maximum?: unknown; expected?: unknown };

/** The sentence for a field whose schema brings none of its own. Schemas speak themselves wherever they know better. */
export function sayWhatIsWrong(issue: Issue): string {
  if (issue.input === undefined || issue.input === "") return "Bitte füllen Sie dieses Feld aus.";
  if (issue.code === "too_big") return issue.origin === "string" ? `Bitte höchstens ${String(issue.maximum)} Zeichen.` : `Bitte höchstens ${String(issue.maximum)}.`;
  if (issue.code === "too_small") return issue.origin === "string" ? `Bitte mindestens ${String(issue.minimum)} Zeichen.` : `Bitte mindestens ${String(issue.minimum)}.`;
  if (issue.code === "invalid_format" && issue.format === "email") return emailSentence(issue.input);
  if (issue.code === "invalid_type" && (issue.expected === "number" || issue.expected === "int")) return "Bitte eine ganze Zahl, zum Beispiel 2.";
  if (issue.code === "invalid_value") return "Bitte wählen Sie eine der Möglichkeiten aus.";
  return "Diese Angabe passt nicht. Bitte prüfen Sie sie.";
}

function emailSentence(typed: unknown): string {
  return typeof typed === "string" && typed.includes("@")
    ? "Diese E-Mail-Adresse ist nicht vollständig, zum Beispiel name@anbieter.de."
    : "Es fehlt das @-Zeichen, zum Beispiel name@anbieter.de.";
}
