import { Button } from "#app/ui/button.tsx";
import { Check, Field, Input, invalid } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Notice } from "#app/ui/notice.tsx";

type FormProps = { action: string; today: string; typed?: Record<string, string>; errors?: Record<string, string> };

/** An extract of OpenStreetMap: a file or an address; source and licence stand ready. */
export function ExtractForm({ action, today, typed, errors = {} }: FormProps) {
  const field = fieldsOf("osm", { typed, errors, given: { quelle: "OpenStreetMap", lizenz: "© OpenStreetMap contributors, ODbL 1.0", seite: "https://www.openstreetmap.org/copyright", stand: today } });
  return (
    <form method="post" action={action} encType="multipart/form-data" className="card grid gap-5" aria-labelledby="osm">
      <div><h2 id="osm" className="text-h3">OpenStreetMap</h2><p className="soft mt-1">Ein Auszug als GeoJSON oder Overpass-JSON. Wie Sie ihn bekommen, steht unten.</p></div>
      <input type="hidden" name="art" value="osm" />
      {errors.form && <Notice kind="bad" live>{errors.form}</Notice>}
      <FileField id="osm-datei" accept=".geojson,.json,.jsonl,application/geo+json,application/json" error={errors.datei} />
      <Input {...field("adresse", "Oder Adresse der Datei")} optional type="url" inputMode="url" maxLength={2000} placeholder="https://" />
      <Check name="kontakte" value="ja" defaultChecked={typed?.kontakte === "ja"} label="Telefon und Webseite mit übernehmen, wenn sie dort stehen" />
      <Fold title="Quelle und Lizenz" open={["quelle", "lizenz", "seite", "stand"].some((name) => errors[name])}>
        <div className="grid gap-4">
          <Input {...field("quelle", "Quelle")} required maxLength={120} />
          <Input {...field("stand", "Stand der Daten")} type="date" className="max-w-52" />
          <Input {...field("lizenz", "Lizenz")} required maxLength={160} />
          <Input {...field("seite", "Seite der Quelle")} optional type="url" maxLength={300} />
        </div>
      </Fold>
      <p><Button kind="main" icon="upload">Auszug einlesen</Button></p>
    </form>
  );
}

/** An office's table: whoever has it says where it comes from and who allows it to be shown. */
export function TableForm({ action, today, typed, errors = {} }: FormProps) {
  const field = fieldsOf("tabelle", { typed, errors, given: { stand: today } });
  return (
    <form method="post" action={action} encType="multipart/form-data" className="card grid gap-5" aria-labelledby="tabelle">
      <div><h2 id="tabelle" className="text-h3">Tabelle</h2><p className="soft mt-1">CSV oder Excel (.xlsx) mit Überschriften wie Name, Straße, PLZ, Ort, Branche, Telefon, Öffnungszeiten, in beliebiger Reihenfolge.</p></div>
      <input type="hidden" name="art" value="tabelle" />
      {errors.form && <Notice kind="bad" live>{errors.form}</Notice>}
      <FileField id="tabelle-datei" accept=".csv,.tsv,.txt,.xlsx,text/csv" error={errors.datei} />
      <Input {...field("adresse", "Oder Adresse der Datei")} optional type="url" inputMode="url" maxLength={2000} placeholder="https://" />
      <Input {...field("quelle", "Woher kommt die Liste?")} required maxLength={120} placeholder="Mitgliederliste der Werbegemeinschaft" />
      <Input {...field("lizenz", "Wer erlaubt, die Angaben zu zeigen?")} required maxLength={160} placeholder="Mit Erlaubnis der Werbegemeinschaft" />
      <Input {...field("stand", "Stand der Liste")} type="date" className="max-w-52" />
      <p><Button kind="plain" icon="upload">Tabelle einlesen</Button></p>
    </form>
  );
}

function FileField({ id, accept, error }: { id: string; accept: string; error?: string }) {
  const hint = "Höchstens 10 MB und 5.000 Orte.";
  return (
    <Field id={id} label="Datei" hint={hint} error={error}>
      <input id={id} name="datei" type="file" accept={accept} className="input h-auto py-2.5" {...invalid({ id, hint, error })} />
    </Field>
  );
}

function fieldsOf(prefix: string, { typed, errors, given }: { typed?: Record<string, string>; errors: Record<string, string>; given: Record<string, string> }) {
  return (name: string, label: string) => ({ id: `${prefix}-${name}`, name, label, defaultValue: (typed ?? given)[name] ?? "", error: errors[name] });
}
