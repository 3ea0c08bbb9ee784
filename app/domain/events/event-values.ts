import { dayOf } from "#app/values/day.ts";
import { formatTime } from "#app/values/day-words.ts";

type Shown = {
  title: string; startsAt: Date; endsAt: Date | null; place: string; street: string | null; description: string; price: string; organiser: string;
  motif: string; pictureAlt: string | null; sequence: number;
};

/** An event as its form shows it, by field name; days and hours as date and time fields want them. */
export function eventValues(event: Shown): Record<string, string> {
  const { startsAt, endsAt } = event;
  return {
    titel: event.title, tag: dayOf(startsAt), beginn: clock(startsAt), ende: endsAt ? clock(endsAt) : "", letzterTag: endsAt && dayOf(endsAt) !== dayOf(startsAt) ? dayOf(endsAt) : "",
    ort: event.place, strasse: event.street ?? "", beschreibung: event.description, preis: event.price, veranstalter: event.organiser, motiv: event.motif,
    bildtext: event.pictureAlt ?? "", sequence: String(event.sequence),
  };
}

function clock(instant: Date): string {
  return formatTime(instant).padStart(5, "0");
}
