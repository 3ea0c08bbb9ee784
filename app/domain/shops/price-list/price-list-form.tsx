import { Check, Input, Textarea } from "#app/ui/field.tsx";
import { FieldGroup, ProfileForm, type ProfileFormProps } from "#app/domain/shops/profile/profile-form.tsx";

const labels = { name: "Was Sie tun", beschreibung: "Beschreibung", dauer: "Dauer in Minuten", preis: "Preis in Euro" };

/** What a shop does for you, how long it takes and what it costs. */
export function OfferedServiceForm({ action, values, errors = {}, submit }: ProfileFormProps & { submit: string }) {
  const field = (name: keyof typeof labels) => ({ name, label: labels[name], defaultValue: values[name] ?? "", error: errors[name] });
  return (
    <ProfileForm {...{ action, values, errors, labels, submit }}>
      <div className="grid gap-4">
        <Input {...field("name")} required maxLength={80} autoComplete="off" hint="Zum Beispiel Inspektion mit Lichttest." />
        <Textarea {...field("beschreibung")} optional rows={2} maxLength={300} hint="Zum Beispiel: Morgens gebracht, abends fertig." />
        <Input {...field("dauer")} optional inputMode="numeric" maxLength={4} className="max-w-60" />
      </div>
      <FieldGroup legend="Preis" hint="Mit Mehrwertsteuer. Ohne Preis steht dort „Preis auf Anfrage“, bei 0 Euro „kostenlos“.">
        <Input {...field("preis")} optional inputMode="decimal" maxLength={12} className="max-w-60" />
        <Check name="ab" value="ja" label="Das ist der kleinste Preis („ab“)" defaultChecked={values.ab !== undefined} />
      </FieldGroup>
    </ProfileForm>
  );
}
