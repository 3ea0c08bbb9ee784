import { Check, Input } from "#app/ui/field.tsx";
import type { Profile } from "./find-profile.server.ts";
import { FieldGroup, type FormValues, ProfileForm, type ProfileFormProps } from "./profile-form.tsx";

const labels = { stufe: "Stufe am Eingang", stufeCm: "Höhe der Stufe", tuer: "Türbreite", rollstuhl: "Rollstuhl", wc: "WC", schleife: "Induktionsschleife", hunde: "Assistenzhunde", stille: "Stille Stunde", stilleZeit: "Wann" };
const either = [["ja", "Ja"], ["nein", "Nein"]] satisfies Answers;
type Answers = Array<[value: string, label: string]>;

/** A profile's access facts by field name; what is not known is "unbekannt". */
export function accessValues(profile: Profile): FormValues {
  const told = (fact: boolean | null) => (fact === null ? "unbekannt" : fact ? "ja" : "nein");
  return {
    stufe: profile.stepCm === null ? "unbekannt" : profile.stepCm === 0 ? "keine" : "stufe", stufeCm: profile.stepCm ? String(profile.stepCm) : "", tuer: profile.doorWidthCm === null ? "" : String(profile.doorWidthCm),
    rollstuhl: { yes: "gut", limited: "teilweise", no: "nein" }[profile.wheelchair ?? ""] ?? "unbekannt",
    wc: told(profile.hasWc), schleife: told(profile.hasLoop), hunde: told(profile.guideDogs), stille: told(profile.hasQuietHour), stilleZeit: profile.quietHour ?? "",
  };
}

/** How one gets in and along. Every question may stay open; nothing is guessed from an answer left out. */
export function AccessForm({ action, values, errors = {} }: ProfileFormProps) {
  const ask = (name: keyof typeof labels, answers: Answers) => <Answered name={name} answers={answers} chosen={values[name]} />;
  return (
    <ProfileForm {...{ action, values, errors, labels }}>
      <FieldGroup legend="Gibt es am Eingang eine Stufe?">
        {ask("stufe", [["keine", "Nein, man kommt ohne Stufe hinein"], ["stufe", "Ja, eine oder mehrere"]])}
        <Input name="stufeCm" label="Wenn ja: wie hoch, in Zentimetern?" inputMode="numeric" maxLength={6} defaultValue={values.stufeCm ?? ""} error={errors.stufeCm} className="max-w-80" hint="Bei mehreren Stufen die höchste." />
      </FieldGroup>
      <FieldGroup legend="Wie breit ist die Tür?">
        <Input name="tuer" label="Lichte Breite in Zentimetern" inputMode="numeric" maxLength={6} defaultValue={values.tuer ?? ""} error={errors.tuer} className="max-w-80" hint="Leer lassen, wenn Sie es nicht wissen. Ein Rollstuhl braucht etwa 90 cm." />
      </FieldGroup>
      <FieldGroup legend="Kommt man mit dem Rollstuhl hinein und zurecht?">{ask("rollstuhl", [["gut", "Ja, gut"], ["teilweise", "Teilweise, mit Hilfe"], ["nein", "Nein"]])}</FieldGroup>
      <FieldGroup legend="Gibt es ein WC, das man mit dem Rollstuhl benutzen kann?">{ask("wc", either)}</FieldGroup>
      <FieldGroup legend="Gibt es eine Induktionsschleife für Hörgeräte?">{ask("schleife", either)}</FieldGroup>
      <FieldGroup legend="Dürfen Assistenzhunde mit hinein?" hint="Menschen mit Behinderung dürfen sie fast überall mitbringen (§ 12e BGG).">{ask("hunde", either)}</FieldGroup>
      <FieldGroup legend="Gibt es eine stille Stunde?" hint="Eine Zeit mit leiser Musik und gedämpftem Licht, zum Beispiel für Menschen mit Autismus.">
        {ask("stille", either)}
        <Input name="stilleZeit" label="Wenn ja: wann?" maxLength={80} defaultValue={values.stilleZeit ?? ""} error={errors.stilleZeit} className="max-w-120" hint="Zum Beispiel dienstags 14 bis 16 Uhr." />
      </FieldGroup>
    </ProfileForm>
  );
}

/** The answers to a question of the group around it, the open one last and chosen unless another is. */
function Answered({ name, answers, chosen = "unbekannt" }: { name: string; answers: Answers; chosen?: string }) {
  return <div className="grid gap-x-6" id={name}>{[...answers, ["unbekannt", "Weiß ich nicht"]].map(([value, label]) => <Check key={value} type="radio" name={name} value={value} label={label} defaultChecked={chosen === value} />)}</div>;
}
