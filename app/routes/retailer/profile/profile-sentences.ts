import type { SaveProfileProblem } from "#app/domain/shops/profile/save-profile.server.ts";

/** Why a form of the profile could not be saved. */
export const profileSentences = {
  "changed-meanwhile": "Inzwischen hat jemand anders hier etwas geändert. Unten steht, was Sie eingetragen haben: Prüfen Sie es und speichern Sie noch einmal, dann gilt Ihre Fassung.",
} satisfies Record<SaveProfileProblem, string>;
