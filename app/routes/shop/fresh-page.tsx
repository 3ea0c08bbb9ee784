import { useActionData, useLoaderData, useLocation, useRouteLoaderData } from "@remix-run/react";
import { SpecialDayForm } from "#app/domain/opening-hours/freshness/special-day-form.tsx";
import { HolidayLine, UsualWeek } from "#app/domain/opening-hours/preview/hours-look.tsx";
import { AnswerShell } from "#app/domain/orders/slips/answer-shell.tsx";
import type { loader as rootLoader } from "#app/root.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Textarea } from "#app/ui/field.tsx";
import { Keep } from "#app/ui/keep.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { FreshView, loadFresh } from "./load-fresh.server.ts";

const said: Record<string, string> = { bestaetigung: "Danke. Ihre Zeiten gelten als heute bestätigt.", zeiten: "Danke. Die neuen Zeiten sind schon zu sehen.", tag: "Danke. Der Tag ist eingetragen." };
type Refused = { sentence?: string; day?: string; typed?: Record<string, string>; errors?: Record<string, string> };

/** "Stimmt noch?": the hours as they are, one tap, and what may be different. */
export function FreshPage() {
  const { page, over } = useLoaderData<typeof loadFresh>();
  const refused = useActionData<Refused>();
  const { pathname } = useLocation();
  const demo = useRouteLoaderData<typeof rootLoader>("root")?.demo ?? false;
  return (
    <AnswerShell town={page?.town ?? "Stadtkorb"} path={pathname} demo={demo}>
      {page === null ? <NoLink over={over} /> : (
        <>
          <p className="strong soft">{page.shop}, ohne Anmeldung</p>
          <h1 className="mt-1.5 mb-5">{page.done ? "Vielen Dank" : page.value ? "Stimmen diese Zeiten noch?" : "Wann haben Sie offen?"}</h1>
          {refused?.sentence && <Notice kind="bad" live className="mb-5">{refused.sentence}</Notice>}
          {page.done && !refused && said[page.done] && <Notice kind="ok" live className="mb-5">{said[page.done]} <a href={page.window}>Seite ansehen</a></Notice>}
          {page.value && <Hours page={page} />}
          <SpecialDays page={page} refused={refused} />
          <section className="mt-10" aria-labelledby="aendern">
            <h2 id="aendern" className="mb-3">{page.value ? "Etwas ist anders" : "Ihre Zeiten"}</h2>
            <form method="get" action={`${page.base}/zeiten`} className="stack">
              <Textarea label="Schreiben Sie Ihre Zeiten, wie Sie es gewohnt sind" name="text" rows={3} maxLength={500} required defaultValue={page.words ?? ""} hint="Zum Beispiel: Mo-Fr 9-13 und 14-18 Uhr, Sa 9-14, Mi nachmittags zu." />
              <Button>Vorschau ansehen</Button>
            </form>
          </section>
          <p className="small soft mt-8">Urlaub, Adresse und alles andere ändern Sie nach dem <a href={`/anmelden?weiter=${encodeURIComponent(`/laden/${page.shopId}/status`)}`}>Anmelden</a>.</p>
        </>
      )}
    </AnswerShell>
  );
}

function Hours({ page }: { page: FreshView }) {
  return (
    <>
      <UsualWeek week={page.week} />
      <HolidayLine onHolidays={page.onHolidays} land={page.landName} />
      {page.confirmed && <Keep icon="circle-check" className="small soft">Zuletzt bestätigt am {page.confirmed}</Keep>}
      {page.done !== "bestaetigung" && page.done !== "zeiten" && (
        <form method="post" action={`${page.base}/bestaetigung`} className="mt-5">
          <input type="hidden" name="gesehen" value={page.value ?? ""} />
          <Button kind="main" icon="check" wide tall>Stimmt noch</Button>
        </form>
      )}
    </>
  );
}

function SpecialDays({ page, refused }: { page: FreshView; refused?: Refused }) {
  if (page.special.length === 0) return null;
  return (
    <section className="mt-10" aria-labelledby="tage">
      <h2 id="tage" className="mb-1">Besondere Tage</h2>
      <p className="soft mb-4">Sagen Sie kurz, was dann gilt. Sonst gelten Ihre üblichen Zeiten, an Feiertagen „unbekannt“.</p>
      <ul className="special mb-4">{page.special.filter(({ unsaid }) => !unsaid).map(({ day, name, short, text }) => <li key={day} className="paper straw"><b>{short}</b><span>{text.includes(name) ? text : `${text}, ${name}`}</span></li>)}</ul>
      <div className="grid gap-4">
        {page.special.filter(({ unsaid }) => unsaid).map((special) => <SpecialDayForm key={special.day} action={`${page.base}/tage/${special.day}`} {...special} {...(refused?.day === special.day && { typed: refused.typed, errors: refused.errors })} />)}
      </div>
    </section>
  );
}

function NoLink({ over }: { over: boolean }) {
  return (
    <div className="stack">
      <h1>{over ? "Dieser Link gilt nicht mehr." : "Dieser Link gilt nicht."}</h1>
      <p className="lead">{over ? "Er war 60 Tage lang gültig." : "Vielleicht fehlt ein Stück, oder das Geschäft hat inzwischen andere Inhaber."} Ihre Zeiten ändern Sie auch nach dem Anmelden.</p>
      <p><ButtonLink kind="main" href="/anmelden">Anmelden</ButtonLink></p>
    </div>
  );
}
