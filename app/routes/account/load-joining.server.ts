import { findInvitation, type Invitation } from "#app/domain/shops/team/find-invitation.server.ts";
import { teamRoleWords } from "#app/domain/shops/team/team-rights.ts";
import { findVisitorOf } from "#app/web/visitor.server.ts";

/** The invitation an address opens for this visitor, and who they are; null for an address that opens none. */
export async function findJoining(request: Request, params: { schluessel?: string }) {
  const visitor = await findVisitorOf(request);
  return { visitor, invitation: await findInvitation({ key: params.schluessel ?? "", personId: visitor?.personId ?? null }) };
}

/** What the page of an invitation shows. */
export function joiningView({ visitor, invitation }: Awaited<ReturnType<typeof findJoining>>, key: string) {
  if (!invitation) return { state: "unknown" as const, here: "", shop: null, visitor: null };
  const { shopName, shopSlug, townName, invitedBy, role, email, state, usedById } = invitation;
  const there = visitor?.shops.some(({ id }) => id === invitation.shopId) ?? false;
  return {
    state: there && state !== "open" && usedById === visitor?.personId ? "mine" as const : state, here: `/beitritt/${encodeURIComponent(key)}`,
    shop: { name: shopName, town: townName, href: `/laden/${shopSlug}`, invitedBy, place: teamRoleWords[role].as, may: teamRoleWords[role].may, sentTo: hideAddress(email) },
    visitor: visitor && { name: visitor.name, email: visitor.email, isAddressee: email === null || email === visitor.email },
  };
}
export type JoiningView = ReturnType<typeof joiningView>;

/** 200 for what can be accepted or was, 410 for what is over, 404 for what never was. */
export function statusOf({ state }: JoiningView): 200 | 404 | 410 {
  if (state === "unknown") return 404;
  return state === "open" || state === "mine" ? 200 : 410;
}

/** "i…@leute.example": enough to know one's own address again, too little for whoever was sent the link on. */
function hideAddress(email: Invitation["email"]): string | null {
  return email && email.replace(/^(.).*@/, "$1…@");
}
