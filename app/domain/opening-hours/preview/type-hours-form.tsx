import { Button, TextLink } from "#app/ui/button.tsx";
import { Textarea } from "#app/ui/field.tsx";

type Props = { /** /laden/baecker/oeffnungszeiten */ base: string; text: string; error?: string | null; /** the main act of the page */ main?: boolean };

/** Hours in one's own words: leads to a preview, saves nothing. */
export function TypeHoursForm({ base, text, error, main }: Props) {
  return (
    <form method="get" action={`${base}/vorschau`} className="stack">
      <Textarea label="Schreiben Sie Ihre Zeiten, wie Sie es gewohnt sind" name="text" rows={3} maxLength={500} required defaultValue={text} error={error} hint="Zum Beispiel: Mo-Fr 9-13 und 14-18 Uhr, Sa 9-14, Mi nachmittags zu, Feiertage geschlossen." />
      <div className="row"><Button kind={main ? "main" : "secondary"}>Vorschau ansehen</Button><TextLink href={`${base}/woche`} arrow>Lieber Tag für Tag eintragen</TextLink></div>
    </form>
  );
}
