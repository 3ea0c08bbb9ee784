import { WeekFormFields, weekLabels } from "#app/domain/opening-hours/week-form/week-form-fields.tsx";
import type { WeekErrors, WeekFields } from "#app/domain/opening-hours/week-form/week-fields.ts";
import { Button, ButtonLink, TextLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { ShopFrame } from "../enter-shop.server.ts";
import { ShopPage } from "../shop-page.tsx";

type Props = { frame: ShopFrame; here: string; fields: WeekFields; errors?: WeekErrors; /** hours that the form cannot say, in German words and as to be typed */ unshown?: { words: string; text: string } | null; copied?: string | null };

/** The week day by day. */
export function WeekPage({ frame, here, fields, errors = {}, unshown, copied }: Props) {
  return (
    <ShopPage frame={frame}>
      <TextLink href={here} icon="arrow-left">Zurück zu den Öffnungszeiten</TextLink>
      <h1 className="mt-2">Tag für Tag</h1>
      <p className="lead mt-3">Füllen Sie einen Tag aus und übertragen Sie ihn auf die anderen. Bevor etwas gespeichert wird, sehen Sie eine Vorschau.</p>
      <div className="stack mt-4 mb-6 max-w-160">
        {unshown && (
          <Notice kind="warn" title="Ihre jetzigen Zeiten passen nicht ganz in dieses Formular.">
            <p>Sie lauten: {unshown.words}. Was Sie hier eintragen, ersetzt sie. Wenn Sie sie behalten und nur etwas ändern möchten, nehmen Sie das <a href={`${here}?text=${encodeURIComponent(unshown.text)}#aendern`}>Textfeld</a>.</p>
          </Notice>
        )}
        {copied && <Notice kind="ok" live>{copied}</Notice>}
        <ErrorSummary errors={errors} labels={weekLabels} />
      </div>
      <form method="post" action={`${here}/woche`}>
        <Button className="sr-only" tabIndex={-1} aria-hidden="true">Vorschau ansehen</Button>
        <WeekFormFields fields={fields} errors={errors} copyAction={`${here}/woche/uebertragung`} />
        <p className="small soft mt-4">Zeiten über Mitternacht: einfach „20:00“ bis „2:00“. Bis Mitternacht: „0:00“.</p>
        <div className="row mt-4"><Button kind="main">Vorschau ansehen</Button><ButtonLink href={here}>Abbrechen</ButtonLink></div>
      </form>
    </ShopPage>
  );
}
