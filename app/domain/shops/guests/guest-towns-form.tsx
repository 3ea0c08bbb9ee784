import { Check } from "#app/ui/field.tsx";
import { FieldGroup, ProfileForm, type ProfileFormProps } from "#app/domain/shops/profile/profile-form.tsx";

/** In which neighbouring towns a shop is shown, too. */
export function GuestTownsForm({ action, values, errors = {}, towns }: ProfileFormProps & { towns: Array<{ slug: string; name: string }> }) {
  return (
    <ProfileForm {...{ action, values, errors, labels: {} }}>
      <FieldGroup legend="Auch gezeigt in">
        <div className="grid tablet:grid-cols-2 gap-x-6">{towns.map(({ slug, name }) => <Check key={slug} name={`stadt-${slug}`} value="ja" label={name} defaultChecked={values[`stadt-${slug}`] !== undefined} />)}</div>
      </FieldGroup>
    </ProfileForm>
  );
}
