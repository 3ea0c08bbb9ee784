import { Keep } from "#app/ui/keep.tsx";
import type { AccessView } from "./access-view.ts";

/** How one gets in and along; what is not known is said once, calmly, at the end. */
export function AccessList({ access, canCall }: { access: AccessView; canCall: boolean }) {
  const { known, unknown } = access;
  return (
    <section className="stack" aria-labelledby="zugang">
      <h2 id="zugang">Zugang</h2>
      {known.map(({ icon, text, yes }) => <Keep key={text} icon={icon} className={yes ? undefined : "soft"}>{text}</Keep>)}
      {unknown.length > 0 && (
        <p className="small soft">
          {known.length === 0 ? "Wie man hier hineinkommt, wissen wir noch nicht." : `Noch nicht bekannt: ${unknown.join(", ")}.`}
          {canCall && " Ein Anruf vor dem Weg hilft."}
        </p>
      )}
    </section>
  );
}
