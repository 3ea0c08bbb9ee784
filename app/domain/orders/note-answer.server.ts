import type { Tx } from "#app/db.server.ts";
import { type Actor as Acting, noteAct } from "#app/domain/accounts/note-act.server.ts";
import type { OrderStatus } from "./order-status.ts";

const words: Partial<Record<OrderStatus, string>> = {
  accepted: "zugesagt", declined: "abgelehnt", ready: "als bereit gemeldet", collected: "übergeben", "not-collected": "als nicht abgeholt gemeldet",
};
/** Whoever holds the link of the shop's letter; nobody has logged in. */
const byLink: Acting = { id: null, name: "Link aus der Nachricht", role: "retailer" };

/** Writes a shop's answer to an order into its log, by the order's number alone, as part of the answer. `by`: who was logged in. */
export async function noteAnswer(tx: Tx, { order, to, by = byLink }: { order: { townId: string; shopId: string; number: string }; to: OrderStatus; by?: Acting }): Promise<void> {
  const word = words[to];
  if (!word) return;
  await noteAct(tx, { townId: order.townId, shopId: order.shopId, actor: by, act: `order-${to}`, sentence: `Bestellung ${order.number} ${word}` });
}
