import { now } from "#app/clock.server.ts";
import { attempt, refuse } from "#app/db.server.ts";
import { type OpenedSession, openSession } from "#app/domain/accounts/open-session.server.ts";
import { checkPasskey } from "./check-passkey.server.ts";
import { readPasskeyAnswer } from "./passkey-answer.ts";

/**
 * Trades a passkey's answer (JSON as the browser gives it) for a session. `former` is the session token the browser came with, or
 * null; it ends. Refuses: not-valid, for whatever reason, also when the person is disabled.
 */
export async function logInByPasskey({ answer, former }: { answer: string; former: string | null }) {
  const read = readPasskeyAnswer(answer);
  const checked = read && await checkPasskey(read);
  return attempt<OpenedSession, "not-valid">(async (tx) => {
    const { passkeyId, personId, counter } = checked ?? refuse("not-valid");
    // Conditional, because two answers of a copied key may be checked at once. Passkeys that are synced always count 0.
    const counted = await tx.passkey.updateMany({
      where: { id: passkeyId, person: { disabledAt: null }, OR: [{ counter: { lt: counter } }, { counter: 0 }] }, data: { counter, lastUsedAt: now() },
    });
    if (counted.count === 0) refuse("not-valid");
    return openSession(tx, { personId, former });
  });
}
