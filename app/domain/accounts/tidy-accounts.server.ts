import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { after, days } from "#app/values/time.ts";

/** Removes sessions, counters and questions to passkeys that are over, and log-in links a day after their end (until then they can say why they do not work). */
export async function tidyAccounts(): Promise<{ sessions: number; loginLinks: number; tryCounts: number; challenges: number }> {
  const over = { lte: now() };
  const sessions = await db.session.deleteMany({ where: { expiresAt: over } });
  const loginLinks = await db.loginLink.deleteMany({ where: { expiresAt: { lte: after(now(), -days(1)) } } });
  const tryCounts = await db.tryCount.deleteMany({ where: { expiresAt: over } });
  const challenges = await db.passkeyChallenge.deleteMany({ where: { expiresAt: over } });
  return { sessions: sessions.count, loginLinks: loginLinks.count, tryCounts: tryCounts.count, challenges: challenges.count };
}
