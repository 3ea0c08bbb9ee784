import { randomUUID } from "node:crypto";
import { change, type Outcome, type Tx } from "#app/db.server.ts";
import { countTry } from "#app/domain/accounts/count-tries.server.ts";
import { makeLoginLink, pretendLoginLink } from "#app/domain/accounts/make-login-link.server.ts";
import { ownPath } from "#app/domain/accounts/own-path.ts";
import { loginToken } from "#app/domain/accounts/secret-token.server.ts";
import { notify } from "#app/domain/notifications/notify.server.ts";
import { env } from "#app/env.server.ts";
import { enqueue } from "#app/jobs/enqueue.server.ts";
import { minutes } from "#app/values/time.ts";

/** In the demo, where no mail leaves the house, the link's path is shown at once. */
export type LinkRequested = { shownPath: string | null };

/**
 * Sends a log-in link to this mail address, if somebody has it. The answer is the same for everybody, and so is the work.
 * `address` is the visitor's. Refuses: too-many (5 a mail address or 30 a visitor in 15 minutes; the last link sent stays good).
 * It lives here and not with the accounts because they come before the letters (docs/architecture.md, module order).
 */
export async function requestLoginLink({ email, next, address }: { email: string; next: string; address: string }): Promise<Outcome<LinkRequested, "too-many">> {
  const mailbox = email.trim().toLowerCase();
  const within = minutes(15);
  const byVisitor = await countTry({ what: "login-address", who: address, most: 30, within });
  const byMail = await countTry({ what: "login-mail", who: mailbox, most: 5, within });
  if (!byVisitor.allowed || !byMail.allowed) return { ok: false, problem: "too-many" };
  const loginLinkId = await change((tx) => sendLink(tx, { mailbox, next: ownPath(next) }));
  return { ok: true, value: { shownPath: loginLinkId && env.demo && !env.smtp ? `/anmelden/${loginToken(loginLinkId)}` : null } };
}

async function sendLink(tx: Tx, { mailbox, next }: { mailbox: string; next: string }): Promise<string | null> {
  const person = await tx.person.findFirst({ where: { email: mailbox, disabledAt: null }, select: { id: true, email: true, name: true } });
  if (!person) return pretend(tx);
  const loginLinkId = await makeLoginLink(tx, { personId: person.id, next });
  await notify(tx, { key: `login-link:${loginLinkId}`, template: "login-link", to: person, payload: { loginLinkId, name: person.name } });
  return loginLinkId;
}

/** For a stranger: as many statements, and a job, too, which then finds no letter. */
async function pretend(tx: Tx): Promise<null> {
  const nobody = randomUUID();
  await pretendLoginLink(tx);
  await tx.notification.findUnique({ where: { key: `login-link:${nobody}` }, select: { id: true } });
  await enqueue(tx, "send-notification", { notificationId: nobody });
  return null;
}
