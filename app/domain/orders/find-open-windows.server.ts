import type { Tx } from "#app/db.server.ts";
import type { HoursWindow } from "#app/domain/opening-hours/opening-interval.ts";
import { after, days } from "#app/values/time.ts";

/** How far ahead anybody can order or has to answer. */
const horizon = days(61);

/** When these shops are surely open from an instant on, by shop; one statement. A shop without a row is never surely open. */
export async function findOpenWindows(tx: Tx, { shopIds, from }: { shopIds: string[]; from: Date }): Promise<(shopId: string) => HoursWindow> {
  const to = after(from, horizon);
  const rows = await tx.openingInterval.findMany({
    where: { shopId: { in: shopIds }, kind: "open", endsAt: { gt: from }, startsAt: { lt: to } },
    select: { shopId: true, startsAt: true, endsAt: true },
    orderBy: { startsAt: "asc" },
  });
  return (shopId) => openWindow({ from, to, rows: rows.filter((row) => row.shopId === shopId) });
}

export function openWindow({ from, to, rows }: { from: Date; to: Date; rows: Array<{ startsAt: Date; endsAt: Date }> }): HoursWindow {
  return { from, to, intervals: rows.map(({ startsAt, endsAt }) => ({ startsAt, endsAt, kind: "open", why: null, note: null })) };
}
