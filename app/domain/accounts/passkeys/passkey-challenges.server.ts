import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { hashToken } from "#app/domain/accounts/secret-token.server.ts";
import { after, minutes } from "#app/values/time.ts";

const LASTS = minutes(5);

/** Remembers a question that was put to a passkey, for five minutes; `personId` is null at log-in, where nobody is known yet. */
export async function keepChallenge({ challenge, personId }: { challenge: string; personId: string | null }): Promise<void> {
  await db.passkeyChallenge.create({ data: { id: hashToken(challenge), personId, expiresAt: after(now(), LASTS) } });
}

/** Whether this question was put to this person and not answered yet. Asking uses it up, whatever becomes of the answer. */
export async function useChallenge({ challenge, personId }: { challenge: string; personId: string | null }): Promise<boolean> {
  const { count } = await db.passkeyChallenge.deleteMany({ where: { id: hashToken(challenge), personId, expiresAt: { gt: now() } } });
  return count === 1;
}
