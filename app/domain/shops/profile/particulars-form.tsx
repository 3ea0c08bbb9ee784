import { houses, trades } from "#app/domain/shops/trades.ts";
import { Field, Check, Input, invalid, Textarea } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import type { Profile } from "./find-profile.server.ts";
import { commonLanguages, type Language, otherLanguages } from "./languages.ts";
import { paymentKinds } from "./payment-kinds.ts";
import { FieldGroup, type FormValues, ProfileForm, type ProfileFormProps } from "./profile-form.tsx";

const labels = { name: "Name", branche: "Branche", geschichte: "Über das Geschäft", strasse: "Straße und Hausnummer", plz: "PLZ", ort: "Ort", telefon: "Telefon", email: "E-Mail", webseite: "Webseite", links: "Soziale Medien" };

/** A profile's particulars by field name. Each box has a name of its own, so that a form that comes back keeps every tick. */
export function particularsValues(profile: Profile): FormValues {
  return {
    name: profile.name, branche: profile.trade, geschichte: profile.story, strasse: profile.street ?? "", plz: profile.plz ?? "", ort: profile.city ?? "", telefon: profile.phone ?? "",
    email: profile.email ?? "", webseite: profile.website ?? "", links: profile.socialLinks.join("\n"),
    ...Object.fromEntries([...profile.paymentKinds.map((kind) => [`zahlung-${kind}`, "ja"]), ...profile.languages.map((code) => [`sprache-${code}`, "ja"])]),
  };
}

/** Who you are and how one reaches, pays and speaks with you. */
export function ParticularsForm({ action, values, errors = {} }: ProfileFormProps) {
  const field = (name: keyof typeof labels) => ({ name, label: labels[name], defaultValue: values[name] ?? "", error: errors[name] });
  const ticked = ({ code }: Language) => values[`sprache-${code}`] !== undefined;
  return (
    <ProfileForm {...{ action, values, errors, labels }}>
      <div className="grid gap-4">
        <Input {...field("name")} required maxLength={120} autoComplete="organization" />
        <Field id="branche" label={labels.branche} error={errors.branche}>
          <select id="branche" name="branche" className="input" defaultValue={values.branche} {...invalid({ id: "branche", error: errors.branche })}>
            {houses.map((house) => <optgroup key={house.slug} label={house.name}>{trades.filter((trade) => trade.house === house.slug).map(({ slug, name }) => <option key={slug} value={slug}>{name}</option>)}</optgroup>)}
          </select>
        </Field>
        <Textarea {...field("geschichte")} optional rows={6} maxLength={2000} hint="Zwei, drei Sätze: Was macht Ihr Geschäft aus? Der erste Satz steht groß unter dem Namen." />
      </div>
      <FieldGroup legend="Adresse">
        <Input {...field("strasse")} optional maxLength={120} autoComplete="street-address" />
        <div className="grid grid-cols-[8rem_minmax(0,1fr)] gap-4 items-start">
          <Input {...field("plz")} inputMode="numeric" maxLength={5} autoComplete="postal-code" />
          <Input {...field("ort")} maxLength={80} autoComplete="address-level2" />
        </div>
      </FieldGroup>
      <FieldGroup legend="Kontakt" hint="Steht öffentlich auf Ihrer Seite.">
        <Input {...field("telefon")} type="tel" optional maxLength={40} autoComplete="tel" />
        <Input {...field("email")} type="email" optional maxLength={200} autoComplete="email" />
        <Input {...field("webseite")} optional maxLength={300} inputMode="url" autoComplete="url" hint="Zum Beispiel www.ihr-laden.de." />
        <Textarea {...field("links")} optional rows={3} hint="Eine Adresse je Zeile, zum Beispiel https://www.instagram.com/ihrladen." />
      </FieldGroup>
      <FieldGroup legend="So kann man bei Ihnen bezahlen">
        <div className="grid tablet:grid-cols-2 gap-x-6">{paymentKinds.map(({ kind, name }) => <Check key={kind} name={`zahlung-${kind}`} value="ja" label={name} defaultChecked={values[`zahlung-${kind}`] !== undefined} />)}</div>
      </FieldGroup>
      <FieldGroup legend="Diese Sprachen sprechen Sie">
        <Languages languages={commonLanguages} ticked={ticked} />
        <Fold title="Weitere Sprachen" icon="languages" open={otherLanguages.some(ticked)}><Languages languages={otherLanguages} ticked={ticked} /></Fold>
      </FieldGroup>
    </ProfileForm>
  );
}

function Languages({ languages, ticked }: { languages: Language[]; ticked: (language: Language) => boolean }) {
  return <div className="grid tablet:grid-cols-2 desk:grid-cols-3 gap-x-6">{languages.map((language) => <Check key={language.code} name={`sprache-${language.code}`} value="ja" label={language.name} defaultChecked={ticked(language)} />)}</div>;
}
