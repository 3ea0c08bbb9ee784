/** draft: being written. in-review: waits for the town. published: everybody sees it. suspended: taken off by the town. closed: for good; its page points elsewhere. */
export const shopStatuses = ["draft", "in-review", "published", "suspended", "closed"] as const;
export type ShopStatus = (typeof shopStatuses)[number];

/** Who moves a profile. The operator counts as a steward; nobody else moves one. */
export type Mover = "shop" | "steward";

type Move = {
  from: ShopStatus; to: ShopStatus; by: Mover[];
  /** the shop is to learn why */
  reason?: true;
  /** by the shop only where the town does not look at profiles first (Town.reviewsProfiles) */
  unreviewed?: true;
};

/** Every move there is. Whatever is not here is refused. What nobody ever saw is not closed: its page would show it. */
const moves: Move[] = [
  { from: "draft", to: "in-review", by: ["shop", "steward"] },
  { from: "draft", to: "published", by: ["steward"] },
  { from: "draft", to: "published", by: ["shop"], unreviewed: true },

  { from: "in-review", to: "published", by: ["steward"] },
  { from: "in-review", to: "published", by: ["shop"], unreviewed: true },
  { from: "in-review", to: "draft", by: ["steward"], reason: true },
  { from: "in-review", to: "draft", by: ["shop"] },

  { from: "published", to: "draft", by: ["shop"] },
  { from: "published", to: "draft", by: ["steward"], reason: true },
  { from: "published", to: "suspended", by: ["steward"], reason: true },
  { from: "published", to: "closed", by: ["shop", "steward"] },

  { from: "suspended", to: "published", by: ["steward"] },
  { from: "suspended", to: "closed", by: ["steward"] },

  { from: "closed", to: "published", by: ["steward"] },
  { from: "closed", to: "published", by: ["shop"], unreviewed: true },
  { from: "closed", to: "in-review", by: ["shop"] },
];

type Standing = { from: ShopStatus; by: Mover; reviews: boolean };

function movesOf({ from, by, reviews }: Standing): Move[] {
  return moves.filter((move) => move.from === from && move.by.includes(by) && !(move.unreviewed && reviews));
}

/** Where a profile can go from here, by whom; `reviews`: the town looks at profiles before they are published. */
export function allowedMoves(standing: Standing): ShopStatus[] {
  return movesOf(standing).map(({ to }) => to);
}

export function mayMove({ to, ...standing }: Standing & { to: ShopStatus }): boolean {
  return allowedMoves(standing).includes(to);
}

export function needsReason({ to, ...standing }: Standing & { to: ShopStatus }): boolean {
  return movesOf(standing).some((move) => move.to === to && move.reason === true);
}

/** What a profile is called in this status: "Das Profil ist …". */
export const statusWords: Record<ShopStatus, string> = {
  draft: "ein Entwurf", "in-review": "in Prüfung", published: "veröffentlicht", suspended: "gesperrt", closed: "dauerhaft geschlossen",
};

const actWords: Record<ShopStatus, string> = {
  draft: "zurück in den Entwurf", "in-review": "zur Prüfung geben", published: "veröffentlichen", suspended: "sperren", closed: "dauerhaft schließen",
};

/** Why it does not go, and what does: "Das Profil ist in Prüfung. Von hier aus geht: zurück in den Entwurf." */
export function moveRefusal(standing: Standing): string {
  const allowed = allowedMoves(standing).map((to) => actWords[to]);
  const rest = allowed.length > 0 ? `Von hier aus geht: ${allowed.join(" oder ")}.` : standing.by === "shop" ? "Das kann nur das Stadtmarketing ändern." : "Mehr geht von hier aus nicht.";
  return `Das Profil ist ${statusWords[standing.from]}. ${rest}`;
}

/** Reads a status from the database; anything else is a bug. */
export function readShopStatus(text: string): ShopStatus {
  const status = shopStatuses.find((known) => known === text);
  if (!status) throw new Error(`unknown shop status ${text}`);
  return status;
}
