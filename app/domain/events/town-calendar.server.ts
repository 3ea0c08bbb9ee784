import { db } from "#app/db.server.ts";
import { env } from "#app/env.server.ts";
import type { Town } from "#app/domain/towns/find-towns.server.ts";
import { after, days } from "#app/values/time.ts";
import { findEvent } from "./find-events.server.ts";
import { writeCalendar } from "./write-calendar.ts";

/** The town's events from a month ago on, cancelled ones marked as such, so that subscribers see a cancellation. */
export async function townCalendar({ town, at }: { town: Town; at: Date }): Promise<string> {
  const events = await db.event.findMany({ where: { townId: town.id, status: { in: ["published", "cancelled"] }, startsAt: { gte: after(at, -days(31)) } }, orderBy: [{ startsAt: "asc" }, { id: "asc" }], take: 500 });
  return writeCalendar({ name: `Veranstaltungen in ${town.name}`, events, publicUrl: env.publicUrl, townSlug: town.slug });
}

/** One event as a calendar file; null where it is not to be seen. */
export async function eventCalendar({ town, slug }: { town: Town; slug: string }): Promise<string | null> {
  const event = await findEvent({ town, slug });
  return event && writeCalendar({ name: event.title, events: [event], publicUrl: env.publicUrl, townSlug: town.slug });
}
