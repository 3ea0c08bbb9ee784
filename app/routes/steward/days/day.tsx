import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { germanHours } from "#app/domain/opening-hours/preview/german-hours.ts";
import { findTownDay } from "#app/domain/opening-hours/town-days/find-town-days.server.ts";
import { removeTownDay } from "#app/domain/opening-hours/town-days/remove-town-day.server.ts";
import { townDayView } from "#app/domain/opening-hours/town-days/town-day-view.ts";
import { Button, TextLink } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Table } from "#app/ui/table.tsx";
import { isDay } from "#app/values/day.ts";
import { notFound } from "#app/web/not-found.server.ts";
import { enterOffice } from "../enter-office.server.ts";
import { StewardPage } from "../steward-page.tsx";

async function findDay(request: Request, params: { stadt?: string; tag?: string }) {
  const entered = await enterOffice(request, params);
  const found = isDay(params.tag ?? "") ? await findTownDay({ town: entered.town, day: params.tag ?? "" }) : null;
  return { ...entered, here: `${entered.base}/stadttage`, found: found ?? notFound() };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { office, here, found } = await findDay(request, params);
  const { answers, ...townDay } = found;
  return { office, here, townDay: townDayView(townDay), answers: answers.map(({ joins, value, shop }) => ({ ...shop, joins, times: joins ? germanHours(value ?? townDay.value) : null })) };
}

/** Takes the day back; shops that joined have their usual hours again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { town, actor, here, found } = await findDay(request, params);
  const removed = await removeTownDay({ town, day: found.day, actor });
  return removed.ok ? redirect(`${here}?neu=geloescht`, { status: 303 }) : notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.townDay.name ?? "Tag"} · ${data?.office.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function TownDay() {
  const { office, here, townDay, answers } = useLoaderData<typeof loader>();
  const joining = answers.filter(({ joins }) => joins);
  return (
    <StewardPage office={office}>
      <TextLink href={here} icon="arrow-left">Alle Tage der Stadt</TextLink>
      <h1 className="mt-2">{townDay.name}</h1>
      <p className="lead mt-3 mb-6">{townDay.kind === townDay.name ? "" : `${townDay.kind} · `}{townDay.when}, {townDay.times}</p>
      <h2 className="mb-4">{joining.length === 1 ? "Ein Geschäft ist dabei" : `${joining.length} Geschäfte sind dabei`}</h2>
      {answers.length === 0 ? <p className="soft">Noch hat kein Geschäft geantwortet.</p> : (
        <Table caption="Antworten der Geschäfte" columns={[{ label: "Geschäft" }, { label: "Antwort" }, { label: "Zeiten" }]}
          rows={answers.map(({ id, slug, name, joins, times }) => ({ key: id, cells: [<a key="n" href={`/laden/${slug}/oeffnungszeiten`}>{name}</a>, joins ? "dabei" : "nicht dabei", times ?? "wie üblich"] }))} />
      )}
      <div className="mt-8 max-w-160"><Fold title="Tag absagen" icon="trash-2">
        <p className="mb-3">Alle Geschäfte haben dann an diesem Tag wieder ihre üblichen Zeiten. Das sehen Kundinnen und Kunden sofort.</p>
        <form method="post" action={`${here}/${townDay.day}`}><Button kind="danger">Tag absagen</Button></form>
      </Fold></div>
    </StewardPage>
  );
}
