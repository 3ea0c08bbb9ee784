import { randomUUID } from "node:crypto";
import { now } from "#app/clock.server.ts";
import type { Tx } from "#app/db.server.ts";
import { hashToken, loginToken } from "#app/domain/accounts/secret-token.server.ts";
import { after, minutes } from "#app/values/time.ts";

export const LINK_LASTS = minutes(15);

/** Makes a log-in link for 15 minutes and ends this person's older ones. Returns its id; the token is made from it. */
export async function makeLoginLink(tx: Tx, { personId, next }: { personId: string; next: string }): Promise<string> {
  const at = now();
  await tx.loginLink.updateMany({ where: { personId, usedAt: null, expiresAt: { gt: at } }, data: { expiresAt: at } });
  const id = randomUUID();
  await tx.loginLink.create({ data: { id, personId, next, tokenHash: hashToken(loginToken(id)), createdAt: at, expiresAt: after(at, LINK_LASTS) } });
  return id;
}

/** As many statements as a real link takes, for somebody unknown: the time an answer takes must not tell who is known. */
export async function pretendLoginLink(tx: Tx): Promise<void> {
  const nobody = randomUUID();
  await tx.loginLink.updateMany({ where: { personId: nobody }, data: { expiresAt: now() } });
  await tx.loginLink.findUnique({ where: { tokenHash: hashToken(loginToken(nobody)) }, select: { id: true } });
}
