import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { after, days } from "#app/values/time.ts";

/** Settled reports go after 90 days; what was typed into them is nobody's business for longer. */
export async function tidyReports(): Promise<number> {
  const { count } = await db.factReport.deleteMany({ where: { settledAt: { lt: after(now(), -days(90)) } } });
  return count;
}
