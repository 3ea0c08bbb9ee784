import { attempt } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { refreshShop } from "#app/domain/shops/refresh-shop.server.ts";
import type { Day } from "#app/values/day.ts";
import { dateOf } from "../loaded-hours.ts";
import { respell } from "../rebuild-hours.server.ts";
import { daysText } from "./exception-runs.ts";

/** Takes the exceptions of these days back, so that the usual hours hold again. Twice is harmless. */
export async function removeExceptions({ shop, from, until, actor }: { shop: { id: string; townId: string }; from: Day; until: Day; actor: Actor }) {
  return attempt(async (tx) => {
    const { count } = await tx.hoursException.deleteMany({ where: { shopId: shop.id, day: { gte: dateOf(from), lte: dateOf(until) } } });
    if (count === 0) return { removed: 0 };
    await respell(tx, shop.id);
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "exception-removed", sentence: `Ausnahme gelöscht, ${daysText({ from, until })}: wieder wie sonst offen` });
    await refreshShop(tx, shop);
    return { removed: count };
  });
}
