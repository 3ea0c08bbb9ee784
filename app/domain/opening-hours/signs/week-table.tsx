import type { MinuteOfDay } from "#app/values/day.ts";
import type { BandInterval, BandSpan } from "#app/domain/opening-hours/signs/day-band.tsx";
import { DayBand } from "#app/domain/opening-hours/signs/day-band.tsx";

/** `text` is said in words: "9–13, 14–18", "geschlossen", "unbekannt". */
export type WeekDay = { name: string; text: string; intervals: BandInterval[]; today?: boolean; unknown?: boolean };

/** A shop's week: a row a day, its hours in words and as a band, today on yellow paper with the present minute. */
export function WeekTable({ days, now, span, caption = "Öffnungszeiten je Wochentag" }: { days: WeekDay[]; now?: MinuteOfDay | null; span?: BandSpan; caption?: string }) {
  return (
    <table className="week">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {days.map(({ name, text, intervals, today, unknown }) => (
          <tr key={name} className={today ? "today" : undefined}>
            <th scope="row">{name}{today && <span className="sr-only">, heute</span>}</th>
            <td>{text}</td>
            <td className="b"><DayBand intervals={intervals} unknown={unknown} now={today ? now : null} span={span} silent /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
