import type { MotifName } from "#app/values/motifs.ts";
import { type EventTimesProblem, timesProblem } from "./event-times.ts";

/** All that a steward says of an event; texts come tidied, `picture` is null where one of the drawn ones is shown. */
export type EventFields = {
  title: string; startsAt: Date; endsAt: Date | null; place: string; street: string | null; description: string; organiser: string;
  /** free text such as "8,00 €" or "Eintritt frei" */
  price: string; motif: MotifName; picture: { key: string; alt: string } | null;
};
export type EventFieldsProblem = EventTimesProblem | "title-missing" | "place-missing" | "alt-missing" | "text-too-long";

/** Characters. */
export const MOST = { title: 120, place: 120, street: 120, organiser: 120, price: 60, alt: 250, description: 5000 } as const;

/** Why an event cannot be kept like this, or null. `known`: the start it already has. */
export function fieldsProblem({ fields, at, known = null }: { fields: EventFields; at: Date; known?: Date | null }): EventFieldsProblem | null {
  if (fields.title === "") return "title-missing";
  if (fields.place === "") return "place-missing";
  if (fields.picture?.alt === "") return "alt-missing";
  if (tooLong(fields)) return "text-too-long";
  return timesProblem({ ...fields, at, known });
}

function tooLong({ picture, ...fields }: EventFields): boolean {
  const texts = [[fields.title, MOST.title], [fields.place, MOST.place], [fields.street ?? "", MOST.street], [fields.organiser, MOST.organiser],
    [fields.price, MOST.price], [picture?.alt ?? "", MOST.alt], [fields.description, MOST.description]] satisfies Array<[string, number]>;
  return texts.some(([text, most]) => text.length > most);
}

/** The columns these fields fill. */
export function eventColumns({ picture, ...fields }: EventFields) {
  return { ...fields, pictureKey: picture?.key ?? null, pictureAlt: picture?.alt ?? null };
}
