import { Button, ButtonLink, TextButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field, Input, invalid } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BlurredPhoto } from "./shop-photos.tsx";

type Photo = Parameters<typeof BlurredPhoto>[0]["photo"];
type Errors = Record<string, string>;
const labels = { foto: "Foto", bildtext: "Was das Foto zeigt" };
const altHint = "Ein Satz für Menschen, die das Foto nicht sehen. Gut ist: „Regal mit bunter Sockenwolle, davor ein Sessel zum Probesitzen“. Nicht gut: „Bild 1“ oder „Unser Laden“.";

/** A new photo with its words. Works without JavaScript; the words come back where something was wrong, the file has to be chosen again. */
export function PictureUpload({ action, errors = {}, alt = "" }: { action: string; errors?: Errors; alt?: string }) {
  const { form, ...wrong } = errors;
  const hint = "JPEG, PNG oder WebP, höchstens 10 MB. Ort, Kamera und Zeit werden aus der Datei entfernt.";
  return (
    <form method="post" action={action} encType="multipart/form-data" className="grid gap-5 max-w-160">
      {form && <Notice kind="bad" live>{form}</Notice>}
      <ErrorSummary errors={wrong} labels={labels} />
      <Field id="foto" label={labels.foto} hint={hint} error={errors.foto}>
        <input id="foto" name="foto" type="file" required accept="image/jpeg,image/png,image/webp" className="input h-auto py-2.5" {...invalid({ id: "foto", hint, error: errors.foto })} />
      </Field>
      <AltField alt={alt} error={errors.bildtext} />
      <p><Button kind="main" icon="upload">Foto hochladen</Button></p>
    </form>
  );
}

/** Other words for a photo. */
export function PictureWords({ action, error, alt }: { action: string; error?: string; alt: string }) {
  return (
    <form method="post" action={action} className="grid gap-5 max-w-160">
      <AltField alt={alt} error={error} />
      <p><Button kind="main" icon="check">Worte speichern</Button></p>
    </form>
  );
}

function AltField({ alt, error }: { alt: string; error?: string }) {
  return <Input name="bildtext" label="Was zeigt das Foto?" required maxLength={250} defaultValue={alt} error={error} hint={altHint} autoComplete="off" />;
}

/** The photos of a shop in their order, each with what can be done to it. */
export function PictureList({ photos, here }: { photos: Photo[]; here: string }) {
  return (
    <ol className="grid gap-5">
      {photos.map((photo, at) => (
        <li key={photo.id} id={photo.id} className="grid gap-3 tablet:gap-5 tablet:grid-cols-[14rem_1fr] border-b border-line pb-5">
          <BlurredPhoto photo={{ ...photo, alt: "" }} sizes="14rem" className="aspect-4/3 max-w-80" later />
          <div className="stack">
            <p>{at === 0 && <b>Großes Foto auf Ihrer Seite: </b>}{photo.alt}</p>
            <div className="row">
              {at > 0 && <Place action={`${here}/${photo.id}/platz`} to="vorn" which={photo.alt} />}
              {at < photos.length - 1 && <Place action={`${here}/${photo.id}/platz`} to="hinten" which={photo.alt} />}
              <ButtonLink icon="pencil" href={`${here}/${photo.id}`}>Ändern<span className="sr-only">: {photo.alt}</span></ButtonLink>
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Place({ action, to, which }: { action: string; to: "vorn" | "hinten"; which: string }) {
  return <form method="post" action={action}><input type="hidden" name="richtung" value={to} /><TextButton>Weiter nach {to}<span className="sr-only">: {which}</span></TextButton></form>;
}
