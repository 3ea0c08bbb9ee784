import { change, type Outcome } from "#app/db.server.ts";
import { findOrMakePerson } from "#app/domain/accounts/find-or-make-person.server.ts";
import { joiningKey } from "#app/domain/accounts/secret-token.server.ts";
import { type LinkRequested, requestLoginLink } from "#app/domain/notifications/request-login-link.server.ts";
import type { Invitation } from "./find-invitation.server.ts";

/**
 * For somebody with an open invitation who is not logged in: a log-in mail that leads back to it. One that was sent by mail goes
 * to its own address, whatever was typed. Refuses: too-many (see requestLoginLink).
 */
export async function askToJoin({ invitation, name, email, address }: { invitation: Invitation; name: string; email: string; address: string }): Promise<Outcome<LinkRequested & { sentTo: string }, "too-many">> {
  const person = await change((tx) => findOrMakePerson(tx, { email: invitation.email ?? email, name }));
  const next = `/beitritt/${joiningKey({ invitationId: invitation.id, personId: person.id })}`;
  const asked = await requestLoginLink({ email: person.email, next, address });
  return asked.ok ? { ok: true, value: { ...asked.value, sentTo: person.email } } : asked;
}
