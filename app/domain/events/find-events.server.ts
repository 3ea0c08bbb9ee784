import { db } from "#app/db.server.ts";
import type { Town } from "#app/domain/towns/find-towns.server.ts";
import { dayOf, instantOf } from "#app/values/day.ts";
import { isSlug } from "#app/values/slug.ts";

/** Published events of a town that are not over at `from`, soonest first. `until` bounds the start. One statement. */
export async function findEvents({ town, from, until, count }: { town: Town; from: Date; until?: Date; count: number }) {
  const events = await db.event.findMany({
    where: {
      townId: town.id, status: "published",
      OR: [{ startsAt: { gte: instantOf(dayOf(from), 0) } }, { endsAt: { gte: from } }],
      ...(until && { startsAt: { lt: until } }),
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: count,
  });
  return events.filter((event) => (event.endsAt ?? new Date(event.startsAt.getTime() + 7_200_000)) >= from);
}
export type TownEvent = Awaited<ReturnType<typeof findEvents>>[number];

/** One event by its address; cancelled ones are shown as such, drafts are not to be seen. */
export async function findEvent({ town, slug }: { town: Town; slug: string }) {
  const event = isSlug(slug) ? await db.event.findUnique({ where: { townId_slug: { townId: town.id, slug } } }) : null;
  return event && event.status !== "draft" ? event : null;
}
