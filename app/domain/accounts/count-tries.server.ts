import { createHmac } from "node:crypto";
import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { env } from "#app/env.server.ts";
import { after } from "#app/values/time.ts";

export type TryLimit = {
  /** what is tried, such as "login-mail" */
  what: string;
  /** who tries: a mail address or a visitor's address; only a keyed hash of it is kept */
  who: string;
  most: number;
  /** milliseconds */
  within: number;
};

/**
 * Counts one try and says whether it is still within the limit, and when the window ends. One statement, outside of any
 * transaction, so that a refused try counts, too, and parallel tries each count.
 */
export async function countTry({ what, who, most, within }: TryLimit): Promise<{ allowed: boolean; until: Date }> {
  const key = createHmac("sha256", env.secret).update(`try|${what}|${who}`).digest("base64url");
  const at = now();
  const [row] = await db.$queryRaw<Array<{ count: number; expiresAt: Date }>>`
    INSERT INTO "TryCount" AS t ("key", "count", "expiresAt") VALUES (${key}, 1, ${after(at, within)})
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN t."expiresAt" <= ${at} THEN 1 ELSE LEAST(t."count" + 1, 1000000) END,
      "expiresAt" = CASE WHEN t."expiresAt" <= ${at} THEN EXCLUDED."expiresAt" ELSE t."expiresAt" END
    RETURNING "count", "expiresAt"`;
  return { allowed: row.count <= most, until: row.expiresAt };
}
