import type { StockFact } from "#app/domain/catalogue/stock-mark.tsx";
import { Button } from "#app/ui/button.tsx";
import { Input, Select } from "#app/ui/field.tsx";
import { Stepper } from "#app/ui/stepper.tsx";

type FormProps = {
  /** The variant and its name, and the address of its own pages such as /laden/radhaus/produkte/variant-1. */
  id: string; name: string; href: string;
  /** The page to come back to. */
  next: string; error?: string | null;
};

/** A new price, as people type it: "62,00". */
export function PriceForm({ id, name, href, next, error, price }: FormProps & { price: string }) {
  return (
    <form method="post" action={`${href}/preis`} aria-label={`Preis von ${name}`} className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="weiter" value={next} />
      <Input label="Preis €" name="preis" id={`preis-${id}`} className={error ? "w-full" : "w-24"} inputMode="decimal" autoComplete="off" defaultValue={price} error={error} />
      <Button aria-label={`Preis von ${name} ändern`}>Ändern</Button>
    </form>
  );
}

/** How many there are, or how they look; the button confirms it also when nothing has changed. */
export function StockForm({ id, name, href, next, error, stock, typed }: FormProps & { stock: StockFact; typed?: string }) {
  return (
    <form method="post" action={`${href}/bestand`} aria-label={`Vorrat von ${name}`} className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="weiter" value={next} />
      {stock.kind === "exact" ? (
        <>
          <input type="hidden" name="art" value="stueck" />
          <input type="hidden" name="gesehen" value={stock.count} />
          {typed === undefined
            ? <Stepper label="Vorrat" name="anzahl" id={`vorrat-${id}`} value={stock.count} max={100_000} error={error} />
            : <Input label="Vorrat" name="anzahl" id={`vorrat-${id}`} className="w-32" inputMode="numeric" autoComplete="off" defaultValue={typed} error={error} />}
        </>
      ) : <Select label="Vorrat" name="art" id={`vorrat-${id}`} className="w-40" options={levels} defaultValue={stock.kind} error={error} />}
      <Button aria-label={`Vorrat von ${name} bestätigen`}>Stimmt so</Button>
    </form>
  );
}

const levels = [{ value: "in", label: "vorrätig" }, { value: "few", label: "wenige" }, { value: "out", label: "ausverkauft" }, { value: "unknown", label: "unbekannt" }];
