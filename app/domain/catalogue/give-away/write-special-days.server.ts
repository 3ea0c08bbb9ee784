import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { dayIntervals, type ShopHours } from "#app/domain/opening-hours/day-intervals.server.ts";
import { beginningOn } from "#app/domain/opening-hours/hours-exception.ts";
import type { OpeningInterval } from "#app/domain/opening-hours/opening-interval.ts";
import { addDays, type Day, daysBetween, dayOf } from "#app/values/day.ts";
import { days, hours } from "#app/values/time.ts";
import { AHEAD_DAYS } from "./find-shop-to-give.server.ts";
import { creditFor } from "./hours-in-words.ts";

type Special = { from: Day; until: Day; text: string; reason: string };
type Given = { shop: { id: string; name: string; url: string; street: string | null; plz: string; city: string; hours: ShopHours; special: Special[]; origin: { text: string; more: string } | null }; at: Date; version: number };

/**
 * A shop's special days as an iCalendar file (RFC 5545): exceptions, the town's days it joins, holidays. A day on which it is open is
 * as many entries as it opens, at instants in UTC, so that no time zone can be missing; a closed or unknown one lasts all day. Entries
 * block nobody's time, keep their UID from day to day, and count SEQUENCE up with the town's version, which every change moves.
 */
export function writeSpecialDays({ shop, at, version }: Given): string {
  const name = oneLine(shop.name);
  const calendar = ical({ name: `Sonderzeiten ${name}`, prodId: { company: "Stadtkorb", product: "Sonderzeiten", language: "DE" }, method: ICalCalendarMethod.PUBLISH, ttl: hours(12) / 1000 });
  const { intervals } = dayIntervals({ shop: shop.hours, from: dayOf(at), dayCount: AHEAD_DAYS });
  const about = { location: shop.street ? oneLine(`${shop.street}, ${shop.plz} ${shop.city}`) : undefined, url: shop.url, description: creditFor(shop.origin) ?? undefined, stamp: at, sequence: version, transparency: ICalEventTransparency.TRANSPARENT };
  for (const { day, text, reason } of shop.special.flatMap(eachDay)) {
    const summary = [`${name}: ${text}`, oneLine(reason)].filter(Boolean).join(", ");
    const id = `${day}-${shop.id}@${new URL(shop.url).hostname}`;
    const open = beginningOn(day, intervals).filter(isOpen);
    if (open.length === 0) calendar.createEvent({ ...about, id, summary, allDay: true, start: dateOf(day), end: dateOf(addDays(day, 1)) });
    open.forEach(({ startsAt, endsAt }, index) => calendar.createEvent({ ...about, id: index === 0 ? id : `${index}-${id}`, summary, start: startsAt, end: endsAt }));
  }
  return calendar.toString();
}

function eachDay({ from, until, text, reason }: Special): Array<{ day: Day; text: string; reason: string }> {
  return Array.from({ length: daysBetween(from, until) + 1 }, (_, index) => ({ day: addDays(from, index), text, reason }));
}

function isOpen({ kind, startsAt, endsAt }: OpeningInterval): boolean {
  return kind === "open" && endsAt.getTime() - startsAt.getTime() < days(1);
}

/** Noon, so that the date is the same in every zone this is read in. */
function dateOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** Because ical-generator escapes every text but the calendar's name. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
