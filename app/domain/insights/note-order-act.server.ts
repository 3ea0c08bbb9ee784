import { change } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";

const sentences = {
  accepted: "zugesagt", declined: "abgelehnt", ready: "als bereit gemeldet", collected: "übergeben", "not-collected": "als nicht abgeholt gemeldet",
} as const;
export type OrderAct = keyof typeof sentences;

/** Writes an answer to an order into the shop's log, by its number alone. The order's own history has the step already, with who took it. */
export async function noteOrderAct({ shop, actor, number, act }: { shop: { id: string; townId: string }; actor: Actor; number: string; act: OrderAct }): Promise<void> {
  await change((tx) => noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: `order-${act}`, sentence: `Bestellung ${number} ${sentences[act]}` }));
}
