import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { ExceptionList } from "#app/domain/opening-hours/exceptions/exception-list.tsx";
import { findOfficeHours } from "#app/domain/opening-hours/find-office-hours.server.ts";
import { ComingDays, HolidayLine, UsualWeek } from "#app/domain/opening-hours/preview/hours-look.tsx";
import { lookOf, typedAgain } from "#app/domain/opening-hours/preview/preview-hours.server.ts";
import { TypeHoursForm } from "#app/domain/opening-hours/preview/type-hours-form.tsx";
import { StateBadge } from "#app/domain/opening-hours/signs/state-badge.tsx";
import { TownDayCard } from "#app/domain/opening-hours/town-days/town-day-card.tsx";
import { townDayView } from "#app/domain/opening-hours/town-days/town-day-view.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { SectionHead } from "#app/ui/section-head.tsx";
import { dayOf, minuteOf } from "#app/values/day.ts";
import { formatNumericDay } from "#app/values/day-words.ts";
import { lands } from "#app/values/lands.ts";
import { enterShop } from "../enter-shop.server.ts";
import { ShopPage } from "../shop-page.tsx";
import { exceptionView } from "./exception-view.ts";

const done: Record<string, string> = {
  zeiten: "Gespeichert. Kundinnen und Kunden sehen es schon.", ausnahme: "Die Ausnahme ist eingetragen.", geloescht: "Die Ausnahme ist gelöscht, es gilt wieder Ihre übliche Woche.",
  dabei: "Schön, Sie sind dabei. Auf Ihrer Seite steht es schon.", "nicht-dabei": "Alles klar, es bleibt bei Ihren üblichen Zeiten.",
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const at = now();
  const { shop, base, frame } = await enterShop(request, params);
  const asked = new URL(request.url).searchParams;
  const { hours, trade, land, state, today, confirmedAt, confirmedBy, exceptions, townDays } = await findOfficeHours({ shop, at });
  const confirmed = confirmedAt && `${confirmedBy === "steward" ? "Vom Stadtmarketing eingetragen" : "Zuletzt bestätigt"} am ${formatNumericDay(dayOf(confirmedAt))}`;
  return {
    frame, here: `${base}/oeffnungszeiten`, value: hours.value, text: (asked.get("text") ?? typedAgain({ value: hours.value, land, today })).slice(0, 500), look: lookOf({ shop: hours, trade, today }), minute: minuteOf(at),
    state: { kind: state.kind, label: state.label, reason: state.reason }, confirmed, land: lands[land] ?? "diesem Land",
    exceptions: exceptions.map(exceptionView), townDays: townDays.map((townDay) => townDayView(townDay)), done: done[asked.get("gespeichert") ?? ""] ?? null,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Öffnungszeiten · ${data?.frame.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function OfficeHours() {
  const { frame, here, value, text, look, minute, state, confirmed, land, exceptions, townDays, done } = useLoaderData<typeof loader>();
  return (
    <ShopPage frame={frame}>
      <h1>Öffnungszeiten</h1>
      <p className="row mt-3 mb-4"><StateBadge state={state} />{state.reason && <span>{state.reason}</span>}<span className="small soft">{confirmed ?? (value === null ? "Noch nichts eingetragen" : "Noch nicht von Ihnen bestätigt")}</span></p>
      {done && <Notice kind="ok" live className="mb-4" title={done}>Doch nicht? Im <a href={`${frame.base}/protokoll`}>Protokoll</a> steht, was sich geändert hat.</Notice>}
      <div className="two mt-2">
        <div>
          <section aria-labelledby="woche">
            <SectionHead id="woche" title="Ihre übliche Woche" href="#aendern" more="Ändern" />
            {value === null ? <p>Ihre Zeiten kennen wir noch nicht. Auf Ihrer Seite steht „Zeiten unbekannt“, nie „geschlossen“.</p> : <><UsualWeek week={look.week} /><p className="small soft mt-3">{look.words}</p></>}
            {value !== null && <HolidayLine onHolidays={look.onHolidays} land={land} />}
            {look.seasonal && <p className="small soft mt-2">Die Zeiten wechseln im Jahr. Hier steht die Woche, die als nächste kommt.</p>}
            {look.warnings.map((warning) => <Notice key={warning} kind="warn" className="small mt-3">{warning}</Notice>)}
            {value !== null && <form method="post" action={`${here}/vorschau`} className="mt-4"><input type="hidden" name="wert" value={value} /><Button icon="check">Stimmt noch</Button></form>}
          </section>
          <section className="mt-11" aria-labelledby="tage">
            <SectionHead id="tage" title="So sehen es Ihre Kunden in den nächsten 14 Tagen" />
            <ComingDays days={look.days} now={minute} />
          </section>
        </div>
        <div>
          <section id="aendern" className="card scroll-mt-4" aria-labelledby="neu"><h2 id="neu" className="text-h3 mb-3">Zeiten ändern</h2><TypeHoursForm base={here} text={text} main /></section>
          <section className="mt-8" aria-labelledby="ausnahmen">
            <SectionHead id="ausnahmen" title="Ausnahmen" />
            <ExceptionList exceptions={exceptions} here={`${here}/ausnahmen`} />
            <ButtonLink className="mt-4" icon="calendar-plus" href={`${here}/ausnahmen`}>Ausnahme eintragen</ButtonLink>
          </section>
          {townDays.length > 0 && (
            <section className="mt-8" aria-labelledby="stadttage"><SectionHead id="stadttage" title={`Tage von ${frame.townName}`} />
              <div className="stack">{townDays.map((townDay) => <TownDayCard key={townDay.day} townDay={townDay} here={`${here}/stadttage/${townDay.day}`} more />)}</div>
            </section>
          )}
        </div>
      </div>
    </ShopPage>
  );
}
