import { TextLink } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Keep } from "#app/ui/keep.tsx";
import { Table } from "#app/ui/table.tsx";
import type { OpenDataView } from "./open-data-view.server.ts";

/** The files to take, with what is in them and how fresh they are. */
export function Files({ data }: { data: OpenDataView }) {
  return (
    <>
      <ul className="mt-6 grid gap-x-11 desk:grid-cols-2">
        {data.files.map(({ name, title, href, about }) => (
          <li key={name} className="row between border-b border-line py-3"><div className="min-w-0 flex-1 basis-56"><p className="strong">{title}</p><p className="small soft">{about}</p></div><TextLink icon="download" href={href} download>{name}</TextLink></li>
        ))}
      </ul>
      <Keep icon="refresh-cw" className="mt-4">{data.count === 1 ? "1 Geschäft" : `${data.count} Geschäfte`}{data.changed && `, zuletzt geändert am ${data.changed}`}. Jede Änderung steht sofort in den Dateien; fragen Sie mit ETag nach, so antworten wir mit 304, solange sich nichts geändert hat.</Keep>
      <Keep icon="user">Keine Angaben zu Personen: keine Mailadressen, keine Namen von Inhabern, Telefonnummern nur, wenn das Geschäft sie bestätigt hat.</Keep>
    </>
  );
}

/** Under which licence how many records stand, and whom to ask. */
export function Terms({ data }: { data: OpenDataView }) {
  return (
    <div className="stack">
      <p className="max-w-160">Die Lizenz steht an jedem Datensatz, mit dem Namen, der zu nennen ist. Wo Angaben aus OpenStreetMap stammen, gilt für den ganzen Datensatz die ODbL, auch wenn das Geschäft ihn seither bestätigt oder ergänzt hat.</p>
      <Table caption="Datensätze nach Lizenz" columns={[{ label: "Lizenz" }, { label: "Zu nennen" }, { label: "Datensätze", right: true }]} rows={data.licences.map(({ id, name, url, attributions, records }) => ({ key: id, cells: [<TextLink key="text" href={url}>{name}</TextLink>, attributions.join("; "), String(records)] }))} />
      <p>Zu OpenStreetMap: <a href="https://www.openstreetmap.org/copyright">openstreetmap.org/copyright</a></p>
      <p>Herausgeber ist {data.publisher}. Fragen und Fehler an <a href={`mailto:${data.contact}`}>{data.contact}</a>.</p>
      <p><TextLink icon="file-text" href={data.catalogue}>Beschreibung für Datenportale (DCAT-AP.de)</TextLink></p>
    </div>
  );
}

/** What each column means. */
export function Columns({ data }: { data: OpenDataView }) {
  return (
    <div className="stack">
      <p className="max-w-160">Die Tabellen sind UTF-8 nach RFC 4180: Komma, Anführungszeichen verdoppelt, eine Kopfzeile. Text, der mit =, +, - oder @ beginnt, hat ein Apostroph davor, damit Tabellenprogramme ihn nicht ausrechnen. Ein leeres Feld heißt: nicht bekannt.</p>
      {data.columns.map(({ file, columns }) => (
        <Fold key={file} title={file}><Table caption={`Spalten von ${file}`} columns={[{ label: "Spalte" }, { label: "Bedeutung" }]} rows={columns.map(({ name, about }) => ({ key: name, cells: [<code key="c">{name}</code>, about] }))} /></Fold>
      ))}
    </div>
  );
}
