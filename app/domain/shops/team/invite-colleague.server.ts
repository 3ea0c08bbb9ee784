import { randomUUID } from "node:crypto";
import { now } from "#app/clock.server.ts";
import { attempt, refuse, type Tx } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { hashToken, invitationToken } from "#app/domain/accounts/secret-token.server.ts";
import { notify } from "#app/domain/notifications/notify.server.ts";
import { after, days, hours } from "#app/values/time.ts";
import { type TeamRole, teamRoleWords } from "./team-rights.ts";

/** An invitation by mail waits for a week, a QR code on the screen for a day. */
const LASTS = { mail: days(7), code: hours(24) };
const MOST_OPEN = 20;

export type InvitedShop = { id: string; townId: string; name: string; townName: string };
export type InviteProblem = "already-there" | "too-many";
type Invited = {
  shop: InvitedShop; actor: Actor; role: TeamRole;
  /** null: for whoever holds the code */
  email: string | null;
};

/**
 * Offers somebody a place in a shop's team, once: by a mail to this address, for this address alone, or by a code to be shown.
 * Gives the invitation's id. Refuses: already-there (that address belongs to the team), too-many (20 open ones).
 */
export async function inviteColleague(invited: Invited) {
  return attempt<{ invitationId: string }, InviteProblem>((tx) => offerPlace(tx, invited));
}

/** inviteColleague() as part of another change, which then ends with its refusals. */
export async function offerPlace(tx: Tx, { shop, actor, role, email }: Invited): Promise<{ invitationId: string }> {
  const mailbox = email?.trim().toLowerCase() ?? null;
  const open = { shopId: shop.id, usedAt: null, revokedAt: null, expiresAt: { gt: now() } };
  if (mailbox) {
    const there = await tx.shopRole.findFirst({ where: { shopId: shop.id, person: { email: mailbox } }, select: { personId: true } });
    if (there) refuse("already-there");
    await tx.shopInvitation.updateMany({ where: { ...open, email: mailbox }, data: { revokedAt: now() } });
  }
  if (await tx.shopInvitation.count({ where: open }) >= MOST_OPEN) refuse("too-many");
  const id = randomUUID();
  const expiresAt = after(now(), mailbox ? LASTS.mail : LASTS.code);
  await tx.shopInvitation.create({ data: { id, townId: shop.townId, shopId: shop.id, tokenHash: hashToken(invitationToken(id)), email: mailbox, role, invitedBy: actor.name, createdAt: now(), expiresAt } });
  const how = mailbox ? "per E-Mail" : "mit einem Code";
  await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "team-invited", sentence: `Jemanden ${how} ${teamRoleWords[role].as} ins Team eingeladen` });
  if (mailbox) {
    const payload = { invitationId: id, shopName: shop.name, townName: shop.townName, inviter: actor.name, byTown: actor.role === "steward", place: teamRoleWords[role].as, until: expiresAt.toISOString() };
    await notify(tx, { key: `team-invitation:${id}`, template: "team-invitation", townId: shop.townId, to: { email: mailbox, name: "" }, payload });
  }
  return { invitationId: id };
}
