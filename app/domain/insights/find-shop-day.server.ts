import { db } from "#app/db.server.ts";
import { hoursNow, hoursOf, hoursSelection } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { weekRows } from "#app/domain/opening-hours/week-rows.server.ts";
import { dayOf } from "#app/values/day.ts";
import { formatMinute } from "#app/values/day-words.ts";

/** A shop's hours today, for the shop itself: state, words, the end of the day as a time field wants it ("18:00", empty where unknown), whether today is an exception, and how many open reports there are. One statement. */
export async function findShopDay({ shop, at }: { shop: { id: string }; at: Date }) {
  const found = await db.shop.findUniqueOrThrow({
    where: { id: shop.id }, select: { status: true, _count: { select: { reports: { where: { settledAt: null } } } }, town: { select: { land: true } }, ...hoursSelection(dayOf(at)) }, relationLoadStrategy: "join",
  });
  const { state, bands } = hoursNow({ shop: found, land: found.town.land, at });
  const [today] = weekRows({ shop: hoursOf(found, found.town.land), today: dayOf(at), dayCount: 1 });
  const closing = bands.at(-1)?.to ?? null;
  const exception = found.exceptions.find(({ day }) => day.toISOString().slice(0, 10) === dayOf(at));
  return {
    published: found.status === "published", openReports: found._count.reports, state, text: today?.text ?? "unbekannt", closing: closing === null || closing >= 1440 ? "" : formatMinute(closing).padStart(5, "0"),
    special: exception ? { reason: exception.reason } : null, confirmedAt: found.hours?.confirmedAt ?? null,
  };
}
export type ShopDay = Awaited<ReturnType<typeof findShopDay>>;
