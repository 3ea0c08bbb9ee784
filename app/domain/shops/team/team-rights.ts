/** What is done for a shop, and in which place of its team one may do it. Stewards do it on the shop's behalf, and the shop reads it in its log. */
const rights = {
  orders: ["owner", "staff", "steward"],
  products: ["owner", "staff", "steward"],
  hours: ["owner", "staff", "steward"],
  exceptions: ["owner", "staff", "steward"],
  profile: ["owner", "staff", "steward"],
  pictures: ["owner", "staff", "steward"],
  /** who belongs to it, and as what */
  team: ["owner", "steward"],
  /** the facts of the trader, which the law asks for */
  imprint: ["owner", "steward"],
  /** closed for good */
  closing: ["owner", "steward"],
} as const;
export type ShopRight = keyof typeof rights;

/** The two places of a team, with what people read. */
export const teamRoles = ["owner", "staff"] as const;
export type TeamRole = (typeof teamRoles)[number];
export const teamRoleWords = {
  owner: { one: "Inhaberin oder Inhaber", as: "als Inhaberin oder Inhaber", may: "Alles, auch Team, Impressum und Schließung." },
  staff: { one: "Mitarbeit", as: "zur Mitarbeit", may: "Bestellungen, Produkte, Zeiten und Profil." },
} satisfies Record<TeamRole, { one: string; as: string; may: string }>;

/** Whether somebody in this place ("owner", "staff" or "steward") may do that. */
export function mayDo({ role }: { role: string }, right: ShopRight): boolean {
  return rights[right].some((place) => place === role);
}

/** Whether somebody may do what is kept for owners; the town's steward may, too, on the shop's behalf. */
export function isOwner({ role }: { role: string }): boolean {
  return mayDo({ role }, "team");
}

/** The place that a row or a form names; "staff" for anything unknown, which is the lesser one. */
export function readTeamRole(text: string): TeamRole {
  return text === "owner" ? "owner" : "staff";
}
