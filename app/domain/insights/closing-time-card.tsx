import { StateBadge } from "#app/domain/opening-hours/signs/state-badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { Input } from "#app/ui/field.tsx";

type Props = {
  /** Where the form goes, such as /laden/radhaus/heute. */
  action: string;
  day: { state: { kind: "open" | "soon" | "closed" | "unknown"; label: string }; text: string; closing: string; special: { reason: string } | null };
  errors?: Record<string, string>; typed?: Record<string, string>; level?: 1 | 2;
};

/** Today's closing time: another one, shut for the day, or back to the usual hours. */
export function ClosingTimeCard({ action, day, errors = {}, typed = {}, level = 2 }: Props) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <section className="card" aria-labelledby="zu">
      <Heading id="zu" className="text-h3">Wann schließen Sie heute?</Heading>
      <p className="row mt-2"><StateBadge state={day.state} /><span className="small soft">heute {day.text}{day.special?.reason ? `, ${day.special.reason}` : ""}</span></p>
      <form method="post" action={action} className="stack mt-3">
        <div className="row items-end">
          <Input label="Uhrzeit" name="schluss" type="time" className={errors.schluss ? "w-full" : "w-40"} defaultValue={typed.schluss ?? day.closing} error={errors.schluss} />
          <Button name="art" value="zeit">Für heute ändern</Button>
        </div>
        <Input label="Grund" name="grund" optional maxLength={120} hint="Zum Beispiel Inventur. Das lesen auch Ihre Kundinnen und Kunden." defaultValue={typed.grund} error={errors.grund} />
        <div className="row">
          <Button name="art" value="zu" formNoValidate>Heute geschlossen</Button>
          {day.special && <Button name="art" value="ueblich" formNoValidate>Wie üblich öffnen</Button>}
        </div>
      </form>
      <p className="small soft mt-3">Kundinnen und Kunden sehen es sofort. Morgen gilt wieder Ihre normale Zeit.</p>
    </section>
  );
}
