import { now } from "#app/clock.server.ts";
import { attempt, refuse, type Tx } from "#app/db.server.ts";
import { openSession } from "#app/domain/accounts/open-session.server.ts";
import { hashToken } from "#app/domain/accounts/secret-token.server.ts";

export type LogInProblem = "expired" | "used" | "unknown";

/**
 * Trades the token of a log-in mail for a session, once, within 15 minutes. `former` is the session token the browser
 * came with, or null; it ends. Refuses: expired (also after a newer link), used, unknown (also when the person is disabled).
 */
export async function logIn({ token, former }: { token: string; former: string | null }) {
  return attempt<{ sessionToken: string; expiresAt: Date; next: string; personId: string }, LogInProblem>(async (tx) => {
    const tokenHash = hashToken(token);
    const link = await useLink(tx, tokenHash) ?? refuse(await whyNot(tx, tokenHash));
    const session = await openSession(tx, { personId: link.personId, former });
    return { ...session, next: link.next, personId: link.personId };
  });
}

/** One conditional UPDATE: of two browsers that press the button at once, one finds the link unused. */
async function useLink(tx: Tx, tokenHash: string): Promise<{ personId: string; next: string } | null> {
  const [link] = await tx.$queryRaw<Array<{ personId: string; next: string }>>`
    UPDATE "LoginLink" AS l SET "usedAt" = ${now()} FROM "Person" AS p
    WHERE l."tokenHash" = ${tokenHash} AND l."usedAt" IS NULL AND l."expiresAt" > ${now()} AND p."id" = l."personId" AND p."disabledAt" IS NULL
    RETURNING l."personId", l."next"`;
  return link ?? null;
}

async function whyNot(tx: Tx, tokenHash: string): Promise<LogInProblem> {
  const link = await tx.loginLink.findUnique({ where: { tokenHash }, select: { usedAt: true, expiresAt: true } });
  if (!link) return "unknown";
  if (link.usedAt) return "used";
  return link.expiresAt <= now() ? "expired" : "unknown";
}
