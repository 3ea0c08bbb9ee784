import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findImports } from "#app/domain/boarding/imports/find-import.server.ts";
import { startImport } from "#app/domain/boarding/imports/start-import.server.ts";
import { TextLink } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { dayOf } from "#app/values/day.ts";
import { formatAge, formatNumericDay } from "#app/values/day-words.ts";
import { hours } from "#app/values/time.ts";
import { problem } from "#app/web/problem.server.ts";
import { limitTries } from "#app/web/rate-limit.server.ts";
import { enterImports } from "./enter-imports.server.ts";
import { StewardPage } from "../steward-page.tsx";
import { ExtractForm, TableForm } from "./import-form.tsx";
import { overpassQuery } from "./overpass-query.ts";
import { readImportForm } from "./read-import-form.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { town, office, base } = await enterImports(request, params);
  const lists = (await findImports({ town })).map(({ id, fileName, source, sourceDate, startedBy, createdAt, appliedAt, places, done }) => ({
    id, fileName, source: [source, sourceDate && `Stand ${formatNumericDay(sourceDate)}`].filter(Boolean).join(", "), begun: `${formatAge(createdAt, now())} von ${startedBy}`, applied: appliedAt && formatAge(appliedAt, now()), places, done,
  }));
  return { office, base, lists, today: dayOf(now()), query: overpassQuery(town) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { town, actor, base } = await enterImports(request, params);
  await limitTries({ what: "import-list", who: actor.id ?? "", most: 60, within: hours(1) });
  const form = await readImportForm(request, { today: dayOf(now()) });
  if (!form.ok) return problem({ errors: form.errors, typed: form.typed });
  const { id } = await startImport({ town, list: form.list, places: form.places, actor });
  return redirect(`${base}/aufnahme/${id}`, { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Listen einlesen · Stadtmarketing ${data?.office.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Imports() {
  const { office, base, lists, today, query } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const table = refused?.typed.art === "tabelle";
  const here = `${base}/aufnahme`;
  return (
    <StewardPage office={office}>
      <TextLink href={`${base}/geschaefte`} icon="arrow-left">Alle Geschäfte</TextLink>
      <h1 className="mt-2">Listen einlesen</h1>
      <p className="lead mt-3 max-w-176">So kommen viele Geschäfte auf einmal an Bord. Erst sehen Sie, was sich ändern würde. Übernommen wird nur, was Sie freigeben, und neue Geschäfte bleiben Entwürfe, bis sie veröffentlicht werden.</p>
      {refused && <Notice kind="bad" live className="mt-4 max-w-176">Die Liste ist nicht eingelesen. Beim Formular „{table ? "Tabelle" : "OpenStreetMap"}“ steht, was fehlt.</Notice>}
      <div className="grid2 mt-6 items-start">
        <ExtractForm action={here} today={today} typed={refused && !table ? refused.typed : undefined} errors={refused && !table ? refused.errors : undefined} />
        <TableForm action={here} today={today} typed={table ? refused?.typed : undefined} errors={table ? refused?.errors : undefined} />
      </div>
      <div className="mt-6 grid gap-3 max-w-176">
        <Fold title="Was wir nicht übernehmen" icon="ban">
          <p>Keine Namen von Inhabern und Ansprechpartnern, keine Handynummern, Notizen und Beschreibungen. Aus OpenStreetMap auch keine E-Mail-Adressen; Telefon und Webseite nur, wenn Sie es ankreuzen. Praxen, Kanzleien und Agenturen, die nach einer Person heißen, bleiben draußen. Hinweise in den Öffnungszeiten behalten ihren Sinn, aber keine Nummern und Namen.</p>
        </Fold>
        <Fold title="So bekommen Sie einen Auszug" icon="map">
          <p>Öffnen Sie <a href="https://overpass-turbo.eu">overpass-turbo.eu</a>, fügen Sie diese Abfrage ein, drücken Sie „Ausführen“ und dann „Export“, „GeoJSON“, „herunterladen“.</p>
          <pre className="paper chalk small mt-3 p-4 overflow-x-auto" tabIndex={0} role="region" aria-label="Abfrage für Overpass">{query}</pre>
        </Fold>
      </div>
      {lists.length > 0 && (
        <section className="mt-11" aria-labelledby="bisher">
          <h2 id="bisher">Bisherige Listen</h2>
          <ul>
            {lists.map((list) => (
              <li key={list.id} className="task">
                <div><a className="link strong" href={`${base}/aufnahme/${list.id}`}>{list.fileName}</a><p className="small soft">{list.source}. Eingelesen {list.begun}.</p></div>
                <p className="small">{list.applied ? `${list.done} von ${list.places} übernommen, ${list.applied}` : `${list.places} ${list.places === 1 ? "Ort" : "Orte"}, noch nicht übernommen`}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </StewardPage>
  );
}
