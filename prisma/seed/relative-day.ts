import { addDays, type Day, weekdayOf } from "#app/values/day.ts";

const weekdays = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];

/** "Sa+1" → the Saturday after the next one (today counts as next), "-9" → nine days ago. */
export function relativeDay({ text, today }: { text: string; today: Day }): Day {
  const [name = "", weeks = ""] = text.split("+");
  const wanted = weekdays.indexOf(name) + 1;
  if (wanted === 0 && !/^-?\d+$/.test(text)) throw new Error(`no such day: ${text}`);
  if (wanted === 0) return addDays(today, Number(text));
  return addDays(today, ((wanted - weekdayOf(today) + 7) % 7) + 7 * Number(weeks));
}
