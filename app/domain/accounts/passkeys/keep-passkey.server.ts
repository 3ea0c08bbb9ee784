import { now } from "#app/clock.server.ts";
import { db, refuse, type Tx } from "#app/db.server.ts";
import type { NewPasskey } from "./check-passkey.server.ts";

const MOST = 20;

export type KeepPasskeyProblem = "already-there" | "too-many";

/** Keeps a checked passkey for its person. Ends the change it belongs to with: already-there, too-many (20 for one person). */
export async function keepPasskey(tx: Tx, { passkey, personId, name }: { passkey: NewPasskey; personId: string; name: string }): Promise<void> {
  if (await tx.passkey.count({ where: { personId } }) >= MOST) refuse("too-many");
  const { count } = await tx.passkey.createMany({ data: [{ ...passkey, personId, name, createdAt: now() }], skipDuplicates: true });
  if (count === 0) refuse("already-there");
}

/** Somebody's passkeys, oldest first. */
export async function findPasskeys(personId: string): Promise<Array<{ id: string; name: string; createdAt: Date; lastUsedAt: Date | null }>> {
  return db.passkey.findMany({ where: { personId }, select: { id: true, name: true, createdAt: true, lastUsedAt: true }, orderBy: [{ createdAt: "asc" }, { id: "asc" }], take: 50 });
}

/** Calls a passkey of this person something else; false where they have none of this id. */
export async function renamePasskey({ id, personId, name }: { id: string; personId: string; name: string }): Promise<boolean> {
  return (await db.passkey.updateMany({ where: { id, personId }, data: { name } })).count === 1;
}

/** Takes a passkey of this person away; it opens nothing any more. The last one may go, too, because the link by mail stays. */
export async function removePasskey({ id, personId }: { id: string; personId: string }): Promise<boolean> {
  return (await db.passkey.deleteMany({ where: { id, personId } })).count === 1;
}
