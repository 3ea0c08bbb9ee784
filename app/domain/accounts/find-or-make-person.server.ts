import type { Tx } from "#app/db.server.ts";

/**
 * The account of this mail address; a new one, which may do nothing yet, where there is none. The name of a known person stays as it is.
 * Only for somebody who holds an invitation, because anybody else must not learn or cause accounts.
 */
export async function findOrMakePerson(tx: Tx, { email, name }: { email: string; name: string }): Promise<{ id: string; email: string }> {
  const mailbox = email.trim().toLowerCase();
  await tx.person.createMany({ data: [{ email: mailbox, name }], skipDuplicates: true });
  return tx.person.findUniqueOrThrow({ where: { email: mailbox }, select: { id: true, email: true } });
}
