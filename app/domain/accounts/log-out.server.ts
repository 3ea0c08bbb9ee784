import { db } from "#app/db.server.ts";
import { hashToken } from "#app/domain/accounts/secret-token.server.ts";

/** Ends this session; its cookie opens nothing any more, wherever it was copied to. Unknown tokens do no harm. */
export async function logOut(sessionToken: string): Promise<void> {
  await db.session.deleteMany({ where: { tokenHash: hashToken(sessionToken) } });
}
