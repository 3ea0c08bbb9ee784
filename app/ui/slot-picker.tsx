import { Icon } from "#app/ui/icon.tsx";

export type SlotDay = { label: string; href: string; current?: boolean };
/** `value` is sent; `label` is the time ("15:30"), `note` a second line; `full` cannot be chosen and says „belegt“. */
export type SlotChoice = { value: string; label: string; note?: string; full?: boolean };

type SlotPickerProps = {
  legend: string; name: string; slots: SlotChoice[]; days?: SlotDay[]; chosen?: string | null; error?: string | null; id?: string; required?: boolean; fullWord?: string;
};

/** A time, or one of a few sizes: days are links, times are radios, a full one is dashed. */
export function SlotPicker({ legend, name, slots, days, chosen, error, id = name, required, fullWord = "belegt" }: SlotPickerProps) {
  return (
    <fieldset id={id} aria-describedby={error ? `${id}-fehler` : undefined}>
      <legend className="mb-2.5">{legend}</legend>
      {days && days.length > 0 && <p className="days mb-2.5">{days.map(({ label, href, current }) => <a key={href} className="chip" href={href} aria-current={current ? "true" : undefined}>{label}</a>)}</p>}
      <div className="slots">
        {slots.map(({ value, label, note, full }) => (
          <label key={value} className="slot">
            <input type="radio" name={name} value={value} defaultChecked={value === chosen && !full} disabled={full} required={required} />
            <span>{label}{(full || note) && <small>{full ? fullWord : note}</small>}</span>
          </label>
        ))}
      </div>
      {slots.length === 0 && <p className="soft">An diesem Tag ist keine Zeit mehr frei.</p>}
      {error && <p className="error mt-2" id={`${id}-fehler`}><Icon name="circle-alert" />{error}</p>}
    </fieldset>
  );
}
