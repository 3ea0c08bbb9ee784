import { WeekTable } from "#app/domain/opening-hours/signs/week-table.tsx";
import { Keep } from "#app/ui/keep.tsx";
import { Slip, SlipHead, Tear } from "#app/ui/slip.tsx";

type Day = { name: string; text: string; unknown: boolean; intervals: Array<{ from: number; to: number }> };
type Known = { name: string; rows: Array<[name: string, value: string]>; week: Day[] | null; source: string | null; sourceUrl: string | null };

/** All that is known of a shop, as the letter says it: facts (the first is its name, which is the heading), the usual week, and where it comes from. */
export function ClaimCard({ facts }: { facts: Known }) {
  return (
    <Slip labelledBy="bekannt">
      <SlipHead id="bekannt" title={facts.name} text="So steht es bei uns" />
      <dl className="facts mt-4">{facts.rows.slice(1).map(([name, value]) => <div key={name} className="contents"><dt>{name}</dt><dd className="wrap-anywhere">{value}</dd></div>)}</dl>
      <Tear />
      <h3 className="mb-2">Öffnungszeiten</h3>
      {facts.week ? <WeekTable days={facts.week} caption="Ihre übliche Woche" /> : <p>Die kennen wir noch nicht. Unter „Korrigieren“ können Sie sie eintragen.</p>}
      {facts.source && <Keep icon="info" className="small soft mt-4">Woher wir das haben: {facts.sourceUrl ? <a href={facts.sourceUrl}>{facts.source}</a> : facts.source}.</Keep>}
    </Slip>
  );
}
