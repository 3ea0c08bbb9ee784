import type { Prisma } from "#prisma/client/client.ts";
import { instantOf, type Day } from "#app/values/day.ts";
import { demoEvents, demoHoursExceptions } from "./events.ts";
import { relativeDay } from "./relative-day.ts";
import { demoTown } from "./towns.ts";

/** The demo's events with the dates they have when today is `today`. */
export function eventRows({ today, at }: { today: Day; at: Date }) {
  return demoEvents.map(({ town, day: text, from, to, shop, ...event }) => {
    const day = relativeDay({ text, today });
    return {
      id: `event-${town}-${event.slug}`, townId: demoTown(town).id, shopId: shop && `shop-${shop}`, ...event,
      startsAt: instantOf(day, minuteOf(from)), endsAt: instantOf(day, minuteOf(to)), createdAt: at, updatedAt: at,
    };
  }) satisfies Prisma.EventCreateManyInput[];
}

/** The demo shops' days with other hours, likewise; all of their shops are demo shops of one town each. */
export function hoursExceptionRows({ today, at, townOf }: { today: Day; at: Date; townOf: (shopId: string) => string }) {
  return demoHoursExceptions.map(({ shop, day, value, reason }, index) => ({
    id: `exception-${shop}-${index + 1}`, townId: townOf(`shop-${shop}`), shopId: `shop-${shop}`,
    day: new Date(relativeDay({ text: day, today })), value, reason, createdAt: at,
  })) satisfies Prisma.HoursExceptionCreateManyInput[];
}

function minuteOf(clock: string) {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return hour * 60 + minute;
}
