import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { after, days } from "#app/values/time.ts";

const PROOFS = ["withdrawal-receipt", "withdrawal-for-shop"];

/** Removes letters that were sent or declined 90 days ago; those about a withdrawal after four years (§§ 195, 199 BGB). Waiting ones stay. */
export async function tidyNotifications(): Promise<number> {
  const done = { in: ["sent", "declined"] };
  const letters = await db.notification.deleteMany({ where: { status: done, template: { notIn: PROOFS }, createdAt: { lt: after(now(), -days(90)) } } });
  const proofs = await db.notification.deleteMany({ where: { status: done, template: { in: PROOFS }, createdAt: { lt: after(now(), -days(4 * 366)) } } });
  return letters.count + proofs.count;
}
