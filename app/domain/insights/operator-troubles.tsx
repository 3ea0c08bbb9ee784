import type { findOperatorDesk } from "#app/domain/insights/find-operator-desk.server.ts";
import { Keep } from "#app/ui/keep.tsx";
import { Table } from "#app/ui/table.tsx";
import { cents, formatMoney } from "#app/values/money.ts";

type Desk = Pick<Awaited<ReturnType<typeof findOperatorDesk>>, "jobs" | "mail" | "declined" | "events" | "flagged">;

/** Jobs, mails and payments that somebody should look at; each says so where there is nothing. */
export function OperatorTroubles({ desk: { jobs, mail, declined, events, flagged } }: { desk: Desk }) {
  return (
    <>
      <section aria-labelledby="aufgaben">
        <h2 id="aufgaben" className="mb-3">Aufgaben</h2>
        {jobs.length === 0 ? <Calm>Die Warteschlange ist leer.</Calm>
          : <Table caption="Aufgaben nach Art" columns={[{ label: "Aufgabe" }, { label: "wartet", right: true }, { label: "gescheitert", right: true }]} rows={jobs.map((job) => ({ key: job.name, cells: [job.name, job.waiting, job.failed > 0 ? <b key="failed">{job.failed}</b> : 0] }))} />}
      </section>
      <section aria-labelledby="briefe">
        <h2 id="briefe" className="mb-3">Briefe</h2>
        {mail.late > 0 && <Keep icon="hourglass" className="mb-3">{mail.late} warten seit mehr als zehn Minuten.</Keep>}
        {declined.length === 0 ? <Calm>Kein Brief wurde abgelehnt.</Calm>
          : <Table caption="Abgelehnte Briefe, neueste zuerst" columns={[{ label: "Brief" }, { label: "Grund" }, { label: "Wann" }]} rows={declined.map((one) => ({ key: one.id, cells: [one.template, one.problem || "ohne Angabe", one.when] }))} />}
      </section>
      <section aria-labelledby="zahlungen">
        <h2 id="zahlungen" className="mb-3">Zahlungen</h2>
        {events.late > 0 && <Keep icon="hourglass" className="mb-3">{events.late} Meldungen des Zahlungsanbieters warten seit mehr als zehn Minuten.</Keep>}
        {events.flagged > 0 && <Keep icon="flag" className="mb-3">{events.flagged} Meldungen passten nicht zu unseren Büchern.</Keep>}
        {flagged.length === 0 ? <Calm>Keine Zahlung ist zu prüfen.</Calm>
          : <Table caption="Markierte Zahlungen, neueste zuerst" columns={[{ label: "Zahlung" }, { label: "Grund" }, { label: "Betrag", right: true }, { label: "Wann" }]} rows={flagged.map((one) => ({ key: one.id, cells: [<span key="id" className="break-all">{one.id}</span>, `${one.flag} (${one.status})`, formatMoney(cents(one.amountCents)), one.when] }))} />}
      </section>
    </>
  );
}

function Calm({ children }: { children: string }) {
  return <Keep icon="circle-check" className="soft">{children}</Keep>;
}
