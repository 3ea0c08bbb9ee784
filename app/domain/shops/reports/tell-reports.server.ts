import { now } from "#app/clock.server.ts";
import { change, db, type Tx } from "#app/db.server.ts";
import { log } from "#app/log.server.ts";
import { notify } from "#app/domain/notifications/notify.server.ts";
import { freshLink } from "#app/domain/shops/fresh-id.server.ts";
import { findReceivers } from "#app/domain/shops/find-receivers.server.ts";
import { dayOf } from "#app/values/day.ts";

const MOST_TOLD = 20;
const MOST_SHOPS = 1000;

/** Writes the shop about everything that is open, once a day at most: the day is part of the key. */
export async function tellReports(tx: Tx, shop: { id: string; townId: string }): Promise<void> {
  const open = await tx.factReport.findMany({ where: { shopId: shop.id, settledAt: null }, select: { about: true, note: true }, orderBy: { createdAt: "desc" }, take: MOST_TOLD });
  if (open.length === 0) return;
  const { name, confirmedAt } = await tx.shop.findUniqueOrThrow({ where: { id: shop.id }, select: { name: true, confirmedAt: true } });
  // An address that came with a list knows nothing of us: it gets no mail that any passer-by could set off, and no link to change hours.
  const receivers = (await findReceivers(tx, shop.id)).filter(({ personId }) => personId !== null || confirmedAt !== null);
  for (const [at, to] of receivers.entries())
    await notify(tx, { key: `fact-reports:${shop.id}:${dayOf(now())}:${at}`, template: "fact-reports", townId: shop.townId, to, payload: { shopId: shop.id, shop: name, reports: open, ...(open.some(({ about }) => about === "hours") && freshLink({ shopId: shop.id, email: to.email, at: now() })) } });
}

/** Catches up in the morning: shops with something open that came after their last mail hear of it, all in one. May run twice. */
export async function tellOpenReports(): Promise<void> {
  const waiting = await db.$queryRaw<Array<{ id: string; townId: string }>>`
    SELECT r."shopId" AS "id", r."townId" FROM "FactReport" r
    WHERE r."settledAt" IS NULL AND r."createdAt" > COALESCE((SELECT max(n."createdAt") FROM "Notification" n WHERE n."key" LIKE 'fact-reports:' || r."shopId" || ':%'), '-infinity')
    GROUP BY r."shopId", r."townId" ORDER BY r."shopId" LIMIT ${MOST_SHOPS}`;
  for (const shop of waiting) {
    // One shop that cannot be told must not keep it from the others.
    await change((tx) => tellReports(tx, shop)).catch((error: unknown) => log.error({ err: error, shop: shop.id }, "a shop could not be told of its reports"));
  }
}
