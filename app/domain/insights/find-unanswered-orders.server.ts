import { db } from "#app/db.server.ts";
import { dayOf } from "#app/values/day.ts";
import { formatDay, formatTime } from "#app/values/day-words.ts";

/** A town's orders that no shop has answered yet, the most pressing first, without the shopper's name. One statement. */
export async function findUnansweredOrders({ town, at, count }: { town: { id: string }; at: Date; count: number }) {
  const orders = await db.order.findMany({
    where: { townId: town.id, status: "placed" }, relationLoadStrategy: "join", take: count, orderBy: [{ answerBy: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    select: { id: true, number: true, mode: true, slotStartsAt: true, answerBy: true, createdAt: true, shop: { select: { id: true, name: true, phone: true } }, _count: { select: { lines: true } } },
  });
  const when = (instant: Date) => `${formatDay(dayOf(instant), dayOf(at))} ${formatTime(instant)}`;
  return orders.map((order) => ({
    id: order.id, shopId: order.shop.id, shop: order.shop.name, phone: order.shop.phone, late: order.answerBy !== null && order.answerBy < at,
    due: order.answerBy ? when(order.answerBy) : null,
    text: [order.mode === "purchase" ? "Kauf" : "Reservierung", `von ${when(order.createdAt)}`].join(" ") + `, ${order._count.lines} Artikel, Abholung ${when(order.slotStartsAt)}`,
  }));
}
export type UnansweredOrder = Awaited<ReturnType<typeof findUnansweredOrders>>[number];
