import { now } from "#app/clock.server.ts";
import { spellHours } from "#app/domain/opening-hours/hours-reader.server.ts";
import { readTypedHours } from "#app/domain/opening-hours/read-typed-hours.server.ts";
import { dayOf } from "#app/values/day.ts";
import type { ListedHours } from "./listed-place.ts";

type Read = { value: string | null; problem: string | null };
const DAYS = 60;

/**
 * Hours of a list in canonical spelling, or a German sentence why they cannot be taken; the shop's hours then stay unknown. OpenStreetMap's notation is
 * tried first where it is the list's; what people typed is read as such, and nothing is guessed.
 */
export function readListedHours({ hours, land }: { hours: ListedHours; land: string }): Read {
  const spelled = hours.kind === "osm" ? spell(hours.text, land) : null;
  if (spelled !== null) return { value: spelled, problem: null };
  const typed = readTypedHours(hours.text);
  const value = typed.ok ? spell(typed.value, land) : null;
  if (value !== null) return { value, problem: null };
  return { value: null, problem: `Die Öffnungszeiten „${hours.text.slice(0, 80)}“ können wir nicht lesen. Sie bleiben unbekannt.` };
}

/** The same for many, giving the processor back in between; equal texts are read once. */
export async function readAllHours({ hours, land }: { hours: Array<ListedHours | null>; land: string }): Promise<Array<Read>> {
  const known = new Map<string, Read>();
  const read: Read[] = [];
  for (const [index, one] of hours.entries()) {
    if (index % 20 === 19) await new Promise((resolve) => setImmediate(resolve));
    if (one === null) {
      read.push({ value: null, problem: null });
      continue;
    }
    const key = `${one.kind}|${one.text}`;
    const found = known.get(key) ?? readListedHours({ hours: one, land });
    known.set(key, found);
    read.push(found);
  }
  return read;
}

function spell(value: string, land: string): string | null {
  const answer = spellHours({ value, land, fromDay: dayOf(now()), dayCount: DAYS });
  return answer.ok && answer.canonical ? answer.canonical : null;
}
