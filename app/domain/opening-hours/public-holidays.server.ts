import { type Day, dayOf } from "#app/values/day.ts";
import { readHours } from "./hours-reader.server.ts";
import { landName } from "./land-place.ts";
import { recentlyUsed } from "./recently-used.ts";

const years = recentlyUsed<Map<Day, string>>(64);

/**
 * The name of the public holiday of the Land ("NW", "BY" …) on a day, null on any other day. The holidays are those by
 * which the hours themselves are read. Those of a single municipality (Friedensfest in Augsburg, Fronleichnam in parts of Sachsen) are not among
 * them; Mariä Himmelfahrt is one in all of Bayern here, though it is so only in most of its municipalities.
 */
export function holidayOn({ land, day }: { land: string; day: Day }): string | null {
  if (isOnlyInAugsburg({ land, day })) return null;
  const year = day.slice(0, 4);
  const key = `${land}|${year}`;
  const known = years.get(key);
  if (known) return known.get(day) ?? null;
  const found = holidaysOf({ land, year });
  years.set(key, found);
  return found.get(day) ?? null;
}

function holidaysOf({ land, year }: { land: string; year: string }): Map<Day, string> {
  const reading = readHours({ value: "PH 00:00-24:00 unknown", land, fromDay: `${year}-01-01`, dayCount: 366 });
  const intervals = reading.ok ? reading.intervals : [];
  return new Map(intervals.map(({ startsAt, note }) => [dayOf(startsAt), note ?? "Feiertag"]));
}

/** 8 August: the library calls it a holiday of all of Bayern, the law only of the city of Augsburg (Art. 1 Abs. 2 FTG). */
export function isOnlyInAugsburg({ land, day }: { land: string; day: Day }): boolean {
  return landName(land) === "Bayern" && day.endsWith("-08-08");
}

/** 15 August: a holiday in those municipalities of Bayern that have more Catholics than Protestants (Art. 1 Abs. 1 Nr. 2 FTG). */
export function isOnlyInSomeTowns({ land, day }: { land: string; day: Day }): boolean {
  return landName(land) === "Bayern" && day.endsWith("-08-15");
}
