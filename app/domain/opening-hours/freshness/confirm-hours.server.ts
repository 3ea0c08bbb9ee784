import { now } from "#app/clock.server.ts";
import { attempt, refuse } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { refreshShop } from "#app/domain/shops/refresh-shop.server.ts";

/** unknown: there are no hours to confirm. changed: other hours hold by now than those that were seen. */
export type ConfirmProblem = "unknown" | "changed";
type Confirming = { shop: { id: string; townId: string }; actor: Actor; /** the hours the person looked at, as stored */ seen?: string };

/** "Stimmt noch": the hours as they stand are true today. Twice is harmless. Refuses "unknown" and "changed". */
export async function confirmHours({ shop, actor, seen }: Confirming) {
  return attempt<void, ConfirmProblem>(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Shop" WHERE "id" = ${shop.id} FOR UPDATE`;
    const hours = await tx.shopHours.findUnique({ where: { shopId: shop.id }, select: { value: true } });
    if (!hours?.value) return refuse<ConfirmProblem>("unknown");
    if (seen !== undefined && seen !== hours.value) refuse<ConfirmProblem>("changed");
    await tx.shopHours.update({ where: { shopId: shop.id }, data: { confirmedAt: now(), confirmedBy: actor.role === "steward" ? "steward" : "shop" } });
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "hours-confirmed", sentence: "Öffnungszeiten bestätigt" });
    await refreshShop(tx, shop);
  });
}
