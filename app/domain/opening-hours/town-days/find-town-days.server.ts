import { db } from "#app/db.server.ts";
import type { Day } from "#app/values/day.ts";
import { dateOf, dayIn } from "../loaded-hours.ts";

const MOST = 100;
const MOST_SHOPS = 2000;

/** The coming days of a town, in order, with how many shops join, stay away, and have not said. */
export async function findTownDays({ town, today }: { town: { id: string }; today: Day }) {
  const [{ land }, days, shops] = await Promise.all([
    db.town.findUniqueOrThrow({ where: { id: town.id }, select: { land: true } }),
    db.townDay.findMany({ where: { townId: town.id, day: { gte: dateOf(today) } }, orderBy: { day: "asc" }, take: MOST, relationLoadStrategy: "join", select: { day: true, kind: true, name: true, value: true, answers: { select: { joins: true }, where: { shop: { status: "published" } } } } }),
    db.shop.count({ where: { townId: town.id, status: "published" } }),
  ]);
  const counted = days.map(({ day, answers, ...townDay }) => {
    const joining = answers.filter(({ joins }) => joins).length;
    return { ...townDay, day: dayIn(day), joining, away: answers.length - joining, silent: Math.max(0, shops - answers.length) };
  });
  return { land, days: counted };
}

/** One day of a town with the shops that answered, by name; null where there is none. */
export async function findTownDay({ town, day }: { town: { id: string }; day: Day }) {
  const found = await db.townDay.findUnique({
    where: { townId_day: { townId: town.id, day: dateOf(day) } }, relationLoadStrategy: "join",
    select: { day: true, kind: true, name: true, value: true, answers: { select: { joins: true, value: true, shop: { select: { id: true, slug: true, name: true } } }, orderBy: { shop: { name: "asc" } }, take: MOST_SHOPS } },
  });
  return found && { ...found, day: dayIn(found.day) };
}
