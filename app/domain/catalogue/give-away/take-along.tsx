import { TextLink } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";

/** A shop for the address book and its special days for the calendar, folded away on its page. */
export function TakeAlong({ base }: { base: string }) {
  return (
    <Fold title="Mitnehmen" icon="share-2">
      <p className="row gap-x-6">
        <TextLink icon="user-plus" href={`${base}/kontakt.vcf`}>Ins Adressbuch</TextLink>
        <TextLink icon="calendar-plus" href={`${base}/sonderzeiten.ics`}>Sonderzeiten in den Kalender</TextLink>
      </p>
    </Fold>
  );
}
