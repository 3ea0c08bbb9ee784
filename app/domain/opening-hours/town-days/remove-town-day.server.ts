import { now } from "#app/clock.server.ts";
import { attempt, refuse } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { refreshShop } from "#app/domain/shops/refresh-shop.server.ts";
import { type Day, dayOf } from "#app/values/day.ts";
import { formatShortDay } from "#app/values/day-words.ts";
import { findShopsToSpell } from "../find-shops-to-spell.server.ts";
import { dateOf } from "../loaded-hours.ts";
import { rebuildIntervals } from "../rebuild-intervals.server.ts";

/** Takes a town's day back; every shop that joined has its usual hours again, and reads so in its log. Refuses: not-found. */
export async function removeTownDay({ town, day, actor }: { town: { id: string }; day: Day; actor: Actor }) {
  return attempt<void, "not-found">(async (tx) => {
    const found = await tx.townDay.findUnique({ where: { townId_day: { townId: town.id, day: dateOf(day) } }, select: { id: true, name: true, answers: { where: { joins: true }, select: { shopId: true } } } }) ?? refuse("not-found");
    const shopIds = found.answers.map(({ shopId }) => shopId).sort();
    await tx.townDay.delete({ where: { id: found.id } });
    const from = dayOf(now());
    await rebuildIntervals(tx, { shops: await findShopsToSpell(tx, { shopIds, from }), from });
    const sentence = `Stadttag abgesagt: ${found.name}, ${formatShortDay(day)}`;
    for (const shopId of shopIds) {
      await noteAct(tx, { townId: town.id, shopId, actor, act: "town-day-removed", sentence });
      await refreshShop(tx, { id: shopId, townId: town.id });
    }
    await noteAct(tx, { townId: town.id, actor, act: "town-day-removed", sentence });
  });
}
