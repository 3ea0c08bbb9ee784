import type { Prisma } from "#prisma/client/client.ts";
import { now } from "#app/clock.server.ts";
import type { Tx } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";

export type ShopChangeKind = "facts" | "hours";
type Values = Prisma.InputJsonObject;

/**
 * Writes a change into the shop's log and keeps what was there before, so that the shop can take it back.
 * `before` and `after` hold the same names, with the values as they stand in the row. The change bears the id of its line in the log.
 */
export async function keepChange(tx: Tx, { shop, kind, before, after, actor, act, sentence }: {
  shop: { id: string; townId: string }; kind: ShopChangeKind; before: Values; after: Values; actor: Actor; act: string; sentence: string;
}): Promise<string> {
  const id = await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act, sentence });
  await tx.shopChange.create({
    data: { id, townId: shop.townId, shopId: shop.id, kind, before, after, actorId: actor.id, actorName: actor.name, actorRole: actor.role, sentence, at: now() },
  });
  return id;
}
