import { now } from "#app/clock.server.ts";
import type { Tx } from "#app/db.server.ts";

export type Actor = { id: string | null; name: string; role: "steward" | "retailer" | "operator" | "shopper" | "system" };

/**
 * Writes down who did what for a shop or a town, as part of the change itself. `act` is a short verb-noun such as
 * "price-changed", `sentence` the German line of the log page, without personal data of shoppers. Gives the id of the line.
 */
export async function noteAct(tx: Tx, entry: { townId: string; shopId?: string; actor: Actor; act: string; sentence: string }): Promise<string> {
  const { townId, shopId, actor, act, sentence } = entry;
  const { id } = await tx.actLogEntry.create({
    data: { townId, shopId, actorId: actor.id, actorName: actor.name, actorRole: actor.role, act, sentence, at: now() }, select: { id: true },
  });
  return id;
}
