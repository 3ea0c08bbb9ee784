import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { after, hours } from "#app/values/time.ts";

type Entry = { id: string; slug: string; title: string; description: string; place: string; street: string | null; startsAt: Date; endsAt: Date | null; status: string; sequence: number; createdAt: Date; updatedAt: Date };
type Calendar = { name: string; events: Entry[]; publicUrl: string; townSlug: string };

/** An iCalendar file (RFC 5545), instants in UTC so that no time zone can be missing; a change keeps its UID and counts SEQUENCE up. */
export function writeCalendar({ name, events, publicUrl, townSlug }: Calendar): string {
  const calendar = ical({ name: oneLine(name), prodId: { company: "Stadtkorb", product: "Veranstaltungen", language: "DE" }, method: ICalCalendarMethod.PUBLISH, ttl: hours(4) / 1000 });
  for (const event of events) {
    calendar.createEvent({
      id: `${event.id}@${new URL(publicUrl).hostname}`,
      start: event.startsAt, end: event.endsAt ?? after(event.startsAt, hours(2)),
      summary: event.title, description: event.description, location: [event.place, event.street].filter(Boolean).join(", "),
      url: `${publicUrl}/${townSlug}/veranstaltungen/${event.slug}`,
      status: event.status === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      sequence: event.sequence, created: event.createdAt, lastModified: event.updatedAt, stamp: event.updatedAt,
    });
  }
  return calendar.toString();
}

/** Because ical-generator escapes every text but the calendar's name, where a line break would begin a line of its own. */
function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, " ");
}
