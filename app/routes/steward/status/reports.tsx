import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findReports } from "#app/domain/shops/reports/find-reports.server.ts";
import { Button, ButtonLink, TextLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { enterOffice } from "../enter-office.server.ts";
import { StewardPage } from "../steward-page.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { town, office, base } = await enterOffice(request, params);
  return { office, base, reports: await findReports({ town, at: now() }), settled: new URL(request.url).searchParams.get("erledigt") !== null };
}
type Row = Awaited<ReturnType<typeof loader>>["reports"][number];

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Meldungen · Stadtmarketing ${data?.office.name ?? ""} · Stadtkorb` }, { name: "robots", content: "noindex" }];

export default function Reports() {
  const { office, base, reports, settled } = useLoaderData<typeof loader>();
  return (
    <StewardPage office={office}>
      <TextLink href={`${base}/geschaefte`} icon="arrow-left">Alle Geschäfte</TextLink>
      <h1 className="mt-2">Meldungen</h1>
      <p className="soft mt-3">Was Leuten vor der Tür aufgefallen ist, die älteste zuerst. Das Geschäft hat es auch bekommen.</p>
      {settled && <Notice kind="ok" live className="mt-4">Erledigt. Es steht im Protokoll des Geschäfts.</Notice>}
      {reports.length === 0
        ? <div className="mt-6"><Empty title="Keine offenen Meldungen" text="Alles, was gemeldet wurde, ist erledigt."><ButtonLink href={`${base}/geschaefte`}>Zu den Geschäften</ButtonLink></Empty></div>
        : <ul className="mt-4">{reports.map((report) => <OneReport key={report.id} base={base} report={report} />)}</ul>}
    </StewardPage>
  );
}

function OneReport({ base, report: { id, about, note, age, shop, confirmedSince } }: { base: string; report: Row }) {
  return (
    <li className="task">
      <div>
        <h2 className="text-h3"><a className="link" href={`${base}/geschaefte/${shop.slug}`}>{shop.name}</a></h2>
        <p><b>{about}</b>{note && <>: „{note}“</>}</p>
        <p className="small soft">{age}</p>
        {confirmedSince && <p className="small fresh ok whitespace-normal"><Icon name="circle-check" />Das Geschäft hat seine Zeiten danach bestätigt.</p>}
        <p className="row small">{shop.phone && <TextLink href={`tel:${shop.phone.replace(/[^+\d]/g, "")}`} icon="phone">Anrufen</TextLink>}<TextLink href={`/laden/${shop.id}/profil`} icon="pencil">Profil ändern</TextLink><TextLink href={`/laden/${shop.id}/oeffnungszeiten`} icon="clock">Zeiten ändern</TextLink></p>
      </div>
      <form method="post" action={`${base}/meldungen/${id}`} className="acts">
        <Button kind="plain" name="ergebnis" value="mended" icon="check">Berichtigt</Button>
        <Button name="ergebnis" value="was-right">Stimmte schon</Button>
        <Button name="ergebnis" value="nonsense">Kein Hinweis</Button>
      </form>
    </li>
  );
}
