import { now } from "#app/clock.server.ts";
import type { Tx } from "#app/db.server.ts";
import { hashToken, newToken } from "#app/domain/accounts/secret-token.server.ts";
import { after, days } from "#app/values/time.ts";

export const SESSION_LASTS = days(30);

export type OpenedSession = { sessionToken: string; expiresAt: Date };

/**
 * A new session for this person, for 30 days. The session the browser came with ends, so that a token somebody planted
 * before the log-in is worth nothing after it (OWASP ASVS 5.0, 7.2.4).
 */
export async function openSession(tx: Tx, { personId, former }: { personId: string; former: string | null }): Promise<OpenedSession> {
  if (former) await tx.session.deleteMany({ where: { tokenHash: hashToken(former) } });
  const sessionToken = newToken();
  const expiresAt = after(now(), SESSION_LASTS);
  await tx.session.create({ data: { personId, tokenHash: hashToken(sessionToken), createdAt: now(), expiresAt } });
  return { sessionToken, expiresAt };
}
