import { Check, Input, Textarea } from "#app/ui/field.tsx";
import { FieldGroup, ProfileForm, type ProfileFormProps } from "#app/domain/shops/profile/profile-form.tsx";
import { legalForms, type TraderFields } from "./trader-fields.ts";

const labels = {
  name: "Name des Unternehmens", rechtsform: "Rechtsform", vertreten: "Vertreten durch", strasse: "Straße und Hausnummer", plz: "PLZ", ort: "Ort", email: "E-Mail", telefon: "Telefon", ustId: "Umsatzsteuer-ID",
  register: "Register", aufsicht: "Aufsichtsbehörde", beruf: "Beruf und Kammer",
};

/** A trader by field name. */
export function traderValues(trader: TraderFields): Record<string, string> {
  return {
    name: trader.name, rechtsform: trader.legalForm, vertreten: trader.responsible, strasse: trader.street, plz: trader.plz, ort: trader.city, email: trader.email, telefon: trader.phone, ustId: trader.vatId ?? "",
    register: trader.registerEntry ?? "", aufsicht: trader.supervisor ?? "", beruf: trader.profession ?? "", ...(trader.smallBusiness && { klein: "ja" }),
  };
}

/** What the law wants to know of whoever stands behind a shop (§ 5 DDG). */
export function TraderForm({ action, values, errors = {} }: ProfileFormProps) {
  const field = (name: keyof typeof labels) => ({ name, label: labels[name], defaultValue: values[name] ?? "", error: errors[name] });
  return (
    <ProfileForm {...{ action, values, errors, labels }}>
      <div className="grid gap-4">
        <Input {...field("name")} required maxLength={120} autoComplete="organization" hint="So, wie es im Register oder in der Gewerbeanmeldung steht." />
        <Input {...field("rechtsform")} required maxLength={60} list="rechtsformen" autoComplete="off" className="max-w-100" />
        <datalist id="rechtsformen">{legalForms.map((form) => <option key={form} value={form} />)}</datalist>
        <Input {...field("vertreten")} required maxLength={160} autoComplete="name" hint="Inhaberin, Geschäftsführer, alle Vertretungsberechtigten mit Vor- und Nachnamen." />
      </div>
      <FieldGroup legend="Anschrift und Kontakt" hint="Ein Postfach genügt nicht.">
        <Input {...field("strasse")} required maxLength={120} autoComplete="street-address" />
        <div className="grid grid-cols-[8rem_minmax(0,1fr)] gap-4 items-start">
          <Input {...field("plz")} required inputMode="numeric" maxLength={5} autoComplete="postal-code" />
          <Input {...field("ort")} required maxLength={80} autoComplete="address-level2" />
        </div>
        <Input {...field("email")} type="email" required maxLength={200} autoComplete="email" />
        <Input {...field("telefon")} type="tel" required maxLength={40} autoComplete="tel" />
      </FieldGroup>
      <FieldGroup legend="Steuer und Register">
        <Input {...field("ustId")} optional maxLength={20} className="max-w-100" hint="Zum Beispiel DE123456789. Nicht die Steuernummer: Die gehört nicht ins Impressum." />
        <Check name="klein" value="ja" label="Kleinunternehmen nach § 19 UStG" defaultChecked={values.klein !== undefined} />
        <Input {...field("register")} optional maxLength={160} hint="Zum Beispiel Amtsgericht Erlenstedt, HRB 1234." />
      </FieldGroup>
      <FieldGroup legend="Nur für manche Berufe" hint="Leer lassen, wenn es Sie nicht betrifft.">
        <Input {...field("aufsicht")} optional maxLength={200} hint="Wenn Ihr Gewerbe eine Zulassung braucht, zum Beispiel bei Apotheken." />
        <Textarea {...field("beruf")} optional rows={3} maxLength={500} hint="Bei geschützten Berufen: Kammer, Berufsbezeichnung und wo sie verliehen wurde, Berufsordnung und wo man sie findet." />
      </FieldGroup>
    </ProfileForm>
  );
}
