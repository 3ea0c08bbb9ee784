import { change } from "#app/db.server.ts";

/** Remembers where a checkout is paid; the first page stays. */
export async function notePayPage({ checkoutId, sessionId, payUrl }: { checkoutId: string; sessionId: string; payUrl: string }): Promise<void> {
  await change((tx) => tx.payment.updateMany({ where: { checkoutId, OR: [{ sessionId: null }, { sessionId, payUrl: null }] }, data: { sessionId, payUrl } }));
}
