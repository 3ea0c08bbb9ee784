import { PaymentProblem, payments } from "#app/adapters/payments/index.server.ts";
import { now } from "#app/clock.server.ts";
import { db } from "#app/db.server.ts";
import { notePayPage } from "#app/domain/payments/note-pay-page.server.ts";
import { log } from "#app/log.server.ts";
import { orderPageUrl } from "./order-link.server.ts";

/**
 * The address of the page where a checkout's purchases are paid; made when it is first asked for, the same one ever after.
 * Null where nothing is to be paid (any more), and where the provider does not answer: ask again later.
 */
export async function findPayLink({ checkoutId }: { checkoutId: string }): Promise<string | null> {
  const payment = await db.payment.findUnique({ where: { checkoutId } });
  if (!payment || payment.status !== "open" || payment.expiresAt <= now()) return null;
  if ((await db.order.count({ where: { checkoutId, status: "awaiting-payment" } })) === 0) return null;
  if (payment.payUrl !== null) return payment.payUrl;
  try {
    const page = await payments.createCheckout(await checkoutToPay(payment));
    await notePayPage({ checkoutId, ...page });
    return page.payUrl;
  } catch (error) {
    if (!(error instanceof PaymentProblem)) throw error;
    log.error({ err: error, word: error.word, checkout: checkoutId }, "the pay page could not be made; the order page offers it again");
    return null;
  }
}

/** The very same values on every call, because the provider tells repeats from new wishes by them. */
async function checkoutToPay({ checkoutId, amountCents, expiresAt }: { checkoutId: string; amountCents: number; expiresAt: Date }) {
  const { email, orders } = await db.checkout.findUniqueOrThrow({
    where: { id: checkoutId },
    relationLoadStrategy: "join",
    select: { email: true, orders: { where: { mode: "purchase" }, orderBy: { id: "asc" }, select: { lines: { orderBy: { id: "asc" } } } } },
  });
  return {
    checkoutId, amount: amountCents, email, expiresAt, transferGroup: checkoutId,
    lines: orders.flatMap(({ lines }) => lines.flatMap(payLines)),
    returnUrl: `${orderPageUrl(checkoutId)}?von=zahlung`,
    cancelUrl: orderPageUrl(checkoutId),
  };
}

function payLines({ title, label, quantity, unitPriceCents, depositCents }: { title: string; label: string; quantity: number; unitPriceCents: number; depositCents: number }) {
  const name = [title, label].filter(Boolean).join(", ");
  const goods = { name, quantity, unitAmount: unitPriceCents };
  return depositCents > 0 ? [goods, { name: `Pfand: ${name}`, quantity, unitAmount: depositCents }] : [goods];
}
