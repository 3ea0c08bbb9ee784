import { UsualWeek } from "#app/domain/opening-hours/preview/hours-look.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Input, Select, Textarea } from "#app/ui/field.tsx";
import { Keep } from "#app/ui/keep.tsx";
import { Notice } from "#app/ui/notice.tsx";

const labels = {
  name: "Name des Geschäfts", strasse: "Straße und Hausnummer", plz: "PLZ", ort: "Ort", telefon: "Telefon", sortiment: "Was gibt es bei Ihnen?", zeiten: "Öffnungszeiten",
  stufe: "Stufe am Eingang, in cm", rollstuhl: "Mit dem Rollstuhl zugänglich?", wc: "Barrierefreies WC?",
};
type Field = keyof typeof labels;
type Seen = { value: string; words: string | null; notes: string[]; warnings: string[]; week: Parameters<typeof UsualWeek>[0]["week"] };
type Props = {
  /** page of the letter, to go back to */
  here: string;
  standing: string; values: Record<string, string>; errors: Record<string, string>;
  /** the hours as they were understood, to be looked at */
  seen: Seen | null;
};

/** What a shop can put right from a letter. Hours typed anew are shown as a week before they count. */
export function CorrectionForm({ here, standing, values, errors, seen }: Props) {
  const field = (name: Field) => ({ name, label: labels[name], defaultValue: values[name] ?? "", error: errors[name] });
  return (
    <form method="post" noValidate className="stack">
      <ErrorSummary errors={errors} labels={labels} />
      <input type="hidden" name="stand" value={standing} />
      {seen && <HoursSeen seen={seen} />}
      <Textarea {...field("zeiten")} rows={3} maxLength={500} optional hint="So, wie Sie es auf ein Schild schreiben: Mo-Fr 9-13 und 14-18 Uhr, Sa 9-14, Mi nachmittags zu." />
      <Input {...field("name")} required maxLength={120} autoComplete="organization" />
      <Input {...field("strasse")} maxLength={120} autoComplete="street-address" />
      <div className="grid grid-cols-[8rem_minmax(0,1fr)] gap-4 items-start">
        <Input {...field("plz")} inputMode="numeric" maxLength={5} autoComplete="postal-code" />
        <Input {...field("ort")} maxLength={80} autoComplete="address-level2" />
      </div>
      <Input {...field("telefon")} type="tel" optional maxLength={40} autoComplete="tel" hint="Steht öffentlich auf Ihrer Seite." />
      <Textarea {...field("sortiment")} rows={2} optional maxLength={2000} hint="Mit Kommas getrennt, zum Beispiel: Wolle, Stricknadeln, Knöpfe." />
      <div className="grid grid-cols-1 tablet:grid-cols-3 gap-4 items-start">
        <Input {...field("stufe")} inputMode="numeric" maxLength={3} optional hint="0 heißt ebenerdig." />
        <Select {...field("rollstuhl")} options={[{ value: "", label: "Weiß ich nicht" }, { value: "yes", label: "Ja" }, { value: "limited", label: "Teilweise" }, { value: "no", label: "Nein" }]} />
        <Select {...field("wc")} options={[{ value: "", label: "Weiß ich nicht" }, { value: "ja", label: "Ja" }, { value: "nein", label: "Nein" }]} />
      </div>
      <div className="answers mt-3">
        <Button kind="main" icon="check" wide tall>{seen ? "Ja, so speichern" : "Weiter"}</Button>
        <ButtonLink href={here} wide>Zurück</ButtonLink>
      </div>
    </form>
  );
}

function HoursSeen({ seen }: { seen: Seen }) {
  return (
    <section className="card" aria-labelledby="verstanden">
      <h2 id="verstanden" tabIndex={-1}>So haben wir Ihre Zeiten verstanden</h2>
      <input type="hidden" name="gesehen" value={seen.value || "keine"} />
      {seen.value === "" ? <p className="mt-2">Keine Angabe: Auf Ihrer Seite steht dann „Zeiten unbekannt“.</p> : <><p className="lead mt-2 mb-3">{seen.words}</p><UsualWeek week={seen.week} /></>}
      {seen.notes.map((note) => <Keep key={note} icon="info" className="small soft mt-3">{note}</Keep>)}
      {seen.warnings.map((warning) => <Notice key={warning} kind="warn" className="mt-3">{warning}</Notice>)}
      <p className="mt-3">Stimmt das, speichern Sie unten. Sonst ändern Sie den Text.</p>
    </section>
  );
}
