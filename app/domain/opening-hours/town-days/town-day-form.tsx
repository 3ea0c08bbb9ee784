import { Button } from "#app/ui/button.tsx";
import { ChoiceCard } from "#app/ui/choice-card.tsx";
import { Input } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { DayTimesFields } from "../exceptions/day-times-fields.tsx";
import { townDayKinds } from "./town-day-kinds.ts";

type Props = { action: string; today: string; typed: Record<string, string | undefined>; errors: Record<string, string | undefined>; /** the law on Sundays of this Land */ law: string };

/** A new day of the town. */
export function TownDayForm({ action, today, typed, errors, law }: Props) {
  return (
    <form method="post" action={action} className="card stack">
      <fieldset><legend className="mb-2.5">Was für ein Tag?</legend>
        <div className="choices">{townDayKinds.map(({ kind, word, hint }, index) => <ChoiceCard key={kind} name="art" value={kind} title={word} defaultChecked={typed.art ? typed.art === kind : index === 0}>{hint}</ChoiceCard>)}</div>
      </fieldset>
      <Input label="Name" name="name" required maxLength={80} defaultValue={typed.name} error={errors.name} hint="So steht er bei den Geschäften, etwa „Adventssonntag“." />
      <Input label="Tag" name="tag" type="date" min={today} required className="max-w-60" defaultValue={typed.tag} error={errors.tag} />
      <DayTimesFields typed={typed} errors={errors} />
      <Notice kind="warn" className="small">{law}</Notice>
      <Button kind="main">Tag eintragen</Button>
      <p className="small soft">Die Geschäfte sehen den Tag in ihrem Büro und sagen mit einem Tipp, ob sie dabei sind. Bis dahin bleibt es bei ihren üblichen Zeiten.</p>
    </form>
  );
}
