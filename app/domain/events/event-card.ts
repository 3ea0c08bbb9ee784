import { dayOf } from "#app/values/day.ts";
import { formatDay, formatTime } from "#app/values/day-words.ts";
import { paperOf } from "#app/values/paper.ts";
import { eventPicture } from "./event-picture.ts";

type Shown = { id: string; slug: string; title: string; startsAt: Date; endsAt: Date | null; price: string; place: string; motif: string; pictureKey: string | null; pictureAlt: string | null };

/** An event as posters show it: plain values for EventPoster. */
export function eventCard(event: Shown, town: { slug: string }, at: Date) {
  const day = dayOf(event.startsAt);
  const end = event.endsAt && dayOf(event.endsAt) !== day ? ` bis ${formatDay(dayOf(event.endsAt), dayOf(at))}` : event.endsAt ? ` bis ${formatTime(event.endsAt)}` : "";
  return {
    href: `/${town.slug}/veranstaltungen/${event.slug}`, title: event.title, day, paper: paperOf(event.id),
    text: [`${formatTime(event.startsAt)}${end}\u00a0Uhr`, event.place, event.price.replaceAll(" €", "\u00a0€")].filter(Boolean).join("\u00a0· "),
    picture: eventPicture(event), pictureAlt: event.pictureAlt ?? "",
  };
}
