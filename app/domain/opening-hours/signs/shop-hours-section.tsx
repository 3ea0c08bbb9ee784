import { WeekTable } from "#app/domain/opening-hours/signs/week-table.tsx";
import { Keep } from "#app/ui/keep.tsx";
import type { ShopHoursView } from "./shop-hours-view.ts";

/** A shop's opening hours: the week, special days and how fresh they are. Where they come from stands once on the page, in FactsNote. */
export function ShopHoursSection({ hours, minute, canCall }: { hours: ShopHoursView; minute: number; canCall: boolean }) {
  return (
    <section aria-labelledby="zeiten">
      <h2 id="zeiten" className="mb-4">Öffnungszeiten</h2>
      {hours.known ? <WeekTable days={hours.days} now={minute} /> : <p>Die Zeiten dieses Geschäfts kennen wir noch nicht. {canCall && " Rufen Sie vor dem Weg am besten an."}</p>}
      <div className="mt-3">
        {hours.confirmed && <Keep icon="circle-check" className="small soft">{hours.confirmed} {hours.holidays}</Keep>}
        {!hours.confirmed && hours.known && <Keep icon="circle-question-mark" className="small soft">Noch nicht vom Geschäft bestätigt. {hours.holidays}</Keep>}
      </div>
      {hours.special.length > 0 && (
        <>
          <h3 className="mt-5 mb-2">Besondere Tage</h3>
          <ul className="special">{hours.special.map(({ day, text }) => <li key={day} className="paper straw"><b>{day}</b><span>{text}</span></li>)}</ul>
        </>
      )}
    </section>
  );
}
