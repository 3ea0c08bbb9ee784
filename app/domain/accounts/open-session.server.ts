import { now } from "#app/clock.server.ts";
import type { Tx } from "#app/db.server.ts";
import { hashToken, newToken } from "#app/domain/accounts/secret-token.server.ts";
import { after, days } from "#app/values/time.ts";

export const SESSION_LASTS = days(30);
/** Stewards and the operator reach what belongs to others, so theirs end sooner (OWASP ASVS 5.0, 7.3.2). */
const OFFICE_SESSION_LASTS = days(7);

export type OpenedSession = { sessionToken: string; expiresAt: Date };

/**
 * A new session for this person, for 30 days, or for 7 where they have an office. The session the browser came with ends, so that a token somebody planted
 * before the log-in is worth nothing after it (OWASP ASVS 5.0, 7.2.4).
 */
export async function openSession(tx: Tx, { personId, former }: { personId: string; former: string | null }): Promise<OpenedSession> {
  if (former) await tx.session.deleteMany({ where: { tokenHash: hashToken(former) } });
  const sessionToken = newToken();
  const { isOperator, townRoles } = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { isOperator: true, townRoles: { select: { townId: true }, take: 1 } } });
  const expiresAt = after(now(), isOperator || townRoles.length > 0 ? OFFICE_SESSION_LASTS : SESSION_LASTS);
  await tx.session.create({ data: { personId, tokenHash: hashToken(sessionToken), createdAt: now(), expiresAt } });
  return { sessionToken, expiresAt };
}
