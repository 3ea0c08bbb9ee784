import { Button } from "#app/ui/button.tsx";
import { Input } from "#app/ui/field.tsx";

type Props = { action: string; typed: Record<string, string>; errors?: Record<string, string>; running?: boolean };

/** Holidays, illness, building work: from when until when, and a line for those who come. */
export function PauseForm({ action, typed, errors = {}, running = false }: Props) {
  return (
    <form method="post" action={action} className="stack">
      <div className="row items-start">
        <Input label="Von" name="von" type="date" required className="w-44" defaultValue={typed.von} error={errors.von} />
        <Input label="Bis einschließlich" name="bis" type="date" optional className="w-60" defaultValue={typed.bis} error={errors.bis} />
      </div>
      <Input label="Hinweis" name="hinweis" optional maxLength={200} hint="Zum Beispiel „Wir machen Urlaub“. Das lesen alle, die kommen wollen." defaultValue={typed.hinweis} error={errors.hinweis} />
      <Button kind={running ? "secondary" : "plain"} icon="calendar-x">{running ? "Ändern" : "Vorübergehend schließen"}</Button>
    </form>
  );
}
