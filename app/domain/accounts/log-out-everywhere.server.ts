import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { hashToken } from "#app/domain/accounts/secret-token.server.ts";

/** Ends every session of this person; `but` is the token of one that stays, or null. Says how many ended. */
export async function logOutEverywhere({ personId, but }: { personId: string; but: string | null }): Promise<number> {
  const { count } = await db.session.deleteMany({ where: { personId, ...(but !== null && { tokenHash: { not: hashToken(but) } }) } });
  return count;
}

/** Where somebody is logged in, newest first: only since when and until when, because nothing else is kept of a browser. */
export async function findSessions({ personId, current }: { personId: string; current: string | null }): Promise<Array<{ id: string; createdAt: Date; expiresAt: Date; isCurrent: boolean }>> {
  const sessions = await db.session.findMany({ where: { personId, expiresAt: { gt: now() } }, select: { id: true, createdAt: true, expiresAt: true, tokenHash: true }, orderBy: { createdAt: "desc" }, take: 100 });
  const mine = current === null ? null : hashToken(current);
  return sessions.map(({ tokenHash, ...session }) => ({ ...session, isCurrent: tokenHash === mine }));
}
