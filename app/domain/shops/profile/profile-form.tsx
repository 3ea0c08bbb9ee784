import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";

export type FormValues = Record<string, string>;
export type FormErrors = Record<string, string>;
/** What every form of the profile is drawn from; `values` stand as they were typed. */
export type ProfileFormProps = { action: string; values: FormValues; errors?: FormErrors };

/** The frame of a form of the profile: what is wrong above, the fields, one button. */
export function ProfileForm({ action, values, errors = {}, labels, submit = "Speichern", children }: ProfileFormProps & { labels: Record<string, string>; submit?: string; children: ReactNode }) {
  const { form, ...wrong } = errors;
  return (
    <form method="post" action={action} className="grid gap-7 max-w-176" noValidate>
      {form && <Notice kind="bad" live>{form}</Notice>}
      <ErrorSummary errors={wrong} labels={labels} />
      {values.stand !== undefined && <input type="hidden" name="stand" value={values.stand} />}
      {children}
      <p><Button kind="main" icon="check" tall>{submit}</Button></p>
    </form>
  );
}

/** A group of fields under a question. */
export function FieldGroup({ legend, hint, children }: { legend: string; hint?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2.5 text-h3 strong">{legend}</legend>
      {hint && <p className="small soft -mt-2">{hint}</p>}
      {children}
    </fieldset>
  );
}
