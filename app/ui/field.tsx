import type { ComponentProps, ReactNode } from "react";
import { Icon } from "#app/ui/icon.tsx";

/** What every field says: its label above, an optional hint below it, and what is wrong with what was typed. */
export type FieldWords = { label: ReactNode; name: string; id?: string; hint?: ReactNode; error?: string | null; optional?: boolean; className?: string };

/** One line of text. Give `defaultValue` back as it was typed, so that nothing is lost when something is wrong. */
export function Input({ label, hint, error, optional, className, id, ...rest }: FieldWords & Omit<ComponentProps<"input">, "id" | "name" | "className">) {
  const field = id ?? rest.name;
  return <Field {...{ label, hint, error, optional, className, id: field }}><input id={field} className="input" {...invalid({ id: field, hint, error })} {...rest} /></Field>;
}

/** Several lines of text. */
export function Textarea({ label, hint, error, optional, className, id, ...rest }: FieldWords & Omit<ComponentProps<"textarea">, "id" | "name" | "className">) {
  const field = id ?? rest.name;
  return <Field {...{ label, hint, error, optional, className, id: field }}><textarea id={field} rows={4} className="input" {...invalid({ id: field, hint, error })} {...rest} /></Field>;
}

/** One of a few. Options are given as `{ value, label }`. */
export function Select({ label, hint, error, optional, className, id, options, ...rest }: FieldWords & { options: { value: string; label: string }[] } & Omit<ComponentProps<"select">, "id" | "name" | "className">) {
  const field = id ?? rest.name;
  return (
    <Field {...{ label, hint, error, optional, className, id: field }}>
      <select id={field} className="input num" {...invalid({ id: field, hint, error })} {...rest}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </Field>
  );
}

/** A tick or a dot with its words; `count` stands at the end of the line, as facets have it. */
export function Check({ label, count, ...rest }: { label: ReactNode; count?: ReactNode } & ComponentProps<"input">) {
  return <label className="check"><input type="checkbox" {...rest} /> {label}{count !== undefined && <> <span className="n">{count}</span></>}</label>;
}

/** The frame of a field for controls drawn elsewhere; the control must take `id`, and `invalid()` for its error. */
export function Field({ label, hint, error, optional, className, id, children }: Omit<FieldWords, "name"> & { id: string; children: ReactNode }) {
  return (
    <div className={["field", error && "field-bad", className].filter(Boolean).join(" ")}>
      <label htmlFor={id}>{label}{optional && <span className="soft font-normal"> (freiwillig)</span>}</label>
      {children}
      {hint && <p className="hint" id={`${id}-hinweis`}>{hint}</p>}
      {error && <p className="error" id={`${id}-fehler`}><Icon name="circle-alert" />{error}</p>}
    </div>
  );
}

/** The attributes that tie a control to its hint and error. */
export function invalid({ id, hint, error }: { id: string; hint?: ReactNode; error?: string | null }) {
  const described = [hint && `${id}-hinweis`, error && `${id}-fehler`].filter(Boolean).join(" ");
  return { "aria-invalid": error ? true : undefined, "aria-describedby": described || undefined };
}
