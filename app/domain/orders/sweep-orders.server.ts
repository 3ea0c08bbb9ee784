import { PaymentProblem } from "#app/adapters/payments/index.server.ts";
import { now } from "#app/clock.server.ts";
import { change, db, type Tx } from "#app/db.server.ts";
import { enqueue } from "#app/jobs/enqueue.server.ts";
import { log } from "#app/log.server.ts";
import { after, hours } from "#app/values/time.ts";
import { moveOrders } from "./move-order.server.ts";
import { tellShopper, tellShopsItIsOff } from "./order-letters.server.ts";
import { giveUpPayment, settleCheckout } from "./settle-checkout.server.ts";

/** How long goods stay held although the provider does not say whether they were paid. */
const patience = hours(1);
const batch = 25;
const rounds = 8;

/** Ends what was not paid or not answered in time. Several sweeps at once share the work; one sweep does a bounded part of it. */
export async function sweepOrders(): Promise<void> {
  await sweepUnpaid();
  for (let round = 0; round < rounds; round++) {
    if ((await change(expireUnanswered)) < batch) return;
  }
}

async function sweepUnpaid(): Promise<void> {
  const overdue = await db.payment.findMany({
    where: { status: "open", flag: null, expiresAt: { lte: now() } }, orderBy: { expiresAt: "asc" }, take: batch * rounds, select: { checkoutId: true, expiresAt: true },
  });
  for (const { checkoutId, expiresAt } of overdue) await settleOrWait({ checkoutId, expiresAt });
}

async function settleOrWait({ checkoutId, expiresAt }: { checkoutId: string; expiresAt: Date }): Promise<void> {
  try {
    await settleCheckout({ checkoutId });
  } catch (error) {
    if (!(error instanceof PaymentProblem)) throw error;
    log.error({ err: error, word: error.word, checkout: checkoutId }, "an unpaid checkout could not be asked about");
    if (after(expiresAt, patience) <= now()) await giveUpPayment({ checkoutId });
  }
}

/** Orders their shops did not answer; rows another sweep or an answer holds are left to it. Returns how many. */
async function expireUnanswered(tx: Tx): Promise<number> {
  const rows = await tx.$queryRaw<Array<{ id: string; mode: string; checkoutId: string }>>`
    SELECT "id", "mode", "checkoutId" FROM "Order" WHERE "status" = 'placed' AND "answerBy" <= ${now()}
    ORDER BY "answerBy" LIMIT ${batch}::int FOR UPDATE SKIP LOCKED`;
  if (rows.length === 0) return 0;
  const orderIds = rows.map(({ id }) => id);
  await moveOrders(tx, { orderIds, to: "expired", actor: "system", reason: "not-answered" });
  await tellShopper(tx, { orderIds, template: "order-expired" });
  await tellShopsItIsOff(tx, { orderIds, template: "order-expired" });
  for (const checkoutId of new Set(rows.filter(({ mode }) => mode === "purchase").map((row) => row.checkoutId)))
    await enqueue(tx, "capture-checkout", { checkoutId });
  return rows.length;
}
