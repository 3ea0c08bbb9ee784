import { Button } from "#app/ui/button.tsx";
import { ChoiceCard } from "#app/ui/choice-card.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Check, Field, Input, invalid, Textarea } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";

export type EventFormProps = {
  action: string; submit: string;
  /** Everything as it stands or was typed, by field name. */
  values: Record<string, string>; errors?: Record<string, string>;
  motifs: Array<{ name: string; shows: string; picture: string }>;
  /** The address of the photo it has; "kept" where one was sent with a form that came back. */
  photo?: string | "kept" | null;
};

const labels = { titel: "Titel", tag: "Tag", beginn: "Beginn", ende: "Ende", letzterTag: "Letzter Tag", ort: "Ort", strasse: "Straße", beschreibung: "Beschreibung", preis: "Eintritt", veranstalter: "Wer lädt ein", foto: "Foto", bildtext: "Was das Foto zeigt" };

/** All there is to say of an event. Works without JavaScript; what was typed comes back with its sentence. */
export function EventForm({ action, submit, values, errors = {}, motifs, photo = null }: EventFormProps) {
  const { form, ...wrong } = errors;
  const field = (name: keyof typeof labels) => ({ name, label: labels[name], defaultValue: values[name] ?? "", error: errors[name] });
  return (
    <form method="post" action={action} encType="multipart/form-data" className="grid gap-6 max-w-176">
      {form && <Notice kind="bad" live>{form}</Notice>}
      <ErrorSummary errors={wrong} labels={labels} />
      {values.sequence !== undefined && <input type="hidden" name="sequence" value={values.sequence} />}
      <Input {...field("titel")} required maxLength={120} autoComplete="off" />
      <fieldset className="grid gap-4">
        <legend className="mb-2.5 strong">Wann?</legend>
        <div className="row items-start">
          <Input {...field("tag")} type="date" required className={errors.tag ? "w-full" : "w-44"} />
          <Input {...field("beginn")} type="time" required className={errors.beginn ? "w-full" : "w-40"} />
          <Input {...field("ende")} type="time" optional className={errors.ende ? "w-full" : "w-40"} />
        </div>
        <Input {...field("letzterTag")} type="date" optional className="max-w-80" hint="Nur, wenn es über Mitternacht oder mehrere Tage geht." />
      </fieldset>
      <fieldset className="grid gap-4">
        <legend className="mb-2.5 strong">Wo?</legend>
        <Input {...field("ort")} required maxLength={120} hint="Zum Beispiel Marktplatz oder Stadtbücherei." />
        <Input {...field("strasse")} optional maxLength={120} autoComplete="off" />
      </fieldset>
      <Textarea {...field("beschreibung")} optional rows={6} maxLength={5000} />
      <div className="grid2">
        <Input {...field("preis")} optional maxLength={60} hint="Zum Beispiel 8,00 € oder Eintritt frei." />
        <Input {...field("veranstalter")} optional maxLength={120} />
      </div>
      <Motifs motifs={motifs} chosen={values.motiv} error={errors.motiv} />
      <Photo {...{ values, errors, photo }} />
      <p><Button kind="main" icon="check" tall>{submit}</Button></p>
    </form>
  );
}

function Motifs({ motifs, chosen, error }: { motifs: EventFormProps["motifs"]; chosen?: string; error?: string }) {
  return (
    <fieldset id="motiv">
      <legend className="mb-2.5 strong">Welches Bild passt?</legend>
      <div className="grid grid-cols-2 tablet:grid-cols-4 gap-3">
        {motifs.map(({ name, shows, picture }, index) => (
          <ChoiceCard key={name} name="motiv" value={name} title={shows} defaultChecked={chosen ? chosen === name : index === 0}>
            <img className="pic mt-2" src={picture} alt="" width="160" height="120" />
          </ChoiceCard>
        ))}
      </div>
      {error && <p className="error">{error}</p>}
    </fieldset>
  );
}

function Photo({ values, errors, photo }: Pick<EventFormProps, "values" | "photo"> & { errors: Record<string, string> }) {
  const hint = "JPEG, PNG oder WebP, höchstens 10 MB. Ort und Kamera werden aus der Datei entfernt.";
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2.5 strong">Oder ein eigenes Foto? <span className="soft font-normal">(freiwillig)</span></legend>
      {photo === "kept" && <Notice kind="ok">Ihr Foto ist schon da. Sie müssen es nicht noch einmal auswählen.</Notice>}
      {photo === "kept" && <input type="hidden" name="fotoDa" value={values.fotoDa} />}
      {photo && photo !== "kept" && (
        <>
          <img className="pic max-w-80" src={photo} alt={values.bildtext ?? ""} width="320" height="240" />
          <Check name="fotoWeg" value="ja" label="Foto entfernen und das gezeichnete Bild zeigen" defaultChecked={values.fotoWeg === "ja"} />
        </>
      )}
      <Field id="foto" label={photo ? "Ein anderes Foto" : "Foto"} hint={hint} error={errors.foto}>
        <input id="foto" name="foto" type="file" accept="image/jpeg,image/png,image/webp" className="input h-auto py-2.5" {...invalid({ id: "foto", hint, error: errors.foto })} />
      </Field>
      <Input name="bildtext" label="Was zeigt das Foto?" maxLength={250} defaultValue={values.bildtext ?? ""} error={errors.bildtext} hint="Ein Satz für Menschen, die es nicht sehen. Nötig, wenn Sie ein Foto hochladen." />
    </fieldset>
  );
}
