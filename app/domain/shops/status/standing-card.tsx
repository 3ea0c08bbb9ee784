import { Button, ButtonLink, TextButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { Paper } from "#app/values/paper.ts";
import type { ShopStatus } from "./shop-status.ts";

type Props = {
  paper: Paper; title: string; text: string; since: string | null; reason: string | null; status: ShopStatus; moves: ShopStatus[]; missing: string[];
  /** the shop's office, such as /laden/radhaus, and the page everybody sees */
  base: string; page: string;
};

/** How a profile stands, on coloured paper, with the one next step. */
export function StandingCard({ paper, title, text, since, reason, status, moves, missing, base, page }: Props) {
  const next = moves.includes("published") ? "published" as const : moves.includes("in-review") ? "in-review" as const : null;
  return (
    <section className={`paper ${paper} rounded-cut p-5`} aria-labelledby="stand">
      <h2 id="stand">{title}</h2>
      {since && <p className="small">{since}</p>}
      <p className="mt-2 max-w-144">{text}</p>
      {reason && <Notice className="mt-4" title="Das Stadtmarketing schreibt dazu">{reason}</Notice>}
      {missing.length > 0 && status !== "closed" && <p className="mt-3">Noch offen: {missing.join(", ")}. <a href={`${base}/profil`}>Ergänzen</a></p>}
      <div className="row mt-4 empty:hidden">
        {next === "published" && <Step action={`${base}/status/veroeffentlichung`} icon="eye" label={status === "draft" || status === "in-review" ? "Veröffentlichen" : "Wieder veröffentlichen"} />}
        {next === "in-review" && <Step action={`${base}/status/pruefung`} icon="badge-check" label={status === "closed" ? "Wieder öffnen und prüfen lassen" : "Zur Prüfung geben"} />}
        {(status === "published" || status === "closed") && <ButtonLink icon="eye" href={page}>Seite ansehen</ButtonLink>}
      </div>
      {status === "in-review" && moves.includes("draft") && <form method="post" action={`${base}/status/entwurf`} className="mt-2"><TextButton icon="undo-2">Noch nicht prüfen lassen</TextButton></form>}
    </section>
  );
}

function Step({ action, icon, label }: { action: string; icon: "eye" | "badge-check"; label: string }) {
  return <form method="post" action={action}><Button kind="main" icon={icon}>{label}</Button></form>;
}
