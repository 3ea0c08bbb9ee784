import { useRef } from "react";
import { invalid } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";

type StepperProps = {
  label: string; name: string; id?: string;
  /** A text where what was typed is no number and is given back. */
  value: number | string;
  min?: number; max?: number; error?: string | null; small?: boolean; form?: string;
  /** The name the two buttons send (value "-1" or "1") where there is no JavaScript; without it they only count. */
  stepName?: string;
};

/**
 * A number of pieces with one-less and one-more. With JavaScript the buttons only change the number; without it they
 * submit the form with `stepName` = "-1" or "1", and the action adds it to the number sent beside it. The hidden button
 * before them is what the Enter key presses, so that it sends the form and does not count down.
 */
export function Stepper({ label, name, id = name, value, min = 0, max = 99, error, small, form, stepName = "schritt" }: StepperProps) {
  const input = useRef<HTMLInputElement>(null);
  const step = (by: number) => (event: { preventDefault: () => void }) => {
    const field = input.current;
    if (!field) return;
    event.preventDefault();
    const next = Math.min(max, Math.max(min, (Number.parseInt(field.value, 10) || 0) + by));
    field.value = String(next);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  return (
    <div className={["field w-auto", error && "field-bad"].filter(Boolean).join(" ")}>
      <label htmlFor={id} className={small ? "small" : undefined}>{label}</label>
      <button type="submit" form={form} className="sr-only" tabIndex={-1} aria-hidden="true">{label}</button>
      <div className="stepper">
        <button type="submit" name={stepName} value="-1" form={form} aria-label={`${label}: eins weniger`} formNoValidate onClick={step(-1)}>−</button>
        <input ref={input} id={id} name={name} form={form} inputMode="numeric" autoComplete="off" defaultValue={value} {...invalid({ id, error })} />
        <button type="submit" name={stepName} value="1" form={form} aria-label={`${label}: eins mehr`} formNoValidate onClick={step(1)}>+</button>
      </div>
      {error && <p className="error" id={`${id}-fehler`}><Icon name="circle-alert" />{error}</p>}
    </div>
  );
}
