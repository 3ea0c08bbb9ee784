import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findStewardEvents } from "#app/domain/events/find-steward-events.server.ts";
import { StewardEvents } from "#app/domain/events/steward-events.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { enterOffice } from "./enter-office.server.ts";
import { StewardPage } from "./steward-page.tsx";

const said = { eingetragen: "steht jetzt auf der Stadtseite und im Kalender.", geaendert: "ist geändert. Wer den Kalender abonniert hat, bekommt es mit.", abgesagt: "ist abgesagt. Auf der Seite steht es für alle, die sie noch suchen." } as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { town, office, base } = await enterOffice(request, params);
  const { next, past } = await findStewardEvents({ town, at: now() });
  const asked = new URL(request.url).searchParams;
  const done = [...next, ...past].find(({ slug }) => slug === asked.get("termin"));
  const sentence = Object.entries(said).find(([word]) => word === asked.get("neu"))?.[1];
  return { office, base, next, past, news: done && sentence ? { title: done.title, sentence, href: `/${town.slug}/veranstaltungen/${done.slug}` } : null };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Veranstaltungen · Stadtmarketing ${data?.office.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Events() {
  const { office, base, next, past, news } = useLoaderData<typeof loader>();
  const lists = { base: `${base}/veranstaltungen`, publicBase: `/${office.slug}/veranstaltungen` };
  return (
    <StewardPage office={office}>
      <div className="row between mb-4"><h1>Veranstaltungen</h1><ButtonLink kind="main" icon="calendar-plus" href={`${base}/veranstaltungen/neu`}>Veranstaltung eintragen</ButtonLink></div>
      {news && <Notice kind="ok" live className="mb-4"><b>{news.title}</b> {news.sentence} <a href={news.href}>Ansehen</a></Notice>}
      {next.length === 0 && <Empty title="Noch nichts im Kalender" text="Was Sie eintragen, steht sofort auf der Stadtseite."><ButtonLink href={`${base}/veranstaltungen/neu`}>Erste Veranstaltung eintragen</ButtonLink></Empty>}
      <StewardEvents events={next} {...lists} />
      {past.length > 0 && <section className="mt-11" aria-labelledby="vorbei"><h2 id="vorbei">Schon vorbei</h2><StewardEvents events={past} {...lists} /></section>}
    </StewardPage>
  );
}
