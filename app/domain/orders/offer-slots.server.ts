import { db } from "#app/db.server.ts";
import { type PickupDay, pickupDays } from "#app/domain/opening-hours/pickup-slots.ts";
import { orderModes } from "#app/domain/shops/order-modes.server.ts";
import { after, days } from "#app/values/time.ts";
import { openWindow } from "./find-open-windows.server.ts";

export type OfferedSlots = Awaited<ReturnType<typeof offerSlots>>[number];
type Taken = Array<{ startsAt: Date; taken: number }>;

/**
 * The pick-up times of each shop from an instant on, by day, full ones marked; shops in the order of `shopIds`, unknown ones
 * left out. A shop with no days is not surely open within its horizon. Two SQL statements.
 */
export async function offerSlots({ shopIds, from }: { shopIds: string[]; from: Date }) {
  const to = after(from, days(61));
  const shops = await db.shop.findMany({
    where: { id: { in: shopIds }, status: "published" },
    relationLoadStrategy: "join",
    select: {
      id: true, acceptsReservations: true, acceptsPurchases: true, pausedFrom: true, pausedUntil: true, slotMinutes: true, slotCapacity: true, leadMinutes: true, horizonDays: true,
      intervals: { where: { kind: "open", endsAt: { gt: from }, startsAt: { lt: to } }, select: { startsAt: true, endsAt: true }, orderBy: { startsAt: "asc" } },
    },
  });
  const slots = await db.slot.findMany({ where: { shopId: { in: shopIds }, startsAt: { gte: from, lt: to } }, select: { shopId: true, startsAt: true, taken: true } });
  const offered = shops.map(({ intervals, ...shop }) => ({
    shopId: shop.id, ...orderModes(shop),
    days: pickupDays({ window: openWindow({ from, to, rows: intervals }), settings: shop, at: from })
      .map((day) => markFull(day, slots.filter(({ shopId }) => shopId === shop.id))),
  }));
  return shopIds.flatMap((shopId) => offered.filter((one) => one.shopId === shopId));
}

function markFull({ slots, ...day }: PickupDay, taken: Taken) {
  const takenAt = new Map(taken.map((slot) => [slot.startsAt.getTime(), slot.taken]));
  return { ...day, slots: slots.map((slot) => ({ ...slot, full: (takenAt.get(slot.startsAt.getTime()) ?? 0) >= slot.capacity })) };
}
