import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field, Input, invalid, Select } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { MOST_PLACE } from "./place-fields.ts";
import { placeKinds } from "./place-kinds.ts";

const labels = { art: "Was ist es?", name: "Name", lage: "Lage", hinweis: "Hinweis", liste: "Datei" };
type Errors = Record<string, string>;

/** One place of the town's list. Works without JavaScript; what was typed comes back with its sentence. */
export function PlaceForm({ action, submit, values, errors = {} }: { action: string; submit: string; values: Record<string, string>; errors?: Errors }) {
  const { form, ...wrong } = errors;
  const field = (name: keyof typeof labels) => ({ name, label: labels[name], defaultValue: values[name] ?? "", error: errors[name] });
  return (
    <form method="post" action={action} className="grid gap-5 max-w-160">
      {form && <Notice kind="bad" live>{form}</Notice>}
      <ErrorSummary errors={wrong} labels={labels} />
      <div className="grid2">
        <Select {...field("art")} options={placeKinds.map(({ kind, name }) => ({ value: kind, label: name }))} />
        <Input {...field("name")} required maxLength={MOST_PLACE.name} autoComplete="off" hint="Wie es auf dem Schild steht." />
      </div>
      <Input {...field("lage")} required maxLength={60} autoComplete="off" hint="Breite und Länge, wie eine Karte sie nennt, zum Beispiel 51.85230, 6.90511." />
      <Input {...field("hinweis")} optional maxLength={MOST_PLACE.note} autoComplete="off" hint="Zum Beispiel: 2 Stunden frei mit Parkscheibe." />
      <p><Button kind="main" icon="check">{submit}</Button></p>
    </form>
  );
}

/** A list as a file, to be looked at before anything is kept. */
export function PlaceListForm({ action, error }: { action: string; error?: string }) {
  const hint = "CSV mit den Spalten Art, Name, Breite, Länge und, wenn Sie mögen, Hinweis. Oder GeoJSON mit Punkten. Höchstens 1.000 Orte.";
  return (
    <form method="post" action={action} encType="multipart/form-data" className="grid gap-5 max-w-160">
      <Field id="liste" label="Datei" hint={hint} error={error}>
        <input id="liste" name="liste" type="file" required accept=".csv,.txt,.json,.geojson,text/csv,application/geo+json,application/json" className="input h-auto py-2.5" {...invalid({ id: "liste", hint, error })} />
      </Field>
      <Select name="quelle" label="Woher stammt die Liste?" options={[{ value: "stadt", label: "Von der Stadt selbst" }, { value: "osm", label: "Aus OpenStreetMap (ODbL, wird auf den Seiten genannt)" }]} />
      <p><Button kind="main" icon="eye">Ansehen, was darin steht</Button></p>
    </form>
  );
}
