import { attempt } from "#app/db.server.ts";
import type { Actor } from "#app/domain/accounts/note-act.server.ts";
import { moveShop, type MoveProblem } from "./move-shop.server.ts";
import type { ShopStatus } from "./shop-status.ts";

/** moveShop() as a change of its own. */
export function moveProfile(move: { shop: { id: string; townId: string }; to: ShopStatus; actor: Actor; reason?: string | null }) {
  return attempt<{ from: ShopStatus }, MoveProblem>((tx) => moveShop(tx, move));
}
