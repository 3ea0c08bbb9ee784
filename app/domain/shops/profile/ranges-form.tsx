import { Textarea } from "#app/ui/field.tsx";
import { ProfileForm, type ProfileFormProps } from "./profile-form.tsx";

const labels = { sortiment: "Ihr Sortiment" };

/** What a shop has, in words, one a line. */
export function RangesForm({ action, values, errors = {} }: ProfileFormProps) {
  return (
    <ProfileForm {...{ action, values, errors, labels }}>
      <Textarea name="sortiment" label={labels.sortiment} rows={12} defaultValue={values.sortiment ?? ""} error={errors.sortiment} hint="Ein Wort oder eine kurze Wendung je Zeile, oder mit Komma getrennt. Höchstens 40." />
    </ProfileForm>
  );
}
