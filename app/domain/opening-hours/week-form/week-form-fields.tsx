import { Button } from "#app/ui/button.tsx";
import { Check, Input, Select } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { formatWeekday } from "#app/values/day-words.ts";
import type { WeekErrors, WeekFields } from "./week-fields.ts";
import { dayKeys, holidayKey } from "./week-form.ts";

const kinds = [{ value: "unbekannt", label: "keine Angabe" }, { value: "offen", label: "geöffnet" }, { value: "zu", label: "geschlossen" }, { value: "termin", label: "nur nach Termin" }];
const holidayKinds = [...kinds, { value: "wie-tag", label: "wie am selben Wochentag" }].map((kind) => (kind.value === "offen" ? { ...kind, label: "eigene Zeiten" } : kind));
/** Hides the times of a day that has none, without a script. */
const whenOpen = "group-has-[[value=zu]:checked]:hidden group-has-[[value=termin]:checked]:hidden group-has-[[value=unbekannt]:checked]:hidden group-has-[[value=wie-tag]:checked]:hidden";

/** Names of the fields for a list of what is wrong. */
export const weekLabels: Record<string, string> = Object.fromEntries([...dayKeys.map((key, index) => [key, formatWeekday(index + 1)]), [holidayKey, "Feiertage"]].flatMap(([key, day]) =>
  [1, 2, 3].flatMap((number) => [[`${key}-von-${number}`, day], [`${key}-bis-${number}`, day]])));

type Props = { fields: WeekFields; errors?: WeekErrors; /** where a day is copied to others */ copyAction: string };

/** Seven days and the public holidays; works by keyboard, on a phone and without a script. */
export function WeekFormFields({ fields, errors = {}, copyAction }: Props) {
  return (
    <div className="grid2">
      {dayKeys.map((key, index) => <DayFields key={key} name={key} day={formatWeekday(index + 1)} {...{ fields, errors, copyAction }} />)}
      <div>
        <DayFields name={holidayKey} day="Feiertage" {...{ fields, errors }} />
        <div className="card mt-4"><Check label="Außerhalb der Zeiten auch nach Vereinbarung" name="termine" value="ja" defaultChecked={Boolean(fields.termine)} /></div>
      </div>
    </div>
  );
}

function DayFields({ name, day, fields, errors, copyAction }: { name: string; day: string; fields: WeekFields; errors: WeekErrors; copyAction?: string }) {
  const more = [2, 3].some((number) => fields[`${name}-von-${number}`] || fields[`${name}-bis-${number}`] || errors[`${name}-von-${number}`] || errors[`${name}-bis-${number}`]);
  return (
    <fieldset className="card group stack scroll-mt-4" id={name} aria-label={day}>
      <Select label={day} name={`${name}-art`} options={name === holidayKey ? holidayKinds : kinds} defaultValue={fields[`${name}-art`] ?? "unbekannt"} />
      <div className={`stack ${whenOpen}`}>
        <SpanFields {...{ name, number: 1, fields, errors }} />
        <Check label="Ende offen" name={`${name}-ende`} value="ja" defaultChecked={Boolean(fields[`${name}-ende`])} />
        <Fold title="Pause oder weitere Zeiten" open={more}><div className="stack"><SpanFields {...{ name, number: 2, fields, errors }} /><SpanFields {...{ name, number: 3, fields, errors }} /></div></Fold>
      </div>
      {copyAction && (
        <Fold title="Auf andere Tage übertragen" icon="copy">
          <div className="grid grid-cols-2 gap-x-4">{dayKeys.flatMap((key, index) => (key === name ? [] : [<Check key={key} label={formatWeekday(index + 1)} name={`${name}-an`} value={key} />]))}</div>
          <Button className="mt-3" name="von" value={name} formAction={`${copyAction}#${name}`} formNoValidate>{day} übertragen</Button>
        </Fold>
      )}
    </fieldset>
  );
}

function SpanFields({ name, number, fields, errors }: { name: string; number: number; fields: WeekFields; errors: WeekErrors }) {
  const words = number === 1 ? ["von", "bis"] : [`${number}. Zeit von`, `${number}. Zeit bis`];
  const [from, to] = [`${name}-von-${number}`, `${name}-bis-${number}`];
  return (
    <div className="row items-start">
      <Input label={words[0]} name={from} type="time" className={errors[from] ? "w-full" : "w-36"} defaultValue={fields[from]} error={errors[from]} />
      <Input label={words[1]} name={to} type="time" className={errors[to] ? "w-full" : "w-36"} defaultValue={fields[to]} error={errors[to]} />
    </div>
  );
}
