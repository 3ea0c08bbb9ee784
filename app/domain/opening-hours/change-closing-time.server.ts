import { now } from "#app/clock.server.ts";
import { attempt } from "#app/db.server.ts";
import { type Actor, noteAct } from "#app/domain/accounts/note-act.server.ts";
import { refreshShop } from "#app/domain/shops/refresh-shop.server.ts";
import { dayOf, type MinuteOfDay, minuteOf } from "#app/values/day.ts";
import { formatMinute } from "#app/values/day-words.ts";
import { closingTimeText } from "./closing-time.ts";
import { dayIntervals } from "./day-intervals.server.ts";
import { findShopsToSpell } from "./find-shops-to-spell.server.ts";
import { beginningOn } from "./hours-exception.ts";
import { respell } from "./rebuild-hours.server.ts";

type ShopKey = { id: string; townId: string };

/**
 * Ends the shop's day at another time than usual, today only: an exception, which shoppers, slots and search see at once.
 * `closesAt` is a minute of today (1440 = midnight), null shuts the shop for the whole day. Twice is harmless. Refuses nothing.
 */
export async function changeClosingTime({ shop, closesAt, reason = "", actor }: { shop: ShopKey; closesAt: MinuteOfDay | null; reason?: string; actor: Actor }) {
  const at = now();
  const today = dayOf(at);
  return attempt(async (tx) => {
    const [found] = await findShopsToSpell(tx, { shopIds: [shop.id], from: today });
    if (!found) throw new Error(`shop ${shop.id} is gone`);
    const usual = { ...found, exceptions: found.exceptions?.filter(({ day }) => day !== today) };
    const begun = beginningOn(today, dayIntervals({ shop: usual, from: today, dayCount: 1 }).intervals);
    const value = closesAt === null ? "off" : closingTimeText({ begun, day: today, closesAt, openSince: Math.min(minuteOf(at), closesAt) });
    const day = new Date(`${today}T00:00:00Z`);
    const words = reason.trim().slice(0, 200);
    await tx.hoursException.upsert({
      where: { shopId_day: { shopId: shop.id, day } },
      create: { townId: shop.townId, shopId: shop.id, day, value, reason: words },
      update: { value, reason: words },
    });
    await respell(tx, shop.id);
    await noteAct(tx, {
      townId: shop.townId, shopId: shop.id, actor, act: "closing-time-changed",
      sentence: value === "off" ? "Heute geschlossen" : `Heute bis ${formatMinute(closesAt ?? 0)} Uhr offen`,
    });
    await refreshShop(tx, shop);
    return { value };
  });
}

/** Takes today's exception back, so that the usual hours hold again. */
export async function restoreClosingTime({ shop, actor }: { shop: ShopKey; actor: Actor }) {
  const day = new Date(`${dayOf(now())}T00:00:00Z`);
  return attempt(async (tx) => {
    const { count } = await tx.hoursException.deleteMany({ where: { shopId: shop.id, day } });
    if (count === 0) return { restored: false };
    await respell(tx, shop.id);
    await noteAct(tx, { townId: shop.townId, shopId: shop.id, actor, act: "closing-time-restored", sentence: "Heute wieder wie sonst offen" });
    await refreshShop(tx, shop);
    return { restored: true };
  });
}
