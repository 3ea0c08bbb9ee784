import type { RowKind } from "#app/domain/boarding/imports/row-kinds.ts";
import { Button } from "#app/ui/button.tsx";

/** What applying the list would do now, and the button that does it. */
export function ApplyBox({ action, counts, applied }: { action: string; counts: Record<RowKind, number>; applied: boolean }) {
  const [made, refreshed] = [counts.new, counts.update];
  if (made + refreshed === 0) return counts.done > 0 ? <p className="card mt-5">{counts.done} {counts.done === 1 ? "Zeile ist" : "Zeilen sind"} übernommen.{counts.ask > 0 && ` ${counts.ask} warten noch auf Ihre Entscheidung.`}</p> : null;
  return (
    <form method="post" action={action} className="card mt-5 grid gap-3">
      <p>
        {made > 0 && <><b>{made} {made === 1 ? "Geschäft wird" : "Geschäfte werden"} als Entwurf angelegt</b>, ohne dass Kundinnen und Kunden es sehen. </>}
        {refreshed > 0 && <><b>{refreshed} {refreshed === 1 ? "wird" : "werden"} aktualisiert</b>, soweit niemand die Angabe von Hand bestätigt hat. </>}
        {counts.ask > 0 && <>{counts.ask} {counts.ask === 1 ? "wartet" : "warten"} noch auf Ihre Entscheidung und {counts.ask === 1 ? "bleibt" : "bleiben"} bis dahin draußen. </>}
        {applied && counts.done > 0 && <>{counts.done} sind schon übernommen.</>}
      </p>
      <p><Button kind="main" icon="check" tall>Übernehmen</Button></p>
    </form>
  );
}
