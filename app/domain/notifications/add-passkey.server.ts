import { now } from "#app/clock.server.ts";
import { attempt, refuse } from "#app/db.server.ts";
import { checkNewPasskey } from "#app/domain/accounts/passkeys/check-passkey.server.ts";
import { keepPasskey, type KeepPasskeyProblem } from "#app/domain/accounts/passkeys/keep-passkey.server.ts";
import { readNewPasskeyAnswer } from "#app/domain/accounts/passkeys/passkey-answer.ts";
import { notify } from "#app/domain/notifications/notify.server.ts";

export type AddPasskeyProblem = KeepPasskeyProblem | "not-valid";
type Adding = { person: { personId: string; name: string; email: string }; answer: string; name: string };

/**
 * Adds the passkey a browser just made (`answer` is its JSON) to somebody's account and tells them by mail, so that nobody gets a
 * way in unnoticed. Refuses: not-valid, already-there, too-many. Here and not with the accounts, because they come before the letters.
 */
export async function addPasskey({ person, answer, name }: Adding) {
  const { personId, email } = person;
  const read = readNewPasskeyAnswer(answer);
  const passkey = read && await checkNewPasskey({ answer: read, personId });
  return attempt<void, AddPasskeyProblem>(async (tx) => {
    const added = passkey ?? refuse("not-valid");
    await keepPasskey(tx, { passkey: added, personId, name });
    const payload = { name: person.name, passkey: name, at: now().toISOString() };
    await notify(tx, { key: `passkey-added:${added.id}`.slice(0, 200), template: "passkey-added", to: { email, name: person.name }, payload });
  });
}
