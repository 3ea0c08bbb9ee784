import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Input, Textarea } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { MOST_OFFER } from "./offer-fields.ts";

const labels = { titel: "Was gibt es?", text: "Mehr dazu", preis: "Preis", je: "Der Preis gilt", von: "Vom", bis: "Bis zum" };

/** All there is to say of an offer. Works without JavaScript; what was typed comes back with its sentence. */
export function OfferForm({ action, submit, values, errors = {} }: { action: string; submit: string; values: Record<string, string>; errors?: Record<string, string> }) {
  const { form, ...wrong } = errors;
  const field = (name: keyof typeof labels) => ({ name, label: labels[name], defaultValue: values[name] ?? "", error: errors[name] });
  return (
    <form method="post" action={action} className="grid gap-5 max-w-160">
      {form && <Notice kind="bad" live>{form}</Notice>}
      <ErrorSummary errors={wrong} labels={labels} />
      <Input {...field("titel")} required maxLength={MOST_OFFER.title} hint="Zum Beispiel: Pflaumenkuchen vom Blech." autoComplete="off" />
      <Textarea {...field("text")} optional rows={3} maxLength={MOST_OFFER.text} />
      <div className="grid2">
        <Input {...field("preis")} optional inputMode="decimal" hint="Endpreis in Euro mit Mehrwertsteuer, zum Beispiel 2,80." autoComplete="off" />
        <Input {...field("je")} optional maxLength={MOST_OFFER.priceFor} hint="Zum Beispiel: je Stück, je 100 g, je Liter. Bei loser Ware und Packungen nennen Sie bitte den Preis je Kilo oder Liter." autoComplete="off" />
      </div>
      <div className="grid2">
        <Input {...field("von")} type="date" required />
        <Input {...field("bis")} type="date" required hint="Der letzte Tag; höchstens 31 Tage." />
      </div>
      <p><Button kind="main" icon="check">{submit}</Button></p>
    </form>
  );
}
