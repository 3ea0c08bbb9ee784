import { useActionData, useLoaderData } from "@remix-run/react";
import { PauseForm } from "#app/domain/shops/status/pause-form.tsx";
import { StandingCard } from "#app/domain/shops/status/standing-card.tsx";
import { Button, ButtonLink, TextLink } from "#app/ui/button.tsx";
import { Keep } from "#app/ui/keep.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { ShopPage } from "../shop-page.tsx";
import type { loadStatus, moveFromForm, StatusData } from "./load-status.server.ts";

/** How the profile stands and what can change that: review, pause, move, the end. After a refusal with its sentence. */
export function StatusDesk() {
  const page = useLoaderData<typeof loadStatus>();
  const refused = useActionData<typeof moveFromForm>();
  const { frame, base, card, pause, moved, said, today } = page;
  return (
    <ShopPage frame={frame}>
      <h1 className="mb-4">Stand des Profils</h1>
      {refused?.sentence && <Notice kind="bad" live className="mb-4">{refused.sentence}</Notice>}
      {said && <Notice kind="ok" live className="mb-4">{said}</Notice>}
      <div className="two">
        <div className="grid gap-8">
          <StandingCard {...card} />
          {page.reports.length > 0 && <Reports page={page} />}
          <section aria-labelledby="pause">
            <h2 id="pause">Vorübergehend geschlossen</h2>
            {pause
              ? <div className="row between mt-3"><p><b>{pause.words}</b>{pause.typed.hinweis && <> {pause.typed.hinweis}</>}</p><form method="post" action={`${base}/status/pause/ende`}><Button icon="door-open">{pause.runs ? "Wieder öffnen" : "Doch nicht schließen"}</Button></form></div>
              : <p className="soft mt-2">Urlaub, Krankheit, Umbau: Bis zum letzten Tag sieht jeder, dass Sie zu haben, und es gehen keine Bestellungen ein.</p>}
            <div className="mt-4"><PauseForm action={`${base}/status/pause`} typed={pause?.typed ?? { von: today }} running={pause !== null} /></div>
          </section>
        </div>
        <div className="grid gap-8">
          <Confirmed page={page} />
          <section aria-labelledby="aendert">
            <h2 id="aendert">Es ändert sich mehr?</h2>
            {moved && <Keep icon="info" className="mt-2">{moved}</Keep>}
            <ul className="mt-3">
              <Way href={`${base}/status/umzug`} title="Umgezogen" text="Neue Adresse; die alte bleibt ein Jahr lang zu lesen." label="Adresse ändern" />
              {page.mayClose && <Way href={`${base}/status/schliessung`} title="Für immer geschlossen" text="Die Seite bleibt und zeigt, wo es Ähnliches gibt." label="Schließen" />}
              {card.status === "published" && card.moves.includes("draft") && !frame.asSteward && <li className="task"><div><b>Vom Netz nehmen</b><p className="small soft">Das Profil wird wieder ein Entwurf, alle Angaben bleiben.</p></div><form method="post" action={`${base}/status/entwurf`} className="acts"><Button>Ausblenden</Button></form></li>}
            </ul>
          </section>
        </div>
      </div>
    </ShopPage>
  );
}

function Way({ href, title, text, label }: { href: string; title: string; text: string; label: string }) {
  return <li className="task"><div><b>{title}</b><p className="small soft">{text}</p></div><div className="acts"><ButtonLink href={href}>{label}</ButtonLink></div></li>;
}

function Confirmed({ page: { base, hoursKnown, hoursConfirmed, profileConfirmed } }: { page: StatusData }) {
  return (
    <section className="card" aria-labelledby="frisch">
      <h2 id="frisch" className="text-h3">Stimmt alles noch?</h2>
      <div className="stack mt-2">
        <Keep icon={hoursConfirmed ? "circle-check" : "circle-question-mark"}>{hoursKnown ? (hoursConfirmed ? `Öffnungszeiten zuletzt bestätigt am ${hoursConfirmed}` : "Öffnungszeiten noch nie bestätigt") : "Öffnungszeiten sind nicht bekannt"}</Keep>
        <Keep icon={profileConfirmed ? "circle-check" : "circle-question-mark"}>{profileConfirmed ? `Profil zuletzt bestätigt am ${profileConfirmed}` : "Profil noch nie bestätigt"}</Keep>
      </div>
      {hoursKnown && <form method="post" action={`${base}/status/bestaetigung`} className="row mt-4"><Button icon="check">Zeiten stimmen noch</Button><TextLink href={`${base}/oeffnungszeiten`}>Ändern</TextLink></form>}
      {!hoursKnown && <p className="mt-4"><ButtonLink href={`${base}/oeffnungszeiten`} icon="clock">Zeiten eintragen</ButtonLink></p>}
    </section>
  );
}

function Reports({ page: { reports } }: { page: StatusData }) {
  return (
    <section aria-labelledby="meldungen">
      <h2 id="meldungen">Das ist jemandem aufgefallen</h2>
      <p className="soft mt-1">Ohne Namen gemeldet. Das Stadtmarketing sieht es auch.</p>
      <ul className="mt-2">{reports.map(({ id, about, note, age }) => <li key={id} className="task"><div><b>{about}</b>{note && <p>„{note}“</p>}<p className="small soft">{age}</p></div></li>)}</ul>
    </section>
  );
}
