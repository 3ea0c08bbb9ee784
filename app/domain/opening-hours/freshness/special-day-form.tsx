import { Button } from "#app/ui/button.tsx";
import { Input } from "#app/ui/field.tsx";

type Props = { action: string; day: string; name: string; when: string; opens: string; typed?: Record<string, string>; errors?: Record<string, string> };

/** One special day: shut, or open from when until when. */
export function SpecialDayForm({ action, day, name, when, opens, typed, errors = {} }: Props) {
  return (
    <form method="post" action={action} className="card stack" aria-labelledby={`tag-${day}`}>
      <h3 id={`tag-${day}`}>{name}</h3>
      <p className="soft mt-0">{when}</p>
      <div className="row items-start">
        <Input label="von" name="von" id={`von-${day}`} type="time" className="w-32" defaultValue={typed?.von ?? opens} error={errors.von} />
        <Input label="bis" name="bis" id={`bis-${day}`} type="time" className="w-32" defaultValue={typed?.bis ?? "13:00"} error={errors.bis} />
      </div>
      <div className="row"><Button name="art" value="zeit" icon="clock">So haben wir offen</Button><Button name="art" value="zu" formNoValidate>Geschlossen</Button></div>
    </form>
  );
}
