import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useLocation, useRouteLoaderData } from "@remix-run/react";
import { now } from "#app/clock.server.ts";
import { findOperatorDesk } from "#app/domain/insights/find-operator-desk.server.ts";
import { OperatorTroubles } from "#app/domain/insights/operator-troubles.tsx";
import { OfficeShell } from "#app/domain/towns/office-shell.tsx";
import type { loader as rootLoader } from "#app/root.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { NumberTile, NumberTiles } from "#app/ui/number-tile.tsx";
import { Table } from "#app/ui/table.tsx";
import { checkReadiness } from "#app/web/readiness.server.ts";
import { requireOperator } from "#app/web/visitor.server.ts";

const checkWords = { database: "Datenbank", migrations: "Tabellen auf dem neuesten Stand", search: "Suche", queue: "Warteschlange" } as const;

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOperator(request);
  const [desk, ready] = await Promise.all([findOperatorDesk({ at: now() }), checkReadiness()]);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    ...desk, ready: Object.entries(checkWords).map(([name, word]) => ({ word, ok: Object.entries(ready).find(([one]) => one === name)?.[1] === "ok" })),
    failed: sum(desk.jobs.map((job) => job.failed)), waiting: sum(desk.jobs.map((job) => job.waiting)),
  };
}

export const meta: MetaFunction = () => [{ title: "Betrieb · Stadtkorb" }, { name: "robots", content: "noindex" }];

export default function OperatorDesk() {
  const desk = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const demo = useRouteLoaderData<typeof rootLoader>("root")?.demo ?? false;
  const { towns, ready, failed, waiting, mail, events, flagged, search, versions } = desk;
  return (
    <OfficeShell title="Stadtkorb" office="Betrieb" home="/betrieb" nav={[{ href: "/betrieb", label: "Zustand", icon: "settings", exact: true }, { href: "/", label: "Städte", icon: "map-pin", exact: true }, { href: "/konto", label: "Konto", icon: "user" }]} path={pathname} demo={demo} role="betreiber">
      <div className="wrap pt-4 pb-14">
        <h1 className="mb-4">Zustand der Installation</h1>
        <NumberTiles>
          <NumberTile number={failed} label="Aufgaben gescheitert" paper={failed > 0 ? "rose" : "mint"} href="#aufgaben" />
          <NumberTile number={mail.late + mail.declined} label="Briefe nicht zugestellt" paper={mail.late + mail.declined > 0 ? "rose" : "mint"} href="#briefe" />
          <NumberTile number={flagged.length + events.flagged + events.late} label="Zahlungen zu prüfen" paper={flagged.length + events.flagged + events.late > 0 ? "rose" : "mint"} href="#zahlungen" />
          <NumberTile number={waiting} label="Aufgaben in der Schlange" paper="chalk" />
        </NumberTiles>
        <div className="desk mt-10">
          <div className="grid gap-11">
            <OperatorTroubles desk={desk} />
          </div>
          <div className="grid gap-11">
            <section aria-labelledby="bereit">
              <h2 id="bereit" className="mb-3">Bereitschaft</h2>
              <ul className="stack">{ready.map(({ word, ok }) => <li key={word}><span className={`fresh ${ok ? "ok" : "old"}`}><Icon name={ok ? "circle-check" : "circle-alert"} />{word}{ok ? "" : ": antwortet nicht"}</span></li>)}</ul>
              <p className="small soft mt-3">Suche: {search.engine === "embedded" ? "eingebaut" : search.engine}, {search.documents.toLocaleString("de-DE")} Einträge</p>
            </section>
            <section aria-labelledby="staedte">
              <h2 id="staedte" className="mb-3">Städte</h2>
              <Table caption="Städte dieser Installation" columns={[{ label: "Stadt" }, { label: "Geschäfte", right: true }, { label: "Produkte", right: true }]} rows={towns.map((town) => ({ key: town.slug, cells: [<a key="name" className="link" href={`/${town.slug}`}>{town.name}</a>, town.shops, town.products] }))} />
            </section>
            <section aria-labelledby="stand">
              <h2 id="stand" className="mb-3">Versionen</h2>
              <dl className="facts"><dt>Stadtkorb</dt><dd>{versions.stadtkorb}</dd><dt>Node.js</dt><dd>{versions.node}</dd><dt>PostgreSQL</dt><dd>{versions.postgres}</dd><dt>Letzte Migration</dt><dd className="break-all">{versions.migration ?? "keine"}</dd></dl>
            </section>
          </div>
        </div>
      </div>
    </OfficeShell>
  );
}
