import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { openDataView } from "#app/domain/insights/open-data/open-data-view.server.ts";
import { Columns, Files, Terms } from "#app/domain/insights/open-data/open-data-sections.tsx";
import { nextFlip } from "#app/domain/opening-hours/find-shops-now.server.ts";
import { SectionHead } from "#app/ui/section-head.tsx";
import { keepUntil, requireTown, townView } from "#app/web/public-page.server.ts";
import { TownPage } from "#app/web/town-page.tsx";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const at = now();
  const town = await requireTown(params.stadt, context);
  keepUntil(context, town, nextFlip([], at));
  return { town: townView(town), data: await openDataView(town) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Offene Daten · ${data?.town.name ?? ""} · Stadtkorb` },
  { name: "description", content: `Geschäfte und Öffnungszeiten in ${data?.town.name ?? ""} als offene Daten: CSV, GeoJSON und JSON-LD, mit Lizenz an jedem Datensatz.` },
  ...(data ? [{ "script:ld+json": data.data.jsonLd }] : []),
];

export default function OpenData() {
  const { town, data } = useLoaderData<typeof loader>();
  return (
    <TownPage town={town}>
      <div className="wrap">
        <section className="section pt-6">
          <h1>Offene Daten</h1>
          <p className="lead mt-3 max-w-160">Was wir über die Geschäfte in {town.name} wissen, gehört allen. Sie dürfen es nutzen, weitergeben und Neues daraus machen, wenn Sie nennen, woher es kommt.</p>
          <Files data={data} />
        </section>
        <section className="section pt-0" aria-labelledby="lizenz">
          <SectionHead id="lizenz" title="Lizenz und Namensnennung" />
          <Terms data={data} />
        </section>
        <section className="section pt-0" aria-labelledby="felder">
          <SectionHead id="felder" title="Was in den Spalten steht" />
          <Columns data={data} />
        </section>
      </div>
    </TownPage>
  );
}
