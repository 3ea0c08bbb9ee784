import { Button } from "#app/ui/button.tsx";
import { Textarea } from "#app/ui/field.tsx";

type Props = { action: string; id: string; label: string; button: string; next?: string; typed?: string; error?: string; danger?: boolean };

/** One act of the town with its reason, which the shop reads. */
export function ReasonForm({ action, id, label, button, next, typed, error, danger }: Props) {
  return (
    <form method="post" action={action} className="stack">
      {next && <input type="hidden" name="weiter" value={next} />}
      <Textarea label={label} name="grund" id={id} rows={3} required maxLength={500} defaultValue={typed} error={error} hint="Das Geschäft liest diesen Satz." />
      <Button kind={danger ? "danger" : "secondary"}>{button}</Button>
    </form>
  );
}
