import { db } from "#app/db.server.ts";
import { type Day, dayOf } from "#app/values/day.ts";
import { exceptionRuns } from "./exceptions/exception-runs.ts";
import { dateOf, dayIn, hoursOf, hoursSelection } from "./loaded-hours.ts";
import { openState } from "./open-state.server.ts";

const MOST = 800;
const MOST_TOWN_DAYS = 12;

/** A shop's hours for its own office: state, what is known, all exceptions from today on, the town's coming days with the shop's answer. Two statements. */
export async function findOfficeHours({ shop, at }: { shop: { id: string; townId: string }; at: Date }) {
  const today = dayOf(at);
  const found = await db.shop.findUniqueOrThrow({
    where: { id: shop.id }, relationLoadStrategy: "join",
    select: {
      name: true, trade: true, town: { select: { land: true, name: true } }, ...hoursSelection(today), hours: { select: { value: true, confirmedAt: true, confirmedBy: true } },
      exceptions: { select: { day: true, value: true, reason: true }, where: { day: { gte: dateOf(today) } }, orderBy: { day: "asc" }, take: MOST },
    },
  });
  const townDays = await db.townDay.findMany({
    where: { townId: shop.townId, day: { gte: dateOf(today) } }, orderBy: { day: "asc" }, take: MOST_TOWN_DAYS, relationLoadStrategy: "join",
    select: { day: true, kind: true, name: true, value: true, answers: { where: { shopId: shop.id }, select: { joins: true, value: true } } },
  });
  const hours = hoursOf(found, found.town.land);
  return {
    today, trade: found.trade, land: found.town.land, townName: found.town.name, hours, state: openState({ shop: hours, at }),
    confirmedAt: found.hours?.confirmedAt ?? null, confirmedBy: found.hours?.confirmedBy ?? null,
    exceptions: exceptionRuns(hours.exceptions ?? []),
    townDays: townDays.map(({ day, answers: [answer], ...townDay }) => ({ ...townDay, day: dayIn(day), answer: answer ? { joins: answer.joins, value: answer.value } : null })),
  };
}
export type OfficeHours = Awaited<ReturnType<typeof findOfficeHours>>;
export type OfficeTownDay = OfficeHours["townDays"][number] & { day: Day };
