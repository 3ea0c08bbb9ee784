import { now } from "#app/clock.server.ts";
import { change, db, type Tx } from "#app/db.server.ts";
import { noteAct } from "#app/domain/accounts/note-act.server.ts";
import { notify } from "#app/domain/notifications/notify.server.ts";

export type Withdrawal = {
  /** from the form, so that a second press is the same declaration */
  requestKey: string;
  name: string;
  number: string;
  email: string;
};
type Receiver = { email: string; name: string };

/**
 * Takes a declaration of withdrawal (§ 356a BGB): a receipt with content, date and time goes to the consumer at once, the
 * declaration to the shop of that order number, or to the operator where there is none. Whether the number exists is told
 * to nobody who does not also know the mail address of the order. Returns when it arrived, the same at every repeat.
 */
export async function receiveWithdrawal({ requestKey, name, number, email }: Withdrawal): Promise<{ receivedAt: Date }> {
  const receipt = `withdrawal-receipt:${requestKey}`;
  await change(async (tx) => {
    const facts = { name, number: number.toUpperCase().replaceAll(/\s/g, ""), email, receivedAt: now().toISOString() };
    const order = await findOrder(tx, facts.number);
    const known = order && order.checkout.email.toLowerCase() === email.toLowerCase();
    const isNew = await notify(tx, { key: receipt, template: "withdrawal-receipt", townId: order?.townId, to: { email, name }, payload: { ...facts, shopName: known ? order.shop.name : null } });
    if (!isNew) return;
    for (const [at, to] of (order ? order.receivers : await findOperators(tx)).entries())
      await notify(tx, { key: `withdrawal-for-shop:${requestKey}:${at}`, template: "withdrawal-for-shop", townId: order?.townId, to, payload: { ...facts, unknown: !order } });
    if (order) await noteAct(tx, { townId: order.townId, shopId: order.shopId, actor: { id: null, name: "Kundschaft", role: "shopper" }, act: "contract-withdrawn", sentence: `Zum Vertrag ${facts.number} ist ein Widerruf eingegangen.` });
  });
  const { createdAt } = await db.notification.findUniqueOrThrow({ where: { key: receipt }, select: { createdAt: true } });
  return { receivedAt: createdAt };
}

async function findOrder(tx: Tx, number: string) {
  const order = await tx.order.findUnique({
    where: { number },
    relationLoadStrategy: "join",
    select: { townId: true, shopId: true, checkout: { select: { email: true } }, shop: { select: { name: true, email: true, trader: { select: { email: true } } } } },
  });
  const mail = order?.shop.email ?? order?.shop.trader?.email;
  const receivers: Receiver[] = order && mail ? [{ email: mail, name: order.shop.name }] : await findOperators(tx);
  return order && { ...order, receivers };
}

async function findOperators(tx: Tx): Promise<Receiver[]> {
  return tx.person.findMany({ where: { isOperator: true, disabledAt: null }, select: { email: true, name: true }, orderBy: { id: "asc" }, take: 3 });
}
