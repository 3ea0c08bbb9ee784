import { numberWord } from "#app/domain/baskets/basket-view.ts";
import type { PartChoice } from "#app/domain/orders/slips/checkout-part.ts";
import { CheckoutSlip } from "#app/domain/orders/slips/checkout-slip.tsx";
import { Button, TextLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Input } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { SlipSum } from "#app/ui/slip.tsx";
import { cents, formatMoney, vatWords } from "#app/values/money.ts";
import type { CheckoutPage } from "./checkout.tsx";

type Person = { name: string; email: string; phone: string };
type ChooseStepProps = { page: CheckoutPage; person: Person; choices: Record<string, PartChoice>; errors: Record<string, string>; notes: string[] };

/** First step: per shop how and when, then who fetches. The sums are asked for again with the next step. */
export function ChooseStep({ page: { parts, hasProblems }, person, choices, errors, notes }: ChooseStepProps) {
  return (
    <>
      <h1>Kasse</h1>
      <p className="lead mt-1.5">{intro(parts.length)}</p>
      <form className="two mt-6" method="post" action="/kasse" noValidate>
        <div>
          {notes.length > 0 && <Refusal notes={notes} />}
          {hasProblems && <Changed />}
          <ErrorSummary className="mb-6" errors={errors} labels={labels(parts)} />
          {parts.map((part) => <CheckoutSlip key={part.shopId} part={part} choice={choices[part.shopId] ?? { mode: null, day: null, slot: null }} errors={errors} />)}
          <Who person={person} errors={errors} />
        </div>
        <Onward parts={parts} hasProblems={hasProblems} />
      </form>
    </>
  );
}

function intro(shops: number): string {
  if (shops === 1) return "Ein Geschäft, eine Bestellung, eine Abholzeit.";
  const word = numberWord(shops);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} Geschäfte, ${word} Bestellungen. Jede hat ihre eigene Abholzeit.`;
}

function labels(parts: CheckoutPage["parts"]): Record<string, string> {
  const shops = parts.flatMap(({ shopId, name }) => [[`art-${shopId}`, name], [`zeit-${shopId}`, name]]);
  return { name: "Name", email: "E-Mail", telefon: "Handynummer", ...Object.fromEntries(shops) };
}

function Refusal({ notes }: { notes: string[] }) {
  return (
    <Notice kind="bad" live className="mb-6" title="Es wurde noch nichts bestellt.">
      <ul>{notes.map((note) => <li key={note}>{note}</li>)}</ul>
      <p>Ihre Angaben sind noch da.</p>
    </Notice>
  );
}

function Changed() {
  return (
    <Notice kind="warn" className="mb-6" title="In Ihrem Korb hat sich etwas geändert.">
      Bei den markierten Zeilen steht, was. Mit „Änderungen übernehmen“ gelten die neuen Preise und Mengen; was es nicht mehr gibt, verlässt den Korb.
    </Notice>
  );
}

function Who({ person, errors }: { person: Person; errors: Record<string, string> }) {
  return (
    <section className="mt-11" aria-labelledby="wer">
      <h2 id="wer" className="mb-4">Wer holt ab?</h2>
      <div className="grid2">
        <Input label="Name" name="name" autoComplete="name" defaultValue={person.name} error={errors.name} required />
        <Input label="Handynummer" name="telefon" type="tel" autoComplete="tel" optional defaultValue={person.phone} error={errors.telefon} />
        <Input label="E-Mail" name="email" type="email" autoComplete="email" defaultValue={person.email} error={errors.email} required hint="Dorthin kommen Bestätigung und Abholcode." />
      </div>
    </section>
  );
}

function Onward({ parts, hasProblems }: { parts: CheckoutPage["parts"]; hasProblems: boolean }) {
  const deposit = parts.reduce((sum, part) => sum + part.deposit.amount, 0);
  return (
    <aside className="stick" aria-labelledby="weiter">
      <h2 id="weiter">Was es kostet</h2>
      <div className="stack mt-4">
        {parts.length > 1 && parts.map(({ shopId, name, total }) => <SlipSum key={shopId} label={name} soft><span className="num">{formatMoney(total)}</span></SlipSum>)}
        {parts.length > 1 && <hr className="rule my-4" />}
        <SlipSum label={parts.length === 1 ? "Summe" : "Alle Geschäfte"}><span className="price price-big">{formatMoney(cents(parts.reduce((sum, { total }) => sum + total.amount, 0)))}</span></SlipSum>
        <p className="small soft">{vatWords(parts.flatMap(({ vatRates }) => vatRates), cents(deposit))} · Abholen kostet nichts extra</p>
        {hasProblems
          ? <Button kind="main" icon="check" wide tall name="schritt" value="annehmen">Änderungen übernehmen</Button>
          : <Button kind="main" wide tall name="schritt" value="pruefen">Weiter: prüfen</Button>}
        <p className="small soft">Noch wird nichts bestellt. Im nächsten Schritt sehen Sie alles auf einen Blick.</p>
        <p><TextLink icon="arrow-left" href="/korb">Zurück zum Korb</TextLink></p>
      </div>
    </aside>
  );
}
