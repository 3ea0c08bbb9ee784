/** What became of a letter or mail to a shop. ready: written, not yet sent. over: ended unanswered, by time or by a newer one. */
export type ClaimState = "ready" | "sent" | "opened" | "confirmed" | "corrected" | "removal" | "over";

export type ClaimTimes = { sentAt: Date | null; openedAt: Date | null; answeredAt: Date | null; answer: string | null; expiresAt: Date };

/** How a claim stands at an instant. */
export function claimState({ sentAt, openedAt, answeredAt, answer, expiresAt }: ClaimTimes, at: Date): ClaimState {
  if (answeredAt) return answer === "corrected" || answer === "removal" ? answer : "confirmed";
  if (expiresAt <= at) return "over";
  return openedAt ? "opened" : sentAt ? "sent" : "ready";
}

export const claimStateWords: Record<ClaimState, string> = {
  ready: "liegt zum Drucken bereit", sent: "verschickt", opened: "geöffnet", confirmed: "bestätigt", corrected: "berichtigt", removal: "Entfernung gewünscht", over: "abgelaufen",
};
