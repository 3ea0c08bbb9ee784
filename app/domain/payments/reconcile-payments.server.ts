import { payments, takesPayments } from "#app/adapters/payments/index.server.ts";
import { now } from "#app/clock.server.ts";
import { change, db } from "#app/db.server.ts";
import { enqueue } from "#app/jobs/enqueue.server.ts";
import { after, days, hours, minutes } from "#app/values/time.ts";
import { storePaymentEvent } from "./store-payment-event.server.ts";

/** Younger payments are still looked after by their webhooks. */
const quiet = minutes(5);
const batch = 100;

/**
 * Catches up with the provider after webhooks were lost: every payment under way is asked about again, and events we never
 * received are stored like any other. Running it twice changes nothing.
 */
export async function reconcilePayments(): Promise<void> {
  if (!takesPayments()) return;
  const pending = await db.payment.findMany({
    where: { status: { in: ["open", "authorised"] }, flag: null, createdAt: { lt: after(now(), -quiet) } },
    orderBy: { updatedAt: "asc" }, take: batch, select: { checkoutId: true, createdAt: true },
  });
  for (const { checkoutId } of pending) await change((tx) => enqueue(tx, "settle-checkout", { checkoutId }));
  for (const event of await missedEvents(pending.map(({ createdAt }) => createdAt))) await change((tx) => storePaymentEvent(tx, event));
}

/** Events since the oldest payment under way, at least of two hours; the provider keeps them for 30 days. */
async function missedEvents(begun: Date[]) {
  const oldest = Math.min(after(now(), -hours(2)).getTime(), ...begun.map((at) => at.getTime()));
  const since = new Date(Math.max(oldest, after(now(), -days(29)).getTime()));
  const told = await payments.listEvents({ since });
  const known = await db.paymentEvent.findMany({ where: { id: { in: told.map(({ id }) => id) } }, select: { id: true } });
  const ids = new Set(known.map(({ id }) => id));
  return told.filter(({ id }) => !ids.has(id));
}
