import { Input, Textarea } from "#app/ui/field.tsx";
import { FieldGroup, type FormValues, ProfileForm, type ProfileFormProps } from "./profile-form.tsx";

const labels = { weg: "So kommt man hin", breite: "Breite", laenge: "Länge" };

/** The way to a shop by field name. */
export function wayValues({ wayText, lat, lon }: { wayText: string | null; lat: number | null; lon: number | null }): FormValues {
  return { weg: wayText ?? "", breite: lat === null ? "" : String(lat).replace(".", ","), laenge: lon === null ? "" : String(lon).replace(".", ",") };
}

/** How one gets there, and where on the map it is. */
export function WayForm({ action, values, errors = {}, mapHref }: ProfileFormProps & { mapHref: string }) {
  const field = (name: keyof typeof labels) => ({ name, label: labels[name], defaultValue: values[name] ?? "", error: errors[name] });
  return (
    <ProfileForm {...{ action, values, errors, labels }}>
      <Textarea {...field("weg")} optional rows={5} maxLength={600} hint="Ein Hinweis je Zeile: Haltestelle, Parkplatz, Hofeingang. Haltestellen, Parkplätze und Radständer aus der Liste der Stadt stehen von selbst dabei." />
      <FieldGroup legend="Punkt auf der Karte" hint={<>Suchen Sie Ihr Geschäft auf der <a href={mapHref}>OpenStreetMap-Karte</a>, klicken Sie mit der rechten Maustaste darauf (am Telefon lange drücken) und wählen Sie „Adresse anzeigen“. Dort stehen zwei Zahlen: zuerst die Breite, dann die Länge.</>}>
        <div className="grid2 max-w-144">
          <Input {...field("breite")} optional inputMode="decimal" maxLength={24} hint="In Deutschland 47 bis 56." />
          <Input {...field("laenge")} optional inputMode="decimal" maxLength={24} hint="In Deutschland 5 bis 16." />
        </div>
      </FieldGroup>
    </ProfileForm>
  );
}
