import { useActionData, useLoaderData } from "@remix-run/react";
import { ReasonForm } from "#app/domain/shops/status/reason-form.tsx";
import { Button, ButtonLink, TextLink } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Keep } from "#app/ui/keep.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { StewardPage } from "../steward-page.tsx";
import type { decide, loadShop } from "./load-shop.server.ts";

/** One shop in the town's office: how its profile stands, what the town can do about it, and the way into the shop's own office. */
export function ShopDesk() {
  const shop = useLoaderData<typeof loadShop>();
  const refused = useActionData<typeof decide>();
  const { office, base, here, desk, moves } = shop;
  const at = (to: string) => (refused?.to === to ? { typed: refused.typed, error: Object.values(refused.errors)[0] } : {});
  return (
    <StewardPage office={office}>
      <TextLink href={`${base}/geschaefte`} icon="arrow-left">Alle Geschäfte</TextLink>
      <h1 className="mt-2 mb-4">{shop.name}</h1>
      {refused?.sentence && <Notice kind="bad" live className="mb-4">{refused.sentence}</Notice>}
      {shop.saved && <Notice kind="ok" live className="mb-4">Gespeichert. Das Geschäft bekommt eine Nachricht.</Notice>}
      <div className="two">
        <div className="grid gap-8">
          <section className={`paper ${shop.paper} rounded-cut p-5`} aria-labelledby="stand">
            <h2 id="stand">{shop.title}</h2>
            {shop.since && <p className="small">{shop.since}</p>}
            <p className="mt-2 max-w-144">{shop.text}</p>
            {shop.reason && <p className="mt-2">Grund: „{shop.reason}“</p>}
            {shop.missing.length > 0 && shop.status !== "closed" && <p className="mt-3">Noch offen: {shop.missing.join(", ")}.</p>}
            <div className="row mt-4 empty:hidden">
              {moves.includes("published") && <form method="post" action={`${here}/veroeffentlichung`}><Button kind="main" icon="eye">{shop.status === "in-review" || shop.status === "draft" ? "Veröffentlichen" : "Wieder veröffentlichen"}</Button></form>}
              {(shop.status === "published" || shop.status === "closed") && <ButtonLink icon="eye" href={shop.page}>Seite ansehen</ButtonLink>}
            </div>
          </section>
          {moves.includes("draft") && shop.status === "in-review" && <section aria-labelledby="zurueck"><h2 id="zurueck" className="mb-3">Zurückgeben</h2><ReasonForm action={`${here}/rueckgabe`} id="rueckgabe" label="Was fehlt noch?" button="Zurückgeben" {...at("draft")} /></section>}
          {moves.includes("suspended") && <Fold title="Profil sperren" icon="ban" open={refused?.to === "suspended"}><p className="soft mb-3">Es ist dann nirgends mehr zu sehen, bis Sie es wieder freigeben.</p><ReasonForm danger action={`${here}/sperre`} id="sperre" label="Warum?" button="Sperren" {...at("suspended")} /></Fold>}
        </div>
        <div className="grid gap-8">
          <section className="card" aria-labelledby="wissen">
            <h2 id="wissen" className="text-h3">Was wir wissen</h2>
            <dl className="facts mt-3 wrap-anywhere">{shop.facts.map(([name, value]) => <div key={name} className="contents"><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
            {shop.notes.map((note) => <Keep key={note} icon="info" className="mt-3">{note}</Keep>)}
          </section>
          {shop.reports.length > 0 && <section aria-labelledby="meldungen"><h2 id="meldungen" className="text-h3">{shop.reports.length === 1 ? "Eine offene Meldung" : `${shop.reports.length} offene Meldungen`}</h2><TextLink href={`${base}/meldungen`} arrow>Ansehen</TextLink></section>}
          <section aria-labelledby="handeln">
            <h2 id="handeln" className="text-h3">Für das Geschäft handeln</h2>
            <p className="soft mt-1">Es liest im Protokoll, was Sie geändert haben.</p>
            <div className="row mt-3"><ButtonLink icon="store" href={`${desk}/profil`}>Profil</ButtonLink><ButtonLink icon="clock" href={`${desk}/oeffnungszeiten`}>Zeiten</ButtonLink><ButtonLink icon="calendar-x" href={`${desk}/status`}>Pause, Umzug, Ende</ButtonLink><ButtonLink icon="history" href={`${desk}/protokoll`}>Protokoll</ButtonLink></div>
          </section>
        </div>
      </div>
    </StewardPage>
  );
}
