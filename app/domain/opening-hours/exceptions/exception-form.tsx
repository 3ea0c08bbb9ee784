import { Button } from "#app/ui/button.tsx";
import { ChoiceCard, ChoiceCards } from "#app/ui/choice-card.tsx";
import { Input } from "#app/ui/field.tsx";
import { DayTimesFields } from "./day-times-fields.tsx";

type Props = { action: string; today: string; typed: Record<string, string | undefined>; errors: Record<string, string | undefined>; /** hint on Sundays and holidays */ law: string | null };

/** A day, or several in a row, on which something else holds than usual. */
export function ExceptionForm({ action, today, typed, errors, law }: Props) {
  return (
    <form method="post" action={action} className="card stack group">
      <div className="grid2">
        <Input label="Erster Tag" name="von" type="date" min={today} required defaultValue={typed.von} error={errors.von} />
        <Input label="Letzter Tag" name="bis" type="date" min={today} optional defaultValue={typed.bis} error={errors.bis} hint="Bei mehreren Tagen, etwa Betriebsferien." />
      </div>
      <ChoiceCards legend="Was gilt dann?">
        <ChoiceCard name="art" value="zu" title="Geschlossen" defaultChecked={typed.art !== "zeiten"}>Den ganzen Tag.</ChoiceCard>
        <ChoiceCard name="art" value="zeiten" title="Andere Zeiten" defaultChecked={typed.art === "zeiten"}>Zum Beispiel Heiligabend bis 13 Uhr.</ChoiceCard>
      </ChoiceCards>
      <div className="hidden group-has-[[value=zeiten]:checked]:block">
        <DayTimesFields typed={typed} errors={errors} />
        {law && <p className="small soft mt-3">{law}</p>}
      </div>
      <Input label="Grund" name="grund" optional maxLength={120} defaultValue={typed.grund} error={errors.grund} hint="Zum Beispiel Betriebsferien oder Inventur. Das lesen auch Ihre Kundinnen und Kunden." />
      <Button kind="main">Eintragen</Button>
    </form>
  );
}
