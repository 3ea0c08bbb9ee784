import { Meter } from "#app/ui/bar-chart.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { Checklist } from "./checklist-items.ts";

/** How far the profile is, and the next step. Nothing once everything is done. `base` is the shop's office, such as /laden/baecker. */
export function ChecklistCard({ checklist, base, className }: { checklist: Checklist; base: string; className?: string }) {
  const { list, done, total, percent, next } = checklist;
  if (!next) return null;
  return (
    <section className={["card", className].filter(Boolean).join(" ")} aria-labelledby="checkliste">
      <h2 id="checkliste" className="text-h3">Ihr Profil ist zu {percent} % vollständig</h2>
      <p className="row gap-x-3 mt-2"><Meter percent={percent} /><span className="small soft">{done} von {total} erledigt</span></p>
      <p className="mt-3">{next.hint}</p>
      <p className="mt-3"><ButtonLink href={`${base}/${next.path}`} icon="arrow-right">{next.step}</ButtonLink></p>
      <div className="mt-3">
        <Fold title="Die ganze Liste">
          <ul className="grid gap-1">{list.map((one) => (
            <li key={one.word} className="keep small"><Icon name={one.done ? "circle-check" : "circle"} /><span>{one.done ? one.name : <a href={`${base}/${one.path}`}>{one.name}</a>}<span className="sr-only">{one.done ? ", erledigt" : ", offen"}</span></span></li>
          ))}</ul>
        </Fold>
      </div>
    </section>
  );
}
