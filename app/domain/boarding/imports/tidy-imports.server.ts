import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { after, days } from "#app/values/time.ts";

/** Lists that nobody applied, and those that were: what they decided is asked for by later lists of the same source. */
const KEPT_UNAPPLIED = days(60);
const KEPT_APPLIED = days(730);

/** Removes lists that have had their time, with their rows; shops stay. Returns how many. */
export async function tidyImports(): Promise<number> {
  const old = await db.shopImport.deleteMany({
    where: { OR: [{ appliedAt: null, createdAt: { lt: after(now(), -KEPT_UNAPPLIED) } }, { appliedAt: { lt: after(now(), -KEPT_APPLIED) } }] },
  });
  return old.count;
}
