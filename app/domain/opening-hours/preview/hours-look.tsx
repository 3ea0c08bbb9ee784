import { WeekTable } from "#app/domain/opening-hours/signs/week-table.tsx";
import { Keep } from "#app/ui/keep.tsx";
import { formatShortDay } from "#app/values/day-words.ts";

type Row = { day: string; weekday: string; text: string; state: "open" | "closed" | "unknown"; isToday: boolean; exception: string | null; bands: Array<{ from: number; to: number; kind: "open" | "unknown" }> };

const bandsOf = ({ bands }: Row) => bands.filter(({ kind }) => kind === "open").map(({ from, to }) => ({ from, to }));

/** Monday to Sunday as it is on ordinary days. */
export function UsualWeek({ week }: { week: Row[] }) {
  return <WeekTable caption="Übliche Woche" days={week.map((row) => ({ name: row.weekday, text: row.text, unknown: row.state === "unknown", intervals: bandsOf(row) }))} />;
}

/** The coming days one by one, as a shopper sees them: with holidays, exceptions and days of the town. */
export function ComingDays({ days, now }: { days: Row[]; now?: number | null }) {
  const shown = days.map((row) => ({
    name: row.isToday ? "Heute" : formatShortDay(row.day), text: [row.text, row.exception].filter(Boolean).join(" · "), today: row.isToday, unknown: row.state === "unknown", intervals: bandsOf(row),
  }));
  return <WeekTable caption="Die nächsten 14 Tage" days={shown} now={now ?? null} />;
}

/** What hours say of public holidays, in a line. */
export function HolidayLine({ onHolidays, land }: { onHolidays: "open" | "closed" | "unsaid"; land: string }) {
  const sentences = {
    open: `An Feiertagen in ${land} geöffnet, wenn es so dasteht.`,
    closed: `An Feiertagen in ${land} geschlossen.`,
    unsaid: `Über Feiertage in ${land} sagen Ihre Zeiten nichts. Dort steht dann „Zeiten unbekannt“, nie „offen“.`,
  } satisfies Record<typeof onHolidays, string>;
  return <Keep icon="calendar-days" className="small soft mt-3">{sentences[onHolidays]}</Keep>;
}
