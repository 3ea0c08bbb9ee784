import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";

/** Throws expired baskets away, with their lines. */
export async function tidyBaskets(): Promise<void> {
  await db.basket.deleteMany({ where: { expiresAt: { lt: now() } } });
}
